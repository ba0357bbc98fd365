import { any, type FunctionTemplate, positive, yearsAhead } from './function-template';

/**
 * φ + φ² + … + φⁿ, the strength of a damped trend after n years. Near 1 a difference of powers would lose its digits,
 * and at 1 it is n itself; below 1/2, where φ may be negative, a power is exact enough.
 */
function damped(rate: string): string {
  return `(years == 1 ? ${rate} : ${rate} == 1 ? years
    : ${rate} < 0.5 ? ${rate} * (1 - ${rate}^years) / (1 - ${rate})
    : ${rate} * expm1(years * log1p(${rate} - 1)) / (${rate} - 1))`;
}

/** Curves of the folder `projection` that grow from a start, by their value after some years. */
export const growthCurves = {
  compoundGrowth: {
    description: 'level after growing at a constant rate',
    parameters: { start: positive, rate: '[-1, ∞)', years: yearsAhead },
    lastByDefault: '1',
    formula: 'years == 1 ? start * (1 + rate) : start * (1 + rate)^years',
  },
  linearTrend: {
    description: 'level after changing by the same amount each year',
    parameters: { start: any, step: any, years: yearsAhead },
    lastByDefault: '1',
    formula: 'years == 1 ? start + step : start + step * years',
  },
  dampedTrend: {
    description:
      'level after steps that lose a constant part of their size each year, the first step included',
    parameters: { start: any, step: any, damping: '[0, 1]', years: yearsAhead },
    lastByDefault: '1',
    formula: `start + step * ${damped('damping')}`,
  },
  logisticGrowth: {
    description: 'level on an S-curve to a ceiling, symmetric, in continuous time',
    parameters: { start: positive, ceiling: positive, rate: positive, years: yearsAhead },
    lastByDefault: '1',
    formula: 'ceiling * (start / (start + (ceiling - start) * exp(-(rate * years))))',
  },
  gompertzGrowth: {
    description: 'level on an S-curve to a ceiling, with its inflection at the ceiling divided by e',
    parameters: { start: positive, ceiling: positive, rate: positive, years: yearsAhead },
    lastByDefault: '1',
    formula: 'ceiling * exp(log(start / ceiling) * exp(-(rate * years)))',
  },
  bassDiffusion: {
    description: 'cumulative adopters some years after the launch, 0 before it',
    parameters: { market: positive, innovation: positive, imitation: '[0, ∞)', years: any },
    formula: `market * (-innovation * expm1(-((innovation + imitation) * max(0, years)))
      / (innovation + imitation * exp(-((innovation + imitation) * max(0, years)))))`,
  },
  meanRevertingGrowth: {
    description: 'level whose log growth returns from its latest value to a long-run mean',
    parameters: { start: positive, growth: any, longRun: any, persistence: '(-1, 1]', years: yearsAhead },
    lastByDefault: '1',
    formula: `start * exp(longRun * years + (growth - longRun) * ${damped('persistence')})`,
  },
  requiredGrowth: {
    description: 'constant annual growth that takes a level to a target in some years',
    parameters: { start: positive, target: positive, years: '(0, 200]' },
    formula: `expm1((target > 0.5 * start ? log1p((target - start) / start) : log(target / start)) / years)`,
  },
  cumulativeTotal: {
    description: 'total of years 1 to n of a flow that grows at a constant rate, the base year left out',
    parameters: { start: positive, rate: '[-1, ∞)', years: yearsAhead },
    formula: `rate == 0 ? start * years : rate == -1 ? 0
      : start * ((1 + rate) * expm1(years * log1p(rate)) / rate)`,
  },
} as const satisfies Readonly<Record<string, FunctionTemplate>>;
