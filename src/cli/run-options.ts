import * as z from 'zod/mini';
import { wordedFault } from '../core/parse-input';
import { integer } from '../core/schema';
import { language } from '../plan/language';
import {
  defaultMemoryLimit,
  draws,
  halfWidth,
  memoryLimit,
  samplerName,
  timeLimit,
} from '../simulation/runs/simulate-options';

/** Multiples in which memory may be stated. */
const byteUnits: Readonly<Record<string, number>> = {
  '': 1,
  MB: 1e6,
  GB: 1e9,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
};

/** Bytes, as a number or with a unit: 4e9, 4GB, 512MiB. */
const memory = z.pipe(
  z.pipe(
    z.union([z.number(), z.string()]),
    z.transform((given, context) => {
      const [, digits, unit = ''] = /^([\d.]+(?:e\d+)?) ?([a-z]*)$/i.exec(String(given)) ?? [];
      const bytes = Number(digits) * (byteUnits[unit.toUpperCase()] ?? Number.NaN);
      if (Number.isFinite(bytes)) return bytes;
      const expected = {
        en: 'a number of bytes, such as 4e9, 4GB or 4GiB',
        zh: '字节数，如 4e9、4GB 或 4GiB',
      };
      context.issues.push({ ...wordedFault('E_TYPE', expected), input: given });
      return z.NEVER;
    }),
  ),
  memoryLimit,
);

/** Options of `plancast run`, after the command line is read. */
export const runOptions = z.strictObject({
  scenario: z._default(z.string(), 'baseline'),
  draws: z._default(draws, 100_000),
  seed: z._default(integer('[0, 9007199254740991]'), 2020),
  /** Threads that share the draws. */
  threads: z._default(integer('[1, 256]'), 1),
  sampler: z._default(samplerName, 'random'),
  /** Half width of the interval of the joint probability at which the run stops. */
  precision: z.optional(halfWidth),
  /** What is kept of the draws; by the size of the run unless given. */
  keep: z.optional(z.enum(['all', 'summary'])),
  memoryLimit: z._default(memory, defaultMemoryLimit),
  /** Seconds. */
  timeLimit: z.optional(timeLimit),
  lang: z._default(language, 'en'),
  /** Folder for CSV and JSON; nothing is written without it. */
  out: z.optional(z.string().check(z.minLength(1))),
  /** Folder out of which references of the scenario file may not lead. */
  root: z.optional(z.string().check(z.minLength(1))),
  /** Print the odds as JSON, and nothing else. */
  json: z._default(z.boolean(), false),
  /** No progress on the error stream. */
  quiet: z._default(z.boolean(), false),
});

export type RunOptions = z.output<typeof runOptions>;
