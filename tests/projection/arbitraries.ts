import fc from 'fast-check';

/** Settings of every property test of this folder. */
export const runs = { seed: 20201, numRuns: 100 };

/** A finite number in a closed interval, 0 in place of one so small that products of it would underflow. */
export const within = (min: number, max: number) =>
  fc
    .double({ min, max, noNaN: true, noDefaultInfinity: true })
    .map((value) => (Math.abs(value) < 1e-50 ? 0 : value));

/** A level far from overflow and underflow. */
export const level = within(1e-3, 1e6);

/** A factor between two units of the same quantity. */
export const unitFactor = within(1e-4, 1e4);

/** Years after the base year. */
export const someYears = fc.integer({ min: 1, max: 40 });
