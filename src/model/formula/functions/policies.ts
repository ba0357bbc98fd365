import { any, type FunctionTemplate } from './function-template';

/** Effects of policies over time. */
export const policies = {
  policyRamp: {
    description:
      'effect of a policy that is phased in evenly between two calendar years, full from the second on',
    parameters: { size: any, from: any, until: any, time: any },
    lastByDefault: 'year',
    ordered: ['from', 'until'],
    formula: `from == until ? (time < from ? 0 : size)
      : size * min(1, max(0, (time - from) / (until - from)))`,
  },
} as const satisfies Readonly<Record<string, FunctionTemplate>>;
