import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import {
  type Bilingual,
  type BilingualInput,
  bilingual,
  bilingualName,
  type Source,
  type Status,
  source,
  status,
} from '../plan/provenance';
import { restsOn } from '../plan/rests-on';

/** Name, status, reason, sources and the targets that it was set from: what every number of a model carries. */
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

/**
 * What every number of a model may carry, as its author writes it.
 *
 * @typeParam R - targets from which it may have been set
 */
export interface ProvenanceInput<R extends string = string> {
  /** `assumed` unless given. */
  readonly status?: Status | undefined;
  readonly reason?: BilingualInput | undefined;
  readonly sources?: readonly Source[] | undefined;
  /** Targets from which the number was set; their odds are marked as circular. */
  readonly restsOn?: readonly R[] | undefined;
}

/**
 * What every number of a model carries, as it is kept.
 *
 * @typeParam R - targets from which it may have been set
 */
export interface KeptProvenance<R extends string = string> {
  readonly status: Status;
  readonly reason?: string | Bilingual | undefined;
  readonly sources: readonly Source[];
  readonly restsOn?: readonly R[] | undefined;
}
