/**
 * Every code that an issue of plancast can carry. A code names the kind of fault, never its place; it is never
 * given a second meaning.
 */
export const errorCodes = [
  'E_TYPE',
  'E_RANGE',
  'E_NOT_FINITE',
  'E_INCONSISTENT',
  'E_UNKNOWN_KEY',
  'E_UNKNOWN_NAME',
  'E_UNKNOWN_OPTION',
  'E_DUPLICATE_NAME',
  'E_RESERVED_NAME',
  'E_BAD_NAME',
  'E_CYCLE',
  'E_MISSING_LAG',
  'E_LEAD',
  'E_LAG',
  'E_ARITY',
  'E_FORMULA_SYNTAX',
  'E_FORMULA_FORBIDDEN',
  'E_LIMIT',
  'E_UNIT',
  'E_SHAPE',
  'E_NOT_MONOTONE',
  'E_CORR_NOT_SYMMETRIC',
  'E_CORR_NOT_PSD',
  'E_OUT_OF_HORIZON',
  'E_DATE',
  'E_CONTRADICTION',
  'E_DOCUMENT_SYNTAX',
  'E_DUPLICATE_KEY',
  'E_EMPTY_DOCUMENT',
  'E_CHECKSUM',
  'E_YAML_ALIAS',
  'E_PATH_OUTSIDE',
  'E_IO',
  'E_NO_PROVENANCE',
  'E_CANCELLED',
  'E_WORKER_CRASH',
] as const;

/** Code of one issue, such as `E_RANGE`. */
export type ErrorCode = (typeof errorCodes)[number];
