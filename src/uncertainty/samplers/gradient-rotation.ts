import { sum } from '../../core/sum';
import { reflect } from './reflect';
import type { Reflection } from './reflection';

/** Share of a gradient that is left after the directions before it, below which it adds none of its own. */
const negligible = 1e-10;

/**
 * Rotation of independent standard normals under which the first ones act along given gradients: Householder
 * reflections H1, H2, ... for x = H1 H2 ... Hk z.
 *
 * With Q = (H1 ... Hk)ᵀ and x = Qᵀ z, row j of Q is the part of gradient j at right angles to those before it, with
 * length 1 and the gradient's own direction: g1 · x = |g1| z1, and g2 · x depends on z1 and z2 alone. The x are
 * independent standard normals like the z. A gradient that those before it span (or one of zeros) is passed over.
 *
 * @param gradients - one derivative for each of the d normals, in rows; the most important first
 * @returns at most as many reflections as gradients; none for none
 * @see Golub and Van Loan (2013), Matrix Computations, section 5.1 (Householder QR)
 * @see Imai and Tan (2006), A general dimension reduction technique for derivative pricing
 * @example gradientRotation([[0, 2]]).length; // 1
 */
export function gradientRotation(gradients: readonly ArrayLike<number>[]): Reflection[] {
  const reflections: Reflection[] = [];
  let start = 0;
  for (const gradient of gradients) {
    const rest = scaled(Float64Array.from(gradient));
    const length = norm(rest, 0);
    for (const reflection of reflections) reflect(reflection, rest);
    if (start >= rest.length || norm(rest, start) <= negligible * length) continue;
    reflections.push(reflectionOf(rest, start));
    start++;
  }
  return reflections;
}

/** Reflection that sends the entries from `start` on to (their length, 0, ..., 0), without cancellation. */
function reflectionOf(x: Float64Array, start: number): Reflection {
  const v = x.slice();
  v.fill(0, 0, start);
  const head = v[start]!;
  const length = norm(v, start);
  const tail = norm(v, start + 1);
  v[start] = head <= 0 ? head - length : (-tail / (head + length)) * tail;
  const square = dot(v, v);
  // Where the entries stand in their place already, there is nothing to reflect.
  return { start, v, scale: square === 0 ? 0 : 2 / square };
}

/** A vector divided by its largest entry, so that no square under- or overflows; a vector of zeros stays. */
function scaled(x: Float64Array): Float64Array {
  const largest = x.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  return largest === 0 ? x : x.map((each) => each / largest);
}

/** Length of the entries from `start` on. */
function norm(x: Float64Array, start: number): number {
  const part = x.subarray(start);
  return Math.sqrt(dot(part, part));
}

function dot(a: Float64Array, b: Float64Array): number {
  return sum(a.map((each, i) => each * b[i]!));
}
