// Speed of plancast beside other programs: `npm run bench -- --workload w --paths 1000000 --rounds 5 --save`
import { parseArgs } from 'node:util';
import { answersOf, checkAnswers } from './answers.mjs';
import { judgeGoals, speed } from './goals.mjs';
import { machine } from './machine.mjs';
import { programsOf, threadPrograms } from './programs.mjs';
import { medians, runRounds } from './rounds.mjs';
import { writeJson } from './write-json.mjs';

const { values: given } = parseArgs({
  options: {
    workload: { type: 'string', multiple: true, default: ['w', 'v', 'threads'] },
    paths: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    save: { type: 'boolean', default: false },
  },
});
const defaultPaths = { w: 1e6, v: 1e5, threads: 4e6 };
const titles = { w: 'Workload W', v: 'Workload V', threads: 'Workload W, one thread and two' };

for (const workload of given.workload) {
  const paths = Number(given.paths ?? defaultPaths[workload]);
  const rounds = Number(given.rounds);
  const { programs, missing } = workload === 'threads' ? threadPrograms(paths) : programsOf(workload, paths);
  const chosen = programs.filter(({ name }) => new RegExp(given.only).test(name));
  const records = runRounds(chosen, rounds).map(judged(workload));
  const goals = judgeGoals(workload, records);
  print({ workload, paths, rounds, records, goals, missing });
  if (given.save) save({ workload, paths, rounds, records, goals });
}

/** The record with its medians and how far its answers are from the known ones. */
function judged(workload) {
  const known = workload === 'threads' ? 'w' : workload;
  return (record) =>
    record.runs.length === 0
      ? record
      : { ...record, medians: medians(record), check: checkAnswers(known, record) };
}

function print({ workload, paths, rounds, records, goals, missing }) {
  console.log(`\n${titles[workload]}, ${paths} paths, ${rounds} interleaved rounds, medians`);
  const ran = records.filter((record) => record.medians !== undefined);
  console.table(Object.fromEntries(ran.map((record) => [record.name, row(record, records)])));
  for (const { name, refused } of records)
    if (refused !== undefined) console.log(`left out: ${name} (${refused})`);
  for (const name of missing) console.log(`left out: ${name} (not installed)`);
  for (const { program, other, time, least, reached, isReached } of goals) {
    const what = `${program} beside ${other}, ${time}`;
    console.log(`${isReached ? 'reached' : 'MISSED '} ${reached.toFixed(2)} (goal ${least}): ${what}`);
  }
  for (const { name, check } of ran.filter((record) => !record.check.isRight)) {
    console.error(
      `bench: ${name}: ${check.answer} is ${check.standardErrors.toFixed(1)} standard errors off`,
    );
    process.exitCode = 1;
  }
  if (workload === 'threads' && !areEqual(ran)) {
    console.error('bench: threads change the answers');
    process.exitCode = 1;
  }
}

function row(record, records) {
  const { paths, medians: times, check } = record;
  const perPath = (milliseconds) => Math.round((milliseconds * 1e6) / paths);
  const beside = (time) => speed(records, records[0].name, record.name, time)?.toFixed(2);
  return {
    paths,
    'core, ms': Math.round(times.coreCpu),
    'core, ns a path': perPath(times.coreCpu),
    'full, ns a path': perPath(times.fullCpu),
    'wall, core, ms': Math.round(times.coreWall),
    'wall, full, ms': Math.round(times.fullWall),
    [`core beside ${records[0].name}`]: beside('coreCpu'),
    [`full beside ${records[0].name}`]: beside('fullCpu'),
    'peak MB': Math.round(times.peakMB),
    'worst answer, s.e.': check.standardErrors.toFixed(1),
  };
}

/** Whether runs of the same seed that keep the same give the same answers to the last digit. */
function areEqual(records) {
  const first = ({ runs }) => JSON.stringify(answersOf(runs[0]));
  const kept = (isSummary) => records.filter(({ name }) => name.includes('summary') === isSummary).map(first);
  return [true, false].every((isSummary) => new Set(kept(isSummary)).size <= 1);
}

function save({ workload, paths, rounds, records, goals }) {
  const programs = records.map(({ name, paths, refused, runs, medians, check }) => ({
    name,
    paths,
    ...(refused === undefined ? {} : { refused }),
    rounds: runs.map(({ core, quantilesTime, parts, warmUp, peakMB }) => ({
      core,
      quantiles: quantilesTime,
      parts,
      warmUp,
      peakMB,
    })),
    medians,
    check,
  }));
  const url = new URL(`./results/${workload}.json`, import.meta.url);
  writeJson(url, { workload, unit: 'ms', paths, rounds, machine: machine(), programs, goals });
}
