import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z.strictObject({
  population: real('(0, ∞)'),
  gdpPerHead: real('(0, ∞)'),
  energyIntensity: real('(0, ∞)'),
  carbonIntensity: real('(0, ∞)'),
});

/** Input of `kaya`. */
export interface KayaInput {
  readonly population: number;
  readonly gdpPerHead: number;
  readonly energyIntensity: number;
  readonly carbonIntensity: number;
}

/**
 * Emissions by the Kaya identity; true by definition, not a behaviour.
 *
 * C = P · (G / P) · (E / G) · (C / E)
 *
 * @param population - P, > 0
 * @param gdpPerHead - G / P, > 0
 * @param energyIntensity - E / G, energy per unit of GDP, > 0
 * @param carbonIntensity - C / E, emissions per unit of energy, > 0
 * @returns C in the product of the four units: persons · CNY/person · tce/CNY · t/tce is t
 * @throws InputError if an input is not above 0, or the product overflows
 * @see Kaya (1990), Impact of carbon dioxide emission control on GNP growth
 * @example kaya({ population: 2, gdpPerHead: 3, energyIntensity: 0.5, carbonIntensity: 4 }); // 12
 */
export function kaya(input: KayaInput): number {
  const { population, gdpPerHead, energyIntensity, carbonIntensity } = parseInput('kaya', schema, input);
  return finiteNumber('kaya', population * gdpPerHead * energyIntensity * carbonIntensity);
}
