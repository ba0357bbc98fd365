import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { bilingual, bilingualName, source, status } from '../plan/provenance';
import { restsOn } from '../plan/rests-on';

/** Name, standing, reason, sources and the targets that it was set from: what every number of a model carries. */
export const provenanceShape = {
  name: z.optional(bilingualName),
  status: z._default(status, 'assumed'),
  reason: z.optional(
    z.union([z.string(), bilingual], {
      error: expectation('a text, or a text by language { en, zh }', '文本，或按语言给出的文本 { en, zh }'),
    }),
  ),
  sources: z._default(z.readonly(z.array(source)), []),
  restsOn,
};
