import { type NameHint, nameHint } from '../../core/unknown-name';

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Key of a percentile: `p1` ... `p99`, and those of the usual intervals of 95 and 99 %. */
export type PercentileKey = `p${Digit}` | `p${Digit}${0 | Digit}` | 'p0.5' | 'p2.5' | 'p97.5' | 'p99.5';

/** A stated quantile: probability p at or below x, and q = 1 − p above it, both as exact as doubles can be. */
export interface Percentile {
  readonly key: string;
  readonly p: number;
  readonly q: number;
  readonly x: number;
}

/** Form of a key: a percentage between 0 and 100, without needless zeros. */
export const percentileForm = /^p(?!0$)(0|[1-9]\d?)(\.\d*[1-9])?$/;

/** Whether a key names a percentile, rightly or wrongly written: `p5`, `p05`, `P95`, `p100`. */
export function looksLikePercentile(key: string): boolean {
  return /^p\d+(\.\d+)?$/i.test(key);
}

/** A quantile by the key of its percentile. @example percentileOf('p95', 7).q; // 0.05 */
export function percentileOf(key: string, x: number): Percentile {
  const percent = Number(key.slice(1));
  return { key, p: percent / 100, q: (100 - percent) / 100, x };
}

/**
 * What to write in place of a key that is no percentile: the percentile that it means, else a name nearby.
 *
 * @param key - such as `P90`, `p05`, `0.9`, `q90`, `median`
 * @param known - other keys that are allowed
 * @example percentileHint('0.9', []).suggestion; // { key: 'p90' }
 */
export function percentileHint(key: string, known: readonly string[]): NameHint {
  const meant = meantBy(key);
  if (meant !== undefined) {
    const suggestion = { key: meant };
    return { hint: `did you mean \`${meant}\`?`, suggestion, zh: `是否为 \`${meant}\`？` };
  }
  if (!/\d/.test(key)) {
    const near = nameHint(key, known);
    if (near.suggestion !== undefined) return near;
  }
  const others = known.length === 0 ? '' : `, ${known.join(', ')}`;
  return {
    hint: `allowed: percentiles from p1 to p99${others}`,
    zh: `可用：p1 至 p99 的百分位数${others.replaceAll(', ', '、')}`,
  };
}

/** Percentile that a key means beyond doubt. */
function meantBy(key: string): string | undefined {
  if (/^(median|中位数)$/i.test(key)) return 'p50';
  const [, share] = /^[pq]?(0?\.\d+)$/i.exec(key) ?? [];
  const [, percent = share === undefined ? undefined : `${Number((Number(share) * 100).toPrecision(12))}`] =
    /^[pq]?(\d{1,3}(?:\.\d+)?)(?:%|th)?$/i.exec(share === undefined ? key : '') ?? [];
  if (percent === undefined) return undefined;
  const meant = `p${Number(percent)}`;
  return meant !== key && percentileForm.test(meant) ? meant : undefined;
}
