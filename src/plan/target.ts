import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { freezeDeeply } from '../core/freeze-deeply';
import { fault, wordedFault } from '../core/parse-input';
import { calendarYear, real } from '../core/schema';
import type { Criterion, NumericCriterion } from './criterion';
import {
  type CriterionInput,
  criterionOf,
  criterionShape,
  demandBaseYear,
  demandOneCriterion,
  numericCriterionOf,
} from './criterion-schema';
import {
  type Bilingual,
  type BilingualInput,
  bilingual,
  bilingualName,
  type Source,
  type Status,
  source,
  status,
} from './provenance';

/** How firmly the plan demands a target; `unstated` where its text does not say. */
export const attribute = z.enum(['binding', 'anticipatory', 'unstated']);

/** How firmly the plan demands a target: binding, anticipatory, or unstated. */
export type Attribute = 'binding' | 'anticipatory' | 'unstated';

/** Status of a criterion that the plan does not state. */
const operationalStatus = z.enum(status.options.filter((each) => each !== 'stated'));

/** A criterion put in place of words or of an unknown requirement; never stated, and labelled so everywhere. */
const operationalSchema = z
  .strictObject({
    ...criterionShape,
    status: operationalStatus,
    reason: bilingual,
    sources: z._default(z.array(source), []),
  })
  .check(
    z.superRefine(demandOneCriterion),
    z.refine(
      ({ requirement, qualitative }) => requirement === undefined && qualitative === undefined,
      fault({ code: 'E_INCONSISTENT', expected: expectation('a criterion with numbers', '含数字的标准') }),
    ),
  );

/** Fields of a target besides its id; the criterion is one key, such as `atLeast: 10000`. */
export const targetShape = {
  indicator: z.string().check(z.minLength(1)),
  year: calendarYear,
  attribute: z._default(attribute, 'unstated'),
  name: z.optional(bilingualName),
  /** Unit of the criterion's number; a model refuses one that is not the unit with which it compares. */
  unit: z.optional(z.string().check(z.minLength(1))),
  ...criterionShape,
  /** The wording is "about": the number is approximate in the document. */
  about: z._default(z.boolean(), false),
  /** Leeway in the unit of the criterion's value; 0 unless set, for "about" targets too. */
  tolerance: z._default(real('[0, ∞)'), 0),
  operational: z.optional(operationalSchema),
  sources: z._default(z.array(source), []),
};

type TargetFields = z.output<z.ZodMiniObject<typeof targetShape>>;

/** Adds an issue unless there is one criterion, and a stand-in only where that has no number. For `superRefine`. */
export function demandConsistentTarget(target: TargetFields, context: z.core.$RefinementCtx): void {
  demandOneCriterion(target, context);
  demandBaseYear(target, target.year, context);
  if (target.operational !== undefined)
    demandBaseYear(target.operational, target.year, context, ['operational']);
  if (target.operational === undefined || numericCriterionOf(target) === undefined) return;
  const expected = { en: 'left out, since the criterion has a number', zh: '空，因为标准本身有数值' };
  context.addIssue({
    ...wordedFault('E_INCONSISTENT', expected),
    path: ['operational'],
    input: target.operational,
  });
}

/** Schema of a target without its id, as models and scenarios write it. */
export const targetSchema = z.strictObject(targetShape).check(z.superRefine(demandConsistentTarget));

/** A criterion put in place of words or of an unknown requirement, as its author states it. */
export interface OperationalInput extends CriterionInput {
  readonly status: Exclude<Status, 'stated'>;
  readonly reason: BilingualInput;
  readonly sources?: readonly Source[] | undefined;
}

/** A target without its id, as its author states it; the criterion is one key, such as `atLeast: 10000`. */
export interface TargetInput extends CriterionInput {
  readonly indicator: string;
  readonly year: number;
  readonly attribute?: Attribute | undefined;
  readonly name?: BilingualInput | undefined;
  /** Unit of the criterion's number; a model refuses one that is not the unit with which it compares. */
  readonly unit?: string | undefined;
  /** The wording is "about": the number is approximate in the document. */
  readonly about?: boolean | undefined;
  /** Leeway in the unit of the criterion's value; 0 unless set, for "about" targets too. */
  readonly tolerance?: number | undefined;
  readonly operational?: OperationalInput | undefined;
  readonly sources?: readonly Source[] | undefined;
}

/** A target as analyses read it. */
export interface Target {
  readonly id: string;
  readonly indicator: string;
  readonly year: number;
  readonly attribute: Attribute;
  readonly name?: Bilingual;
  /** Unit of the criterion's number, where the target states one. */
  readonly unit?: string;
  readonly criterion: Criterion;
  readonly about: boolean;
  readonly tolerance: number;
  /** Stand-in for a requirement that is unknown or for words without a number. */
  readonly operational?: {
    readonly criterion: NumericCriterion;
    readonly status: Exclude<Status, 'stated'>;
    readonly reason: Bilingual;
    readonly sources: readonly Source[];
  };
  readonly sources: readonly Source[];
}

/** Frozen target from its parsed fields. */
export function targetFrom(id: string, parsed: TargetFields): Target {
  const { indicator, year, attribute, name, unit, about, tolerance, operational, sources } = parsed;
  return freezeDeeply({
    id,
    indicator,
    year,
    attribute,
    ...(name === undefined ? {} : { name }),
    ...(unit === undefined ? {} : { unit }),
    criterion: criterionOf(parsed),
    about,
    tolerance,
    ...(operational === undefined ? {} : { operational: standIn(operational) }),
    sources,
  });
}

function standIn(operational: z.output<typeof operationalSchema>): NonNullable<Target['operational']> {
  const { status, reason, sources } = operational;
  return { criterion: numericCriterionOf(operational)!, status, reason, sources };
}
