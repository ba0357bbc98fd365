// What plancast is to reach, as ratios within one run.

/** Speed of one program beside another: time per path of the other, divided by its own. */
export function speed(records, program, other, time) {
  const own = records.find(({ name }) => name === program);
  const against = records.find(({ name }) => name === other);
  if (own?.medians === undefined || against?.medians === undefined) return undefined;
  return against.medians[time] / against.paths / (own.medians[time] / own.paths);
}

const blocks = 'numpy, blocks of 8,192';
const cpp = 'C++, scalar';
const summary = "plancast, keep 'summary'";

const goals = {
  w: [
    { program: 'plancast', other: cpp, time: 'coreCpu', least: 0.6 },
    { program: 'plancast', other: blocks, time: 'coreCpu', least: 1.1 },
    { program: 'plancast', other: blocks, time: 'fullCpu', least: 1.8 },
    { program: summary, other: blocks, time: 'coreCpu', least: 1.5 },
    { program: "plancast, engine 'js'", other: cpp, time: 'coreCpu', least: 0.3 },
    { program: 'plancast', other: 'Squiggle', time: 'coreCpu', least: 30 },
    { program: 'plancast', other: 'mathjs, simple-statistics', time: 'coreCpu', least: 60 },
    { program: 'plancast', other: 'plain loop, @stdlib', time: 'coreCpu', least: 2.5 },
  ],
  v: [
    { program: 'plancast', other: blocks, time: 'coreCpu', least: 1.1 },
    { program: 'plancast', other: blocks, time: 'fullCpu', least: 1.8 },
    { program: summary, other: blocks, time: 'coreCpu', least: 1.5 },
  ],
  threads: [
    { program: '2 threads', other: '1 thread', time: 'simulateWall', least: 1.75 },
    {
      program: "2 threads, keep 'summary'",
      other: "1 thread, keep 'summary'",
      time: 'simulateWall',
      least: 1.75,
    },
  ],
};

/** Goals of a workload with what was reached; programs that did not run leave theirs out. */
export function judgeGoals(workload, records) {
  return goals[workload].flatMap((goal) => {
    const reached = speed(records, goal.program, goal.other, goal.time);
    return reached === undefined ? [] : [{ ...goal, reached, isReached: reached >= goal.least }];
  });
}
