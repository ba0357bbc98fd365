import { z } from 'zod';
import { bilingual, bilingualName, source, status } from '../plan/provenance';
import { restsOn } from '../plan/rests-on';

/** Name, standing, reason, sources and the targets that it was set from: what every number of a model carries. */
export const provenanceShape = {
  name: bilingualName.optional(),
  status: status.default('assumed'),
  reason: z.union([z.string(), bilingual], { error: 'a text, or a text by language { en, zh }' }).optional(),
  sources: z.array(source).readonly().default([]),
  restsOn,
};
