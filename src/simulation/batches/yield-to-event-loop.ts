/** Lets timers, signals and screens have their turn, at once after them. */
export function yieldToEventLoop(): Promise<void> {
  const { setImmediate, MessageChannel } = globalThis as Partial<typeof globalThis>;
  if (setImmediate !== undefined) return new Promise((resolve) => setImmediate(() => resolve()));
  if (MessageChannel === undefined) return pause(0);
  // Web pages make nested timers wait 4 ms each, which is as long as a batch takes.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const arrived = () => {
      port1.close();
      resolve();
    };
    Object.assign(port1, { onmessage: arrived });
    port2.postMessage(undefined);
  });
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
