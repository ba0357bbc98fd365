import { randomUUID } from 'node:crypto';
import { closeSync, lstatSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds between two tries. */
const pause = 5;

/** Milliseconds after which a lock that has not changed is one that its program left behind; it is held for less than one. */
const longestHeld = 10_000;

/**
 * Runs a step while no other process runs one in the same folder; for steps of a few renames, no more. The lock is a file
 * `.plancast.lock`; one that a program left behind when it was ended is taken away after ten seconds.
 */
export function insideLock(folder: string, step: () => void): void {
  const lock = join(folder, '.plancast.lock');
  const mine = takeLock(lock);
  try {
    step();
  } finally {
    // Unless it was held so long that another process took it away.
    if (identityOf(lock) === mine) rmSync(lock, { force: true });
  }
}

/** Waits until the lock is free, and takes it; tells which file it is. */
function takeLock(lock: string): string {
  let seen: string | undefined;
  let since = performance.now();
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx'));
      return identityOf(lock)!;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const held = identityOf(lock);
    if (held !== seen) [seen, since] = [held, performance.now()];
    else if (held !== undefined && performance.now() - since > longestHeld) takeAway(lock, held);
    wait(pause);
  }
}

/** Renamed before it is removed, so that of several processes only one does, and no younger lock is lost. */
function takeAway(lock: string, held: string): void {
  const aside = `${lock}-${randomUUID()}`;
  try {
    if (identityOf(lock) !== held) return;
    renameSync(lock, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function identityOf(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  return found && `${found.dev} ${found.ino} ${found.ctimeNs}`;
}

/** Keeps the thread, which has nothing else to do. */
function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
