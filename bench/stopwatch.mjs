/** Measures from now on: returns a function that gives CPU time (user and system, all threads) and wall time in ms. */
export function stopwatch() {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1000, wall: performance.now() - wall };
  };
}
