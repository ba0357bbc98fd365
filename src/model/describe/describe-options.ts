import * as z from 'zod/mini';
import type { Language } from '../../plan/language';
import { language } from '../../plan/language';

/** Schema of the options of a description. */
export const describeOptions = z.strictObject({
  /** `text` for a terminal, `markdown` for notebooks and pages, `latex` for papers, `mermaid` for the graph of what reads what. */
  format: z._default(z.enum(['text', 'markdown', 'latex', 'mermaid']), 'text'),
  lang: z._default(language, 'en'),
});

/** Format and language of a description. */
export interface DescribeOptions {
  /** `text` for a terminal, `markdown` for notebooks and pages, `latex` for papers, `mermaid` for the graph of what reads what. */
  readonly format?: 'text' | 'markdown' | 'latex' | 'mermaid' | undefined;
  readonly lang?: Language | undefined;
}
