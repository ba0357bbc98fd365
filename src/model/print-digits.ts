/**
 * A number as messages show it: so many digits that what doubles do to it does not show.
 *
 * @param digits - significant ones, 12 unless given
 * @example printDigits(0.1 + 0.2); // '0.3'
 * @example printDigits(0.0055150004, 2); // '0.0055'
 */
export function printDigits(value: number, digits = 12): string {
  return String(Number(value.toPrecision(digits)));
}
