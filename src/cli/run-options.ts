import { z } from 'zod';
import { fault } from '../core/parse-input';
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
const memory = z
  .union([z.number(), z.string()])
  .transform((given, context) => {
    const [, digits, unit = ''] = /^([\d.]+(?:e\d+)?) ?([a-z]*)$/i.exec(String(given)) ?? [];
    const bytes = Number(digits) * (byteUnits[unit.toUpperCase()] ?? Number.NaN);
    if (Number.isFinite(bytes)) return bytes;
    const expected = 'a number of bytes, such as 4e9, 4GB or 4GiB';
    context.issues.push({ ...fault({ code: 'E_TYPE', expected }), input: given });
    return z.NEVER;
  })
  .pipe(memoryLimit);

/** Options of `plancast run`, after the command line is read. */
export const runOptions = z.strictObject({
  scenario: z.string().default('baseline'),
  draws: draws.default(100_000),
  seed: integer('[0, 9007199254740991]').default(2020),
  /** Threads that share the draws. */
  threads: integer('[1, 256]').default(1),
  sampler: samplerName.default('random'),
  /** Half width of the interval of the joint probability at which the run stops. */
  precision: halfWidth.optional(),
  /** What is kept of the draws; by the size of the run unless given. */
  keep: z.enum(['all', 'summary']).optional(),
  memoryLimit: memory.default(defaultMemoryLimit),
  /** Seconds. */
  timeLimit: timeLimit.optional(),
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
