import { z } from 'zod';
import { calendarYear } from '../core/schema';
import type { NumericCriterion } from './criterion';
import { demandAtMostOneCriterion, demandBaseYear, numericCriterionShape } from './criterion-schema';
import { identifier } from './identifier';
import {
  type Bilingual,
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
    name: bilingualName.optional(),
    authority: bilingual,
    /** Area for which the authority sets the number. */
    geography: bilingual,
    indicator: z.string().min(1),
    year: calendarYear,
    ...numericCriterionShape,
    about: z.boolean().default(false),
    status: givenStatus,
    sources: z.array(source).default([]),
    /** Why applying the number to the area of the plan is an assumption. */
    reason: bilingual.optional(),
  })
  .superRefine(demandAtMostOneCriterion)
  .superRefine((given, context) => demandBaseYear(given, given.year, context))
  .superRefine(demandProvenance);

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
