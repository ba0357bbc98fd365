import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import type { ChineseWording, Issue } from '../core/issue';
import { lawCall } from '../core/law-call';
import { isPlancastError } from '../core/plancast-error';
import { real } from '../core/schema';
import { type Distribution, distributionSchema } from './distribution';
import type { LawNotation } from './law-notation';
import { isLawNotation, readLaw } from './read-law';

/** A distribution as plain data, which becomes the distribution; its faults carry the path into the data. */
export const lawNotation: z.ZodMiniType<Distribution, LawNotation> = z.pipe(
  z.custom<LawNotation>((given) => isLawNotation(given) || isCall(given), {
    error: expectation(
      'a distribution such as { normal: { mean, sd } }',
      '分布，如 { normal: { mean, sd } }',
    ),
  }),
  z.transform((notation, context) => {
    const given: unknown = notation;
    if (typeof given === 'string') {
      context.issues.push(faultOfCall(given));
      return z.NEVER;
    }
    try {
      return readLaw(notation);
    } catch (error) {
      if (!isPlancastError(error)) throw error;
      for (const issue of error.issues) context.issues.push(faultOf(issue, notation));
      return z.NEVER;
    }
  }),
);

/** A number, a distribution, or a distribution as plain data. */
export type UncertainNumberInput = number | Distribution | LawNotation;

/** Schema of a number, a distribution, or a distribution as plain data. */
export const uncertainNumber: z.ZodMiniUnion<
  [
    z.ZodMiniNumber<number>,
    z.ZodMiniType<Distribution, Distribution>,
    z.ZodMiniType<Distribution, LawNotation>,
  ]
> = z.union([real(), distributionSchema, lawNotation], {
  error: expectation(
    'a finite number or a distribution such as normal({ mean, sd })',
    '有限的数字，或分布，如 normal({ mean, sd })',
  ),
});

/** Whether a law is written as a text, such as `normal(0.02, 0.01)`. */
function isCall(given: unknown): given is string {
  return typeof given === 'string' && lawCall(given) !== undefined;
}

function faultOfCall(given: string): z.core.$ZodRawIssue {
  const { hint, suggestion, zh } = lawCall(given)!;
  const params = { code: 'E_TYPE', hint, suggestion, zh: { hint: zh } };
  return {
    code: 'custom',
    message: expectation(
      'a finite number or a distribution such as { normal: { mean, sd } }',
      '有限的数字，或分布，如 { normal: { mean, sd } }',
    ),
    params,
    input: given,
  };
}

/** What a law said of its parameters, as an issue of the schema that holds the law. */
function faultOf(
  { code, path, message, hint, allowed, got, suggestion, zh }: Issue,
  notation: LawNotation,
): z.core.$ZodRawIssue {
  const steps = stepsOf(path);
  const input = steps.reduce<unknown>((value, step) => (value as never)?.[step], notation);
  const said = message.slice(message.indexOf(': ') + 2);
  const isOption = code === 'E_UNKNOWN_OPTION';
  const params = {
    code: isOption ? 'E_UNKNOWN_KEY' : code,
    ...(hint !== undefined && { hint }),
    ...(suggestion !== undefined && { suggestion }),
    ...(allowed === undefined && { said }),
    ...(zh !== undefined && { zh: chineseOf(zh) }),
  };
  return {
    code: 'custom',
    path: steps,
    message: allowed ?? said,
    params,
    // Faults of a name speak of the name, not of what stands under it.
    input: isOption || (code === 'E_UNKNOWN_NAME' && got !== undefined) ? steps[steps.length - 1] : input,
  };
}

/** The Chinese sentence of a law, and what it says was expected, since the place is another here. */
function chineseOf({ message, hint }: ChineseWording): Record<string, string | undefined> {
  const said = message.replace(/^[^：]*：/, '');
  const [, expected] = /^(?:`[^`]*` )?应为 ?(.*?)，现/s.exec(said) ?? [];
  return { said, expected, hint };
}

/** Steps of a path such as `mixture.components[0].weight`. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+(?:\.\d+)?/g)].map(([step, index]) => {
    return index === undefined ? step : Number(index);
  });
}
