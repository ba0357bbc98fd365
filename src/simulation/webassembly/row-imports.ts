import { type } from './instructions';
import type { ModuleParts } from './module';

/** Functions that the module of rows takes from JavaScript. */
export const rowImports: ModuleParts['imports'] = [
  { name: 'quantile', signature: { parameters: [type.i32, type.f64], results: [type.f64] } },
  { name: 'normalSf', signature: { parameters: [type.f64], results: [type.f64] } },
];

/** Number by which a function that is taken from JavaScript is called. */
export function rowImport(name: 'quantile' | 'normalSf'): number {
  return rowImports.findIndex((each) => each.name === name);
}
