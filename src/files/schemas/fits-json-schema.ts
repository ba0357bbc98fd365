type JsonSchema = Record<string, unknown>;

const series: JsonSchema = {
  type: 'object',
  properties: {
    history: {
      anyOf: [
        { type: 'object', additionalProperties: { type: 'number' } },
        { type: 'array', items: { type: 'object' } },
      ],
    },
    drift: { type: 'string' },
    shock: { type: 'string' },
    persistence: { anyOf: [{ type: 'number' }, { enum: ['estimate', 'none'] }] },
    source: { type: 'object' },
    allowLargeRates: { type: 'boolean' },
  },
  required: ['history'],
  additionalProperties: false,
};

/** JSON Schema of the series to which growth is fitted: one, or a list. */
export const fitsJsonSchema: JsonSchema = { anyOf: [series, { type: 'array', items: series }] };
