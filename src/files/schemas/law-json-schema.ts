import { percentileForm } from '../../uncertainty/elicitation/percentile';
import { quantileFamilies } from '../../uncertainty/elicitation/quantile-families';

type JsonSchema = Record<string, unknown>;

const number: JsonSchema = { type: 'number' };
const numbers: JsonSchema = { type: 'array', items: number, minItems: 1 };
const law: JsonSchema = { $ref: '#/$defs/distribution' };
const byProbability: JsonSchema = { type: 'object', additionalProperties: number };

/** Parameters of one form of a law: names of numbers, those that may be left out with a question mark. */
function parameters(names: string, more: JsonSchema = {}): JsonSchema {
  const all = names === '' ? [] : names.split(' ');
  const properties = Object.fromEntries(
    all.map((name): [string, unknown] => [name.replace('?', ''), number]),
  );
  const needed = [...all, ...Object.keys(more)].filter((name) => !name.endsWith('?'));
  const others = Object.entries(more).map(([name, schema]): [string, unknown] => [
    name.replace('?', ''),
    schema,
  ]);
  return {
    type: 'object',
    properties: { ...properties, ...Object.fromEntries(others) },
    required: needed,
    additionalProperties: false,
  };
}

const component: JsonSchema = parameters('weight', { distribution: law });
const tail: JsonSchema = { enum: ['upper', 'lower'] };

/** Parameters by law, each form of those that have several. */
const laws: Readonly<Record<string, readonly JsonSchema[]>> = {
  normal: [parameters('mean sd')],
  lognormal: [parameters('meanlog sdlog'), parameters('mean sd'), parameters('p5 p95')],
  uniform: [parameters('min max')],
  triangular: [parameters('min mode max')],
  gamma: [parameters('shape scale')],
  studentT: [parameters('df location? scale?'), parameters('df mean sd')],
  pert: [parameters('min mode max lambda?')],
  beta: [parameters('alpha beta min? max?')],
  weibull: [parameters('shape scale')],
  skewNormal: [parameters('location scale shape')],
  twoPieceNormal: [parameters('mode sdLeft sdRight')],
  shiftedLognormal: [parameters('shift meanlog sdlog', { 'tail?': tail })],
  logUniform: [parameters('min max')],
  logistic: [parameters('location scale')],
  gumbel: [parameters('location scale')],
  metalog: [
    parameters('min? max?', { coefficients: numbers }),
    parameters('terms? min? max?', { quantiles: byProbability }),
  ],
  discrete: [
    parameters('', { values: numbers, probabilities: numbers }),
    parameters('', { values: numbers, counts: numbers }),
  ],
  empirical: [parameters('', { values: numbers, 'weights?': numbers, 'interpolate?': { type: 'boolean' } })],
  poisson: [parameters('mean')],
  negativeBinomial: [parameters('mean size')],
  pointMass: [parameters('value')],
  truncated: [parameters('min? max?', { distribution: law })],
  mixture: [parameters('', { components: { type: 'array', items: component, minItems: 1 } })],
};

const families = Object.entries(quantileFamilies);
const stated = families.flatMap(([, { parameters }]) => Object.keys(parameters));
const percentile = percentileForm.source;

/** Quantiles by percentile, at least one, with the family, a parameter or bounds beside them. */
const quantiles: JsonSchema = {
  type: 'object',
  properties: {
    family: { enum: families.map(([name]) => name) },
    ...Object.fromEntries([...stated, 'min', 'max'].map((name) => [name, number])),
  },
  patternProperties: { [percentile]: number },
  // Not all keys are others than percentiles.
  not: { propertyNames: { not: { pattern: percentile } } },
  additionalProperties: false,
};

/** JSON Schema of a distribution in plain data: one key, the kind of the law; or quantiles. */
export const lawJsonSchema: JsonSchema = {
  anyOf: [
    ...Object.entries(laws).map(([kind, forms]) => ({
      type: 'object',
      properties: { [kind]: forms.length === 1 ? forms[0] : { anyOf: forms } },
      required: [kind],
      additionalProperties: false,
    })),
    {
      type: 'object',
      properties: { fromQuantiles: quantiles },
      required: ['fromQuantiles'],
      additionalProperties: false,
    },
    quantiles,
  ],
};
