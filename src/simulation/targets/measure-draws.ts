import { measureByCriterion } from '../../plan/measure-by-criterion';
import type { JudgedTarget } from './judged-targets';

/** Where the values of an indicator in one year are found: those of draw i at `from + i`. */
export interface DrawColumn {
  readonly values: ArrayLike<number>;
  readonly from: number;
}

/**
 * What a target that compares years judges, draw by draw: average growth, decline, total, difference of growth. Years
 * before the paths have the same value in every draw.
 *
 * @param columnOf - column of a year that the paths have
 * @param out - one a draw, filled from the first draw of the columns on
 */
export function measureDraws(
  { criterion, reads, baseYear }: JudgedTarget,
  columnOf: (indicator: string, year: number) => DrawColumn,
  out: Float64Array,
): void {
  const paths = reads.map(({ years }) => {
    const path = new Float64Array(years[years.length - 1]!.year - baseYear! + 1);
    for (const { year, value } of years) if (value !== undefined) path[year - baseYear!] = value;
    return path;
  });
  const columns = reads.flatMap(({ indicator, years }, i) =>
    years.flatMap(({ year, value }) => {
      if (value !== undefined) return [];
      return [{ path: paths[i]!, t: year - baseYear!, ...columnOf(indicator, year) }];
    }),
  );
  const [own, other] = paths;
  for (let draw = 0; draw < out.length; draw++) {
    for (let i = 0; i < columns.length; i++) {
      const { path, t, values, from } = columns[i]!;
      path[t] = values[from + draw]!;
    }
    out[draw] = measureByCriterion(criterion, own!, other);
  }
}
