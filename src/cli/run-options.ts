import { z } from 'zod';
import { integer } from '../core/schema';
import { language } from '../plan/language';

/** Options of `plancast run`, after the command line is read. */
export const runOptions = z.strictObject({
  scenario: z.string().default('baseline'),
  draws: integer('[1, 10000000000]').default(100_000),
  seed: integer('[0, 9007199254740991]').default(2020),
  /** Threads that share the draws. */
  threads: integer('[1, 256]').default(1),
  lang: language.default('en'),
  /** Folder for CSV and JSON; nothing is written without it. */
  out: z.string().min(1).optional(),
  /** Folder out of which references of the scenario file may not lead. */
  root: z.string().min(1).optional(),
  /** Print the odds as JSON, and nothing else. */
  json: z.boolean().default(false),
  /** No progress on the error stream. */
  quiet: z.boolean().default(false),
});

export type RunOptions = z.output<typeof runOptions>;
