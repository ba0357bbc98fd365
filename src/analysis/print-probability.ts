/**
 * A probability as people may quote it: with as many digits as its error allows, and never a bare 0 % or 100 %. Where
 * no draw, or every draw, met the target, the bound that the draws allow is printed in its place.
 *
 * @param interval - lower and upper end
 * @example printProbability({ probability: 0.5, standardError: 0.005, interval: [0.49, 0.51] }); // '50 % (49–51)'
 * @example printProbability({ probability: 0, standardError: 0, interval: [0, 0.0038] }); // '< 0.38 %'
 */
export function printProbability(odds: {
  readonly probability: number;
  readonly standardError: number;
  readonly interval: readonly [number, number];
}): string {
  const [low, high] = odds.interval;
  if (odds.probability === 0 || odds.probability === 1) {
    const { value, decimals } = roundedUp(odds.probability === 0 ? high : 1 - low);
    return odds.probability === 0 ? `< ${value.toFixed(decimals)} %` : `> ${(100 - value).toFixed(decimals)} %`;
  }
  const decimals = decimalsOf(high - low);
  const middle = (100 * odds.probability).toFixed(decimals);
  if (Number(middle) === 0 || Number(middle) === 100) {
    const more = decimals + 2;
    return `${(100 * odds.probability).toFixed(more)} % (${(100 * low).toFixed(more)}–${(100 * high).toFixed(more)})`;
  }
  return `${middle} % (${(100 * low).toFixed(decimals)}–${(100 * high).toFixed(decimals)})`;
}

/** Decimals of a percentage so that the width of its interval shows as at least two units of the last one. */
function decimalsOf(width: number): number {
  let decimals = 0;
  for (let rest = 100 * width; rest < 2 && decimals < 4; rest *= 10) decimals++;
  return decimals;
}

/** A small share in percent, two significant digits, rounded up so that the bound still holds. */
function roundedUp(share: number): { readonly value: number; readonly decimals: number } {
  let scale = 1;
  let decimals = 0;
  while (100 * share * scale < 10 && decimals < 12) {
    scale *= 10;
    decimals++;
  }
  return { value: Math.ceil(100 * share * scale) / scale, decimals };
}
