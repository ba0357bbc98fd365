/** Name under which code of a block reads a slot; no name of a model begins so. */
export function slotName(slot: number): string {
  return `#${slot}`;
}

/** Number of a slot from its name. */
export function slotOf(name: string): number {
  return Number(name.slice(1));
}
