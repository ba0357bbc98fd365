import type { Source } from '../plan/provenance';

/** Figures of one publication on which drivers rest. */
export interface Evidence {
  readonly document: string;
  readonly address?: string;
  /** Day, month or year of the first release. */
  readonly published: string;
  /** Lines of the plan, where the figures are its own. */
  readonly lines?: readonly [number, number];
  /** Figures by year or period; shares and rates as fractions. */
  readonly values: Readonly<Record<string, number>>;
  /** Unit of the figures; `fraction` is printed in percent. */
  readonly unit: string;
  readonly note?: string;
}

/**
 * A source that lists the figures of a publication by their years.
 *
 * @example sourceOf({ document: 'a', published: '2020', values: { 2019: 0.07 }, unit: 'fraction' }).note; // '2019: 7 %'
 */
export function sourceOf({ values, unit, note, lines, ...source }: Evidence): Source {
  const listed = Object.entries(values)
    .map(([year, value]) => `${year}: ${printed(value, unit)}`)
    .join(', ');
  return {
    ...source,
    ...(lines === undefined ? {} : { lines: [...lines] }),
    note: [listed, note ?? ''].filter((each) => each !== '').join('; '),
  };
}

function printed(value: number, unit: string): string {
  return unit === 'fraction' ? `${Number((100 * value).toPrecision(12))} %` : `${value} ${unit}`.trim();
}
