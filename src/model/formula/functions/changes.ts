import { any, type FunctionTemplate } from './function-template';

/** Changes of an expression against the year before, in which inputs are the same and shocks are not known. */
export const changes = {
  growth: {
    description: 'annual growth as a fraction: 0.05 is 5 %',
    parameters: { x: any },
    formula: 'x / x(-1) - 1',
    demandsChange: true,
  },
  dlog: {
    description: 'annual log growth, the difference of logarithms',
    parameters: { x: any },
    formula: 'log(x / x(-1))',
    demandsChange: true,
  },
  diff: {
    description: 'change against the year before, in the same unit',
    parameters: { x: any },
    formula: 'x - x(-1)',
    demandsChange: true,
  },
} as const satisfies Readonly<Record<string, FunctionTemplate>>;
