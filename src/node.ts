// Files
export { loadModel } from './files/node/load-model';
export { loadObservations } from './files/node/load-observations';
export type { LoadOptions } from './files/node/load-options';
export { loadPlan } from './files/node/load-plan';
export { loadScenario } from './files/node/load-scenario';
export * from './index';
export { writeAttainment } from './report/write-attainment';
export { simulate } from './simulation/runners/node/simulate';
