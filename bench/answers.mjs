import { readFileSync } from 'node:fs';

/** Standard errors that an answer may be off: with ten thousand answers, a right one passes it in one run of a hundred. */
const limit = 5;

/** All answers of a run as one list: probabilities, means, standard deviations, quantiles. */
export function answersOf({ probabilities, means, sds, quantiles }) {
  return [...probabilities, ...means, ...sds, ...quantiles];
}

/** Where the known answers of a workload are. */
export function knownFile(workload) {
  return new URL(`./answers/${workload}.json`, import.meta.url);
}

/**
 * Compares the mean over the rounds with the known answers.
 *
 * Error of n paths: √(spread²/n + error²), with the spread of one path and the error of the known answer.
 *
 * @returns the answer that is furthest off, in standard errors, and whether all are near enough
 */
export function checkAnswers(workload, { paths, runs }) {
  const { answers } = JSON.parse(readFileSync(knownFile(workload), 'utf8'));
  const lists = runs.map(answersOf);
  const off = answers.map(({ value, error, spread }, i) => {
    const found = lists.reduce((total, list) => total + list[i], 0) / lists.length;
    const distance = Math.max(0, Math.abs(found - value) - resolutionOf(runs[0], i));
    const scale = Math.sqrt(spread ** 2 / (paths * lists.length) + error ** 2);
    return distance <= 1e-9 * Math.abs(value) ? 0 : distance / scale;
  });
  const worst = off.reduce((most, each, i) => (each <= off[most] ? most : i), 0);
  return { answer: answers[worst].name, standardErrors: off[worst], isRight: off[worst] <= limit };
}

/** Width of the bin of a quantile that was counted in bins; 0 for every other answer. */
function resolutionOf(run, i) {
  const before = answersOf(run).length - run.quantiles.length;
  return run.resolutions?.[i - before] ?? 0;
}
