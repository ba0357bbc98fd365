import { z } from 'zod';
import type { DeepReadonly } from '../core/freeze-deeply';
import { slug } from './identifier';
import { bilingual, publicationDate } from './provenance';

/** A text or public page from which the numbers of a plan come. */
export const planDocument = z.strictObject({
  id: slug,
  title: bilingual,
  publisher: bilingual,
  /** Absent where the date is not known. */
  published: publicationDate.optional(),
  address: z.string().min(1).optional(),
  /** Area that the document speaks of. */
  geography: bilingual,
  note: bilingual.optional(),
});

/** A text or public page that a plan rests on; its sources refer to it by `id`. */
export type PlanDocument = DeepReadonly<z.infer<typeof planDocument>>;
