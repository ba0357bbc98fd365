// The whole built-in plan: all targets of Haidian's 14th Five-Year Plan that have a number and a driver.
import { attainment, haidian, printProbability, simulate } from 'plancast';

const ensemble = await simulate(haidian.scenarios.baseline, { draws: 20_000, seed: 2020 });
const odds = attainment(ensemble);
console.log(odds.table());

// Single odds say little about the plan: the targets must be met in the same world.
const { all } = odds.joint;
if (all.probability !== null && all.interval !== null && all.standardError !== null) {
  const { probability, interval, standardError } = all;
  console.log(
    `\nall ${all.evaluable[0]} together: ${printProbability({ probability, interval, standardError })}`,
  );
}
console.log(`met on average: ${odds.met.expected.toFixed(1)} of ${all.evaluable[0]}`);

// Where a number comes from.
const { population } = odds.targets;
for (const source of population?.target.sources ?? []) {
  console.log(`population target: ${source.document}, lines ${source.lines?.join('-')}`);
}
console.log(`baseline: ${population?.evaluable ? population.baseline.status : 'none'}`);
