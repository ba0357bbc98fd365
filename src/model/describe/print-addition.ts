import type { Language } from '../../plan/language';
import type { Addition } from '../addition';

const words = {
  en: {
    step: 'SIZE from YEAR on',
    ramp: 'SIZE from YEAR on, phased in after FROM (SHAPE)',
    year: 'YEAR: SIZE',
    comma: ', ',
    memory: '; the equation reads its own past with it',
    shapes: { linear: 'linear', smoothstep: 'smoothstep' },
  },
  zh: {
    step: '自YEAR年起 SIZE',
    ramp: 'FROM年后逐步计入，自YEAR年起 SIZE（SHAPE）',
    year: 'YEAR年 SIZE',
    comma: '，',
    memory: '；方程读取自身滞后值时含附加项',
    shapes: { linear: '线性', smoothstep: '平滑' },
  },
} as const;

/**
 * An addition in words: its amounts, with their sign, and their years.
 *
 * @param print - an amount in the unit of the indicator
 * @example printAddition({ step: { from: 2023, size: 2 }, status: 'assumed', sources: [], change: { kind: 'year' } }, String, 'en'); // '+2 from 2023 on'
 */
export function printAddition(
  { byYear = {}, step, ramp, memory }: Addition,
  print: (amount: number) => string,
  language: Language,
): string {
  const { comma, shapes, ...phrases } = words[language];
  const said = (phrase: 'step' | 'ramp' | 'year', year: number | string, amount: number) =>
    phrases[phrase].replace('YEAR', `${year}`).replace('SIZE', (amount > 0 ? '+' : '') + print(amount));
  const text =
    step !== undefined
      ? said('step', step.from, step.size)
      : ramp !== undefined
        ? said('ramp', ramp.to, ramp.size)
            .replace('FROM', `${ramp.from}`)
            .replace('SHAPE', shapes[ramp.shape])
        : Object.entries(byYear)
            .map(([year, amount]) => said('year', year, amount))
            .join(comma);
  return memory ? text + phrases.memory : text;
}
