import * as z from 'zod/mini';
import { isMarked, type Marked } from './mark';
import { fault } from './parse-input';

/** What an argument must be that only plancast can make. */
export interface Maker<T> {
  /** Kinds that are accepted; each object carries the mark of its own. */
  readonly kinds: readonly Marked[];
  /** The words after "expected": "a model made by defineModel". */
  readonly expected: string;
  /** Whether the parts that are used later are there, since anyone can put a mark on anything. */
  readonly isWhole: (value: Partial<T>) => boolean;
}

/** Advice for what looks like an object of plancast and is none. */
const copied = {
  hint: 'this one only looks like it; what was copied through JSON or a thread must be made anew',
  zh: { hint: '它只是看起来像；经 JSON 或线程复制的对象需要重新生成' },
};

/**
 * Schema of an argument that another function of plancast has made, so that only such an object, of whichever copy of
 * the package, is taken.
 *
 * @example brandedArgument<Model>({ kinds: ['model'], expected: 'a model made by defineModel', isWhole: ({ project }) => typeof project === 'function' })
 */
export function brandedArgument<T extends object>({
  kinds,
  expected,
  isWhole,
}: Maker<T>): z.ZodMiniType<T, T> {
  return z.custom<T>().check(
    z.superRefine((value, context) => {
      const isObject = typeof value === 'object' && value !== null;
      const whole = isObject && isWhole(value);
      if (whole && kinds.some((kind) => isMarked(kind, value))) return;
      const looksAlike =
        whole || (isObject && kinds.some((kind) => kind === (value as { kind?: unknown }).kind));
      context.addIssue({
        ...fault({ code: 'E_TYPE', expected, ...(looksAlike ? copied : {}) }),
        input: value,
        // Rules that span several arguments would read parts that are not there.
        continue: false,
      });
    }),
  );
}
