import * as z from 'zod/mini';
import { slug } from './identifier';
import { type Bilingual, type BilingualInput, bilingual, publicationDate } from './provenance';

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
export interface PlanDocument {
  readonly id: string;
  readonly title: Bilingual;
  readonly publisher: Bilingual;
  /** Area that the document speaks of. */
  readonly geography: Bilingual;
  /** Absent where the date is not known. */
  readonly published?: string | undefined;
  readonly address?: string | undefined;
  readonly note?: Bilingual | undefined;
}

/** A document as the author of a plan writes it. */
export interface PlanDocumentInput {
  readonly id: string;
  readonly title: BilingualInput;
  readonly publisher: BilingualInput;
  /** Area that the document speaks of. */
  readonly geography: BilingualInput;
  /** Absent where the date is not known. */
  readonly published?: string | undefined;
  readonly address?: string | undefined;
  readonly note?: BilingualInput | undefined;
}
