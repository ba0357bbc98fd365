import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { checksumForm, checksumKey } from '../../document/checksum';
import { modelSchema } from '../../model/model-schema';
import { planArgument } from '../../plan/plan-argument';
import { planFields } from '../../plan/plan-schema';
import { scenarioSchema } from '../../scenario/scenario-schema';
import { subjectArgument } from '../../scenario/subject-argument';
import { distributionSchema } from '../../uncertainty/distribution';
import { lawNotation } from '../../uncertainty/uncertain-number';
import { type FileKind, fileKinds, kindKey, kindLabel } from '../file-kind';
import { observationsFile } from '../parse-observations';
import { fitsKey } from '../with-fits';
import { fitsJsonSchema } from './fits-json-schema';
import { lawJsonSchema } from './law-json-schema';

type JsonSchema = Record<string, unknown>;

const schemas: Readonly<Record<FileKind, z.ZodMiniType>> = {
  plan: planFields,
  model: modelSchema,
  scenario: scenarioSchema,
  observations: observationsFile,
};

/** What stands in a file where the functions of the library take what it made itself. */
const inFiles: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  // Nothing: `{ not: {} }` accepts no value.
  [distributionSchema, { not: {} }],
  [lawNotation, { $ref: '#/$defs/distribution' }],
  [planArgument, { anyOf: [{ type: 'string' }, { type: 'object' }] }],
  [subjectArgument, { type: 'string' }],
]);

const kindArgument = z.enum(fileKinds);

/**
 * JSON Schema (2020-12) of a kind of file, for editors that check and complete while one writes. It knows keys, types
 * and ranges; what the parts of a file say of each other is checked by `plancast check`.
 *
 * @param kind - `plan`, `model`, `scenario` or `observations`
 * @example fileJsonSchema('model').properties.plancast; // { const: 'model/1' }
 */
export function fileJsonSchema(kind: FileKind): JsonSchema & { readonly properties: JsonSchema } {
  const given = parseInput('fileJsonSchema', kindArgument, kind);
  const { $schema, ...schema } = z.toJSONSchema(schemas[given], {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.readOnly;
      delete jsonSchema.default;
      const own = inFiles.get(zodSchema);
      if (own === undefined) return;
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as JsonSchema)[key];
      Object.assign(jsonSchema, own);
    },
  }) as JsonSchema & { properties: JsonSchema; required?: string[] };
  const model = given === 'scenario' ? { model: { anyOf: [{ type: 'string' }, { type: 'object' }] } } : {};
  const head = {
    [kindKey]: { const: kindLabel(given) },
    [checksumKey]: { type: 'string', pattern: checksumForm.source },
  };
  const fits = given === 'model' || given === 'scenario' ? { [fitsKey]: fitsJsonSchema } : {};
  const properties = { ...head, ...model, ...fits, ...schema.properties };
  return {
    $schema,
    $id: `https://unpkg.com/plancast/dist/schemas/${given}.schema.json`,
    title: `plancast ${given}`,
    ...schema,
    properties,
    $defs: { ...(schema.$defs as JsonSchema | undefined), distribution: lawJsonSchema },
  };
}
