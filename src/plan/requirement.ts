import * as z from 'zod/mini';
import { calendarYear } from '../core/schema';
import type { NumericCriterion } from './criterion';
import {
  demandAtMostOneCriterion,
  demandBaseYear,
  type NumericCriterionInput,
  numericCriterionShape,
} from './criterion-schema';
import { identifier } from './identifier';
import {
  type Bilingual,
  type BilingualInput,
  bilingual,
  bilingualName,
  demandProvenance,
  givenStatus,
  type Source,
  type Status,
  source,
} from './provenance';

/** A number that a higher authority sets; without a criterion the number is unknown. */
export const requirementSchema = z
  .strictObject({
    id: identifier,
    name: z.optional(bilingualName),
    authority: bilingual,
    /** Area for which the authority sets the number. */
    geography: bilingual,
    indicator: z.string().check(z.minLength(1)),
    year: calendarYear,
    ...numericCriterionShape,
    about: z._default(z.boolean(), false),
    status: givenStatus,
    sources: z._default(z.array(source), []),
    /** Why applying the number to the area of the plan is an assumption. */
    reason: z.optional(bilingual),
  })
  .check(
    z.superRefine(demandAtMostOneCriterion),
    z.superRefine((given, context) => demandBaseYear(given, given.year, context)),
    z.superRefine(demandProvenance),
  );

/** A requirement as the author of a plan writes it; without a criterion the number is unknown. */
export interface RequirementInput extends NumericCriterionInput {
  readonly id: string;
  readonly name?: BilingualInput | undefined;
  readonly authority: BilingualInput;
  /** Area for which the authority sets the number. */
  readonly geography: BilingualInput;
  readonly indicator: string;
  readonly year: number;
  readonly about?: boolean | undefined;
  readonly status: Status;
  readonly sources?: readonly Source[] | undefined;
  /** Why applying the number to the area of the plan is an assumption. */
  readonly reason?: BilingualInput | undefined;
}

/** A requirement as analyses read it. */
export interface Requirement {
  readonly id: string;
  readonly name?: Bilingual;
  readonly authority: Bilingual;
  readonly geography: Bilingual;
  readonly indicator: string;
  readonly year: number;
  /** Absent where the number is unknown. */
  readonly criterion?: NumericCriterion;
  readonly about: boolean;
  readonly status: Status;
  readonly sources: readonly Source[];
  readonly reason?: Bilingual;
}
