/** Milliseconds on a clock that never goes back; it decides when to look up and when to end, never a number. */
export function milliseconds(): number {
  return globalThis.performance.now();
}
