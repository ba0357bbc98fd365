import { functionTable } from '../function-table';
import { functionTemplates } from './functions/function-templates';

/** `growth` is what many models call an input; a call with brackets is told from the name by its argument. */
const free: ReadonlySet<string> = new Set(['growth']);

/** Names that no indicator, input or shock may bear: functions, words of the notation, and words of the parser. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...Object.keys(functionTable),
  ...Object.keys(functionTemplates).filter((name) => !free.has(name)),
  ...['if', 'year', 'and', 'or', 'not', 'xor', 'mod', 'to', 'in', 'end'],
  ...['true', 'false', 'null', 'undefined', 'NaN', 'Infinity', 'pow'],
]);
