import { dimensionsOfDegree, packedDirections } from './sobol-directions.table';

/** Dimensions that the table of direction numbers holds. */
export const sobolDimensions: number = dimensionsOfDegree.reduce((sum, count) => sum + count, 0);

/**
 * Direction numbers of the first dimensions of the Sobol sequence, the set D6 of Joe and Kuo.
 *
 * V(j) = m(j) / 2^j, j = 1 ... 32, where for j > s, the degree of the dimension's primitive polynomial,
 * m(j) = 2 a(1) m(j−1) ⊕ 4 a(2) m(j−2) ⊕ ... ⊕ 2^s m(j−s) ⊕ m(j−s)
 *
 * @param count - dimensions wanted, an integer in [0, sobolDimensions]
 * @returns 32 words a dimension; word j − 1 holds V(j) as 32 bits of a binary fraction
 * @see Joe and Kuo (2008), Constructing Sobol sequences with better two-dimensional projections
 * @example sobolDirections(2)[33] >>> 0; // 3221225472
 */
export function sobolDirections(count: number): Int32Array {
  const directions = new Int32Array(32 * count);
  const read = bitReader(packedDirections);
  let dimension = 0;
  for (const [degree, dimensions] of dimensionsOfDegree.entries()) {
    for (let i = 0; i < dimensions && dimension < count; i++, dimension++)
      fillDirections(directions.subarray(32 * dimension, 32 * dimension + 32), degree, read);
  }
  return directions;
}

/** Reads the next whole number of so many bits, high ones first. */
type BitReader = (bits: number) => number;

function fillDirections(directions: Int32Array, degree: number, read: BitReader): void {
  const inner = degree === 0 ? 0 : read(degree - 1);
  for (let j = 0; j < degree; j++) directions[j] = (2 * read(j) + 1) << (31 - j);
  if (degree === 0) for (let j = 0; j < 32; j++) directions[j] = 1 << (31 - j);
  for (let j = degree; j < 32 && degree > 0; j++) {
    let word = directions[j - degree]! ^ (directions[j - degree]! >>> degree);
    for (let k = 1; k < degree; k++) if ((inner >>> (degree - 1 - k)) & 1) word ^= directions[j - k]!;
    directions[j] = word;
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bitReader(packed: string): BitReader {
  let at = 0;
  return (bits) => {
    let value = 0;
    for (let i = 0; i < bits; i++, at++) {
      const six = alphabet.indexOf(packed.charAt(Math.floor(at / 6)));
      value = 2 * value + ((six >>> (5 - (at % 6))) & 1);
    }
    return value;
  };
}
