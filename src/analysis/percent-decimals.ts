/**
 * Decimals with which a probability is printed in percent, so that the width of its interval shows as two units of the
 * last one at least, and nothing between 0 and 1 is printed as 0 or 100.
 *
 * @param shown - probability, lower and upper end
 * @example percentDecimals([0.5, 0.49, 0.51]); // 0
 */
export function percentDecimals(shown: readonly [number, number, number]): number {
  const [, low, high] = shown;
  let decimals = 0;
  for (let rest = 100 * (high - low); rest < 2 && decimals < 8; rest *= 10) decimals++;
  const isBare = (share: number) =>
    share > 0 && share < 1 && [0, 100].includes(Number((100 * share).toFixed(decimals)));
  while (decimals < 14 && shown.some(isBare)) decimals++;
  return decimals;
}
