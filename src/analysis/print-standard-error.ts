/**
 * Standard error of a probability in percentage points, with two digits; a dash where it is unknown, and where no draw, or
 * every draw, met the target, since the bound is printed in place of both.
 *
 * @param odds.probability - in [0, 1]
 * @param odds.standardError - as a share, ≥ 0; NaN where it is unknown
 * @example printStandardError({ probability: 0.5, standardError: 0.00158 }); // '0.16'
 * @example printStandardError({ probability: 0, standardError: 0.0007 }); // '–'
 */
export function printStandardError({
  probability,
  standardError,
}: {
  readonly probability: number;
  readonly standardError: number;
}): string {
  if (probability === 0 || probability === 1 || !(standardError > 0)) return '–';
  const points = 100 * standardError;
  let decimals = 1;
  // Two digits are there once the last of ten of the last place is reached.
  while (decimals < 14 && Number(points.toFixed(decimals)) < Number(`1e${1 - decimals}`)) decimals++;
  return points.toFixed(decimals);
}
