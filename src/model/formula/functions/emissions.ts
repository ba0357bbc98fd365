import { any, type FunctionTemplate, positive, yearsAhead } from './function-template';

/** Emissions and other burdens. */
export const emissions = {
  kaya: {
    description: 'emissions by the Kaya identity',
    parameters: {
      population: positive,
      gdpPerHead: positive,
      energyIntensity: positive,
      carbonIntensity: positive,
    },
    formula: 'population * gdpPerHead * energyIntensity * carbonIntensity',
  },
  stirpat: {
    description: 'impact of population, affluence and technology with constant elasticities',
    parameters: {
      scale: positive,
      population: positive,
      affluence: positive,
      technology: positive,
      populationElasticity: any,
      affluenceElasticity: any,
      technologyElasticity: any,
    },
    formula: `scale * population^populationElasticity * affluence^affluenceElasticity
      * technology^technologyElasticity`,
  },
  environmentalKuznets: {
    description: 'pollution as a quadratic in log income',
    parameters: { income: positive, constant: any, linear: any, quadratic: any },
    formula: 'exp(constant + log(income) * (linear + log(income) * quadratic))',
  },
  peakThenDecline: {
    description: 'level some years after the start that grows up to its peak and declines after it',
    parameters: {
      start: positive,
      growth: '(-1, ∞)',
      peakYear: '[0, ∞)',
      decline: '[0, 1)',
      years: yearsAhead,
    },
    formula: `start * exp(log1p(growth) * min(years, peakYear)
      + log1p(-decline) * max(0, years - peakYear))`,
  },
  intensityDecline: {
    description:
      'intensity after some years (one, if not told) of a fall by a given share over a whole span of years',
    parameters: { start: positive, decline: '[0, 1)', span: '(0, 200]', years: yearsAhead },
    lastByDefault: '1',
    formula: `years == span ? start * (1 - decline) : start * exp(log1p(-decline) * years / span)`,
  },
} as const satisfies Readonly<Record<string, FunctionTemplate>>;
