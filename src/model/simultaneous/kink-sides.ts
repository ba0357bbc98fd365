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
 * Looks at a solution near a kink from both sides along each unknown: a side whose residuals, led back to the point by
 * its own derivatives, are not small lies behind a jump, and only a point on the jump itself can then be a solution; the
 * matrix of every other side must be regular.
 *
 * @param slots - with what lines and kink lines gave at the point; they are used up
 */
export function kinkSides(system: BlockSystem, slots: Float64Array, code: BlockCode): SidesVerdict {
  const m = system.unknowns.length;
  const at = slots.slice(0, m);
  const scales = slots.slice(2 * m, 3 * m);
  const regularityOf = blockRegularity(system);
  const isBesideKink = system.kinks.some(
    ({ gap, reach }) => slots[gap]! > 0 && slots[gap]! <= kinkShare * slots[reach]!,
  );
  for (let k = 0; k < m; k++) {
    for (const sign of [1, -1]) {
      const step = sign * sideShare * (Math.abs(at[k]!) || scales[k]!);
      slots.set(at);
      slots[k] = at[k]! + step;
      code.lines(slots);
      if (isBehindJump(slots, scales, { k, step })) {
        if (isBesideKink) return { kind: 'jump', residual: fullResidual(system, slots, code.full) };
        continue;
      }
      code.full(slots);
      if (!(regularityOf(slots).pivot > singularPivot)) return { kind: 'singular' };
    }
  }
  return { kind: 'solved' };
}

function isBehindJump(
  slots: Float64Array,
  scales: Float64Array,
  { k, step }: { readonly k: number; readonly step: number },
): boolean {
  const m = scales.length;
  return scales.some((scale, j) => {
    const ledBack = slots[m + j]! + step * slots[3 * m + j * m + k]!;
    return !(Math.abs(ledBack) <= residualLimit * Math.max(scale, slots[2 * m + j]!));
  });
}
