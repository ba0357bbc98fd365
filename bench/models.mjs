/**
 * Model of a workload and the indicators whose columns are kept, in the order in which answers are given.
 *
 * @param {object} asked
 * @param {'w' | 'v' | 'chain' | 'haidian'} asked.workload
 * @param {number} [asked.indicators] - length of a chain
 */
export async function readModel({ workload, indicators }) {
  if (workload === 'w') {
    const { kept, workloadW } = await import('./workload-w.mjs');
    return { model: workloadW, kept };
  }
  if (workload === 'v') {
    const { workloadV } = await import('./workload-v.mjs');
    return { model: workloadV, kept: Object.keys(workloadV.indicators) };
  }
  if (workload === 'chain') {
    const { chain } = await import('./chain.mjs');
    const model = chain(indicators);
    return { model, kept: Object.keys(model.indicators) };
  }
  const { haidian } = await import('../dist/index.js');
  return { model: haidian.scenarios.baseline, kept: Object.keys(haidian.scenarios.baseline.indicators) };
}
