/**
 * Standard error of a probability in percentage points, with two digits; a dash where the draws all agree, and so tell
 * no error but the bound beside it.
 *
 * @param standardError - as a share, ≥ 0
 * @example printStandardError(0.00158); // '0.16'
 * @example printStandardError(0); // '–'
 */
export function printStandardError(standardError: number): string {
  if (standardError === 0) return '–';
  const points = 100 * standardError;
  let decimals = 1;
  // Two digits are there once the last of ten of the last place is reached.
  while (decimals < 14 && Number(points.toFixed(decimals)) < Number(`1e${1 - decimals}`)) decimals++;
  return points.toFixed(decimals);
}
