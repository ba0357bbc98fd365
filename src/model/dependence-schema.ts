import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { fault } from '../core/parse-input';
import { real, reals } from '../core/schema';
import { correlationFaults } from '../uncertainty/dependence/correlation-faults';
import { provenanceShape } from './provenance-shape';

const pair = z.readonly(
  z.tuple([z.string(), z.string(), real('[-1, 1]')], {
    error: expectation(
      "a triple such as ['growth', 'rdGrowth', 0.4]",
      "三元组，如 ['growth', 'rdGrowth', 0.4]",
    ),
  }),
);

/** Dependence between inputs, or between shocks of one year. */
export const dependenceSchema = z
  .strictObject({
    /** `gaussian`, or `{ studentT: df }`, under which extremes come together; the fewer degrees, the more so. */
    copula: z._default(
      z.union([z.literal('gaussian'), z.strictObject({ studentT: real('(0, 1000000]') })], {
        error: expectation(
          "'gaussian', or { studentT: df } with df in (0, 1000000]",
          "'gaussian'，或 { studentT: df }，df 在 (0, 1000000] 内",
        ),
      }),
      'gaussian',
    ),
    /** Rank correlations by Spearman, which the copula has exactly. */
    spearman: z._default(z.readonly(z.array(pair)), []),
    /** Rank correlations by Kendall, which the copula has exactly. */
    kendall: z._default(z.readonly(z.array(pair)), []),
    /** Correlations of the normal variables behind the copula. */
    latent: z._default(z.readonly(z.array(pair)), []),
    /** Every correlation among these names at once: they head the rows and columns of `matrix`. */
    names: z.optional(z.readonly(z.array(z.string()))),
    matrix: z.optional(
      z.readonly(z.array(reals(), { error: expectation('an array of rows', '由行组成的列表') })),
    ),
    /** What the elements of `matrix` are. */
    measure: z.optional(z.enum(['spearman', 'kendall', 'latent'])),
    /** Take the nearest possible correlations where those given contradict each other. */
    nearest: z._default(z.boolean(), false),
    status: provenanceShape.status,
    reason: provenanceShape.reason,
  })
  .check(z.superRefine(demandWholeMatrix));

/** Dependence as it is given, a matrix perhaps among it. */
export type GivenDependence = z.output<typeof dependenceSchema>;

/** Dependence as it is kept: pair by pair. */
export type DependenceDefinition = Omit<GivenDependence, 'names' | 'matrix' | 'measure'>;

/**
 * Dependence pair by pair, whichever way it was given. Zeros of a matrix are pairs too, so that all its names share a
 * Student-t copula.
 */
export function pairwise({ names, matrix, measure, ...rest }: GivenDependence): DependenceDefinition {
  if (names === undefined || matrix === undefined || measure === undefined) return rest;
  const pairs = matrix.flatMap((row, i) =>
    names.slice(0, i).map((name, j): readonly [string, string, number] => [name, names[i]!, row[j]!]),
  );
  return { ...rest, [measure]: [...rest[measure], ...pairs] };
}

function demandWholeMatrix(given: GivenDependence, context: z.core.$RefinementCtx): void {
  const { names, matrix, measure, nearest } = given;
  const parts = { names, matrix, measure };
  const there = Object.entries(parts).filter(([, part]) => part !== undefined);
  if (there.length === 0) return;
  for (const [key, part] of Object.entries(parts)) {
    if (part !== undefined) continue;
    const expected = `given, since \`${there[0]![0]}\` is: a matrix needs names, matrix and measure`;
    context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected }), path: [key], input: part });
  }
  if (names === undefined || matrix === undefined) return;
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) === i) continue;
    const expected = 'another name than those before it';
    context.addIssue({
      ...fault({ code: 'E_DUPLICATE_NAME', expected }),
      path: ['names', i],
      input: name,
    });
  }
  if (matrix.length !== names.length) {
    const expected = `an array of ${names.length} rows, one for each of \`names\``;
    context.addIssue({ ...fault({ code: 'E_SHAPE', expected }), path: ['matrix'], input: matrix });
  }
  for (const { path, input, ...rest } of correlationFaults(matrix)) {
    if (rest.code === 'E_CORR_NOT_PSD' && nearest) continue;
    context.addIssue({ ...fault(rest), path: ['matrix', ...path], input });
  }
}
