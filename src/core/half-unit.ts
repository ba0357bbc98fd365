/**
 * Half a unit of the last digit with which a number is written, in its shortest form: how far it may lie from the
 * number that was rounded to it.
 *
 * @param value - finite
 * @example halfUnit(0.05); // 0.005
 * @example halfUnit(236); // 0.5
 */
export function halfUnit(value: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  const decimals = digits!.split('.')[1]?.length ?? 0;
  return Number(`5e${Number(exponent) - decimals - 1}`);
}
