import { z } from 'zod';
import { language } from '../../plan/language';

/** Schema of the options of a description. */
export const describeOptions = z.strictObject({
  /** `text` for a terminal, `markdown` for notebooks and pages, `latex` for papers, `mermaid` for the graph of what reads what. */
  format: z.enum(['text', 'markdown', 'latex', 'mermaid']).default('text'),
  lang: language.default('en'),
});

/** Format and language of a description. */
export type DescribeOptions = Readonly<z.input<typeof describeOptions>>;
