import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { fault, wordedFault } from '../core/parse-input';
import { real, reals } from '../core/schema';
import type { Bilingual, BilingualInput, Status } from '../plan/provenance';
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
    copula: z._default(
      z.union([z.literal('gaussian'), z.strictObject({ studentT: real('(0, 1000000]') })], {
        error: expectation(
          "'gaussian', or { studentT: df } with df in (0, 1000000]",
          "'gaussian'，或 { studentT: df }，df 在 (0, 1000000] 内",
        ),
      }),
      'gaussian',
    ),
    spearman: z._default(z.readonly(z.array(pair)), []),
    kendall: z._default(z.readonly(z.array(pair)), []),
    latent: z._default(z.readonly(z.array(pair)), []),
    names: z.optional(z.readonly(z.array(z.string()))),
    matrix: z.optional(
      z.readonly(z.array(reals(), { error: expectation('an array of rows', '由行组成的列表') })),
    ),
    measure: z.optional(z.enum(['spearman', 'kendall', 'latent'])),
    nearest: z._default(z.boolean(), false),
    status: provenanceShape.status,
    reason: provenanceShape.reason,
  })
  .check(z.superRefine(demandWholeMatrix));

/** Dependence between inputs, or between shocks of one year, as its author writes it. */
export interface DependenceInput {
  /** `gaussian`, or `{ studentT: df }`, under which extremes come together; the fewer degrees, the more so. */
  readonly copula?: 'gaussian' | { readonly studentT: number } | undefined;
  /** Rank correlations by Spearman, which the copula has exactly. */
  readonly spearman?: readonly (readonly [string, string, number])[] | undefined;
  /** Rank correlations by Kendall, which the copula has exactly. */
  readonly kendall?: readonly (readonly [string, string, number])[] | undefined;
  /** Correlations of the normal variables behind the copula. */
  readonly latent?: readonly (readonly [string, string, number])[] | undefined;
  /** Every correlation among these names at once: they head the rows and columns of `matrix`. */
  readonly names?: readonly string[] | undefined;
  readonly matrix?: readonly (readonly number[])[] | undefined;
  /** What the elements of `matrix` are. */
  readonly measure?: 'spearman' | 'kendall' | 'latent' | undefined;
  /** Take the nearest possible correlations where those given contradict each other. */
  readonly nearest?: boolean | undefined;
  readonly status?: Status | undefined;
  readonly reason?: BilingualInput | undefined;
}

/** Dependence as it is kept: pair by pair. */
export interface DependenceDefinition {
  readonly copula: 'gaussian' | { readonly studentT: number };
  readonly spearman: readonly (readonly [string, string, number])[];
  readonly kendall: readonly (readonly [string, string, number])[];
  readonly latent: readonly (readonly [string, string, number])[];
  readonly nearest: boolean;
  readonly status: Status;
  readonly reason?: string | Bilingual | undefined;
}

/** Dependence as it was checked, a matrix perhaps among it. */
export interface GivenDependence extends DependenceDefinition {
  readonly names?: readonly string[] | undefined;
  readonly matrix?: readonly (readonly number[])[] | undefined;
  readonly measure?: 'spearman' | 'kendall' | 'latent' | undefined;
}

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
    const expected = {
      en: `given, since \`${there[0]![0]}\` is: a matrix needs names, matrix and measure`,
      zh: `已给出的值，因为给出了 \`${there[0]![0]}\`：矩阵需要 names、matrix 和 measure`,
    };
    context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: [key], input: part });
  }
  if (names === undefined || matrix === undefined) return;
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) === i) continue;
    const expected = { en: 'another name than those before it', zh: '与前面各名称不同的名称' };
    context.addIssue({
      ...wordedFault('E_DUPLICATE_NAME', expected),
      path: ['names', i],
      input: name,
    });
  }
  if (matrix.length !== names.length) {
    const expected = {
      en: `an array of ${names.length} rows, one for each of \`names\``,
      zh: `${names.length} 行的列表，\`names\` 中每个名称一行`,
    };
    context.addIssue({ ...wordedFault('E_SHAPE', expected), path: ['matrix'], input: matrix });
  }
  for (const { path, input, ...rest } of correlationFaults(matrix)) {
    if (rest.code === 'E_CORR_NOT_PSD' && nearest) continue;
    context.addIssue({ ...fault(rest), path: ['matrix', ...path], input });
  }
}
