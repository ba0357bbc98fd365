import * as z from 'zod/mini';
import type { DeepReadonly } from '../core/freeze-deeply';
import { slug } from './identifier';
import { bilingual, publicationDate } from './provenance';

/** A text or public page from which the numbers of a plan come. */
export const planDocument = z.strictObject({
  id: slug,
  title: bilingual,
  publisher: bilingual,
  /** Absent where the date is not known. */
  published: z.optional(publicationDate),
  address: z.optional(z.string().check(z.minLength(1))),
  /** Area that the document speaks of. */
  geography: bilingual,
  note: z.optional(bilingual),
});

/** A text or public page that a plan rests on; its sources refer to it by `id`. */
export type PlanDocument = DeepReadonly<z.infer<typeof planDocument>>;
