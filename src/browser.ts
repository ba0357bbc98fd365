export * from './index';
export { simulate } from './simulation/runners/browser/simulate';
