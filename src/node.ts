export * from './index';

// Files
export { writeAttainment } from './report/write-attainment';
