import { median } from './median.mjs';
import { runProgram } from './run-program.mjs';

/**
 * Runs the programs in turns, each in a fresh process, round by round; each round begins one program later, so that
 * none always follows the same other.
 *
 * @returns one record a program: `runs` of all rounds; `refused` where plancast does not take an option
 */
export function runRounds(programs, rounds) {
  const records = new Map(programs.map(({ name, paths }) => [name, { name, paths, runs: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < programs.length; i++) {
      const { name, command } = programs[(i + round) % programs.length];
      const record = records.get(name);
      if (record.refused !== undefined) continue;
      const result = runProgram(command(round));
      if (result === undefined) record.refused = 'the program failed';
      else if (result.refused !== undefined) record.refused = result.refused;
      else record.runs.push(result);
    }
  }
  return [...records.values()];
}

/** Medians over the rounds, in milliseconds and megabytes. */
export function medians({ runs }) {
  const of = (value) => median(runs.map(value));
  return {
    coreCpu: of(({ core }) => core.cpu),
    coreWall: of(({ core }) => core.wall),
    fullCpu: of(({ core, quantilesTime }) => core.cpu + quantilesTime.cpu),
    fullWall: of(({ core, quantilesTime }) => core.wall + quantilesTime.wall),
    simulateWall: of(({ parts }) => parts?.simulate.wall),
    warmUpCpu: of(({ warmUp }) => warmUp?.cpu),
    peakMB: of(({ peakMB }) => peakMB),
  };
}
