import { economyRows } from './economy-rows';
import { greenRows } from './green-rows';
import { livingRows } from './living-rows';

/** The 26 rows of the plan's table of main indicators, in its order. */
export const tableTargets = [...economyRows, ...greenRows, ...livingRows];
