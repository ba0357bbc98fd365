import type { Language } from '../plan/language';
import { percentSign } from '../plan/number-signs';

/**
 * Upper bound of a probability that no draw has shown, in percent with two digits, rounded so that it still holds.
 *
 * @param share - upper end of the interval, in (0, 1]
 * @example printUpperBound(0.0038); // '< 0.38 %'
 */
export function printUpperBound(share: number, lang: Language = 'en'): string {
  const { value, decimals } = roundedUp(share);
  return `< ${value.toFixed(decimals)}${percentSign[lang]}`;
}

/**
 * Lower bound of a probability that every draw has shown, in percent, rounded so that it still holds.
 *
 * @param share - lower end of the interval, in [0, 1)
 * @example printLowerBound(0.9962); // '> 99.61 %'
 */
export function printLowerBound(share: number, lang: Language = 'en'): string {
  const { value, decimals } = roundedUp(1 - share);
  return `> ${(100 - value).toFixed(decimals)}${percentSign[lang]}`;
}

/** A share in percent, two significant digits, rounded up. */
function roundedUp(share: number): { readonly value: number; readonly decimals: number } {
  let scale = 1;
  let decimals = 0;
  while (100 * share * scale < 10 && decimals < 12) {
    scale *= 10;
    decimals++;
  }
  return { value: Math.ceil(100 * share * scale) / scale, decimals };
}
