import { any, type FunctionTemplate, yearsAhead } from './function-template';

const share = '(0, 1)';

/** Levels that close the gap to where they want to be. */
export const adjustments = {
  partialAdjustment: {
    description: 'level that closes a fixed share of its gap to a desired level each year',
    parameters: { start: any, desired: any, speed: '[0, 2)', years: yearsAhead },
    lastByDefault: '1',
    formula: `years == 1 ? start + speed * (desired - start)
      : desired + (start - desired) * (1 - speed)^years`,
  },
  logitPartialAdjustment: {
    description: 'share that closes a fixed part of its gap in log odds each year, and stays between 0 and 1',
    parameters: { start: share, desired: share, speed: '[0, 2)', years: yearsAhead },
    lastByDefault: '1',
    formula: `1 / (1 + exp(-(log(desired) - log1p(-desired)
      + (log(start) - log1p(-start) - (log(desired) - log1p(-desired))) * (1 - speed)^years)))`,
  },
  errorCorrection: {
    description:
      'next level of an error correction to a driver, whose value of the year before is read as well',
    parameters: {
      start: any,
      driver: any,
      constant: any,
      impact: any,
      speed: '(0, 2)',
      longRun: any,
      intercept: any,
    },
    formula: `start + constant + impact * (driver - driver(-1))
      - speed * (start - longRun * driver(-1) - intercept)`,
  },
} as const satisfies Readonly<Record<string, FunctionTemplate>>;
