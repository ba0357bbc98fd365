import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { pow } from '../core/pow';
import { real } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z.strictObject({
  scale: real('(0, ∞)'),
  population: real('(0, ∞)'),
  affluence: real('(0, ∞)'),
  technology: real('(0, ∞)'),
  populationElasticity: real(),
  affluenceElasticity: real(),
  technologyElasticity: real(),
});

/** Input of `stirpat`. */
export interface StirpatInput {
  readonly scale: number;
  readonly population: number;
  readonly affluence: number;
  readonly technology: number;
  readonly populationElasticity: number;
  readonly affluenceElasticity: number;
  readonly technologyElasticity: number;
}

/**
 * Environmental impact from population, affluence and technology with constant elasticities.
 *
 * I = a · P^b · A^c · T^d
 *
 * @param scale - a, > 0, in the unit that the elasticities leave
 * @param population - P, > 0
 * @param affluence - A, > 0, such as GDP per head
 * @param technology - T, > 0, such as energy per unit of GDP
 * @param populationElasticity - b, no unit
 * @param affluenceElasticity - c, no unit
 * @param technologyElasticity - d, no unit
 * @returns I, in the unit that `scale` sets
 * @throws InputError if an input is out of its range or the impact overflows
 * @see Dietz and Rosa (1997), Effects of population and affluence on CO2 emissions
 * @example stirpat({ scale: 0.01, population: 3.126, affluence: 36, technology: 0.16, populationElasticity: 1.1, affluenceElasticity: 0.8, technologyElasticity: 0.9 }); // 0.1183689665892962
 */
export function stirpat(input: StirpatInput): number {
  const parsed = parseInput('stirpat', schema, input);
  const impact =
    parsed.scale *
    pow(parsed.population, parsed.populationElasticity) *
    pow(parsed.affluence, parsed.affluenceElasticity) *
    pow(parsed.technology, parsed.technologyElasticity);
  return finiteNumber('stirpat', impact);
}
