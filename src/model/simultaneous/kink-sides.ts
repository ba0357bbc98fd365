import type { BlockCode } from './block-code';
import { blockRegularity } from './block-regularity';
import type { BlockSystem } from './block-system';
import { fullResidual, residualLimit } from './full-residual';
import { singularPivot } from './regularity';

/** A kink counts as reached where its gap is at most this share of its reach. */
const kinkShare = 1e-9;

/** Share of an unknown by which the sides of a kink are stepped on. */
const sideShare = 1e-8;

/** What the sides of a kink show. */
export type SidesVerdict =
  | { readonly kind: 'solved' | 'singular' }
  /** With the largest relative residual behind the jump. */
  | { readonly kind: 'jump'; readonly residual: number };

/**
 * Whether a point is near a kink or jump.
 *
 * @param slots - with what the lines gave at the point
 */
export function isNearKink({ kinks }: BlockSystem, slots: Float64Array, code: BlockCode): boolean {
  if (kinks.length === 0) return false;
  code.kinkLines(slots);
  for (const { gap, reach } of kinks) if (slots[gap]! <= kinkShare * slots[reach]!) return true;
  return false;
}

/**
 * Looks at a solution near a kink from both sides along each unknown: where a side lies behind a jump, only a point on
 * the jump itself can be a solution; the matrix of every other side must be regular.
 *
 * @param slots - with what lines and kink lines gave at the point; they are used up
 */
export function kinkSides(system: BlockSystem, slots: Float64Array, code: BlockCode): SidesVerdict {
  const regularityOf = blockRegularity(system);
  const isBesideKink = system.kinks.some(
    ({ gap, reach }) => slots[gap]! > 0 && slots[gap]! <= kinkShare * slots[reach]!,
  );
  for (const isBehindJump of sidesOf(system, slots, code)) {
    if (isBehindJump) {
      if (isBesideKink) return { kind: 'jump', residual: fullResidual(system, slots, code.full) };
      continue;
    }
    code.full(slots);
    if (!(regularityOf(slots).pivot > singularPivot)) return { kind: 'singular' };
  }
  return { kind: 'solved' };
}

/**
 * Whether a point near a kink lies beside a jump.
 *
 * @param slots - with what lines and kink lines gave at the point; they are used up
 */
export function isBesideJump(system: BlockSystem, slots: Float64Array, code: BlockCode): boolean {
  return [...sidesOf(system, slots, code)].includes(true);
}

/**
 * Computes the lines on both sides along each unknown, one after another, and tells whether that side lies behind a
 * jump: whether its residuals, led back to the point by its own derivatives, are not those of the point.
 */
function* sidesOf(system: BlockSystem, slots: Float64Array, code: BlockCode): Iterable<boolean> {
  const m = system.unknowns.length;
  const at = slots.slice(0, m);
  const residuals = slots.slice(m, 2 * m);
  const scales = slots.slice(2 * m, 3 * m);
  for (let k = 0; k < m; k++) {
    for (const sign of [1, -1]) {
      const step = sign * sideShare * (Math.abs(at[k]!) || scales[k]!);
      slots.set(at);
      slots[k] = at[k]! + step;
      code.lines(slots);
      yield residuals.some((residual, j) => {
        const ledBack = slots[m + j]! + step * slots[3 * m + j * m + k]!;
        const scale = Math.max(scales[j]!, slots[2 * m + j]!);
        return !(Math.abs(ledBack - residual) <= residualLimit * scale);
      });
    }
  }
}
