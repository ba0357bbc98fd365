import type { BlockSystem } from './block-system';
import { type Regularity, regularity } from './regularity';

/** Most names of a block whose whole matrix is eliminated; of a larger block it is that of the unknowns. */
const mostRows = 200;

/**
 * Regularity of the matrix of a block: of all its equations, since elimination hides what cancels. The slots hold what
 * the full lines gave, and for a large block what the lines gave.
 *
 * @returns a function of the slots
 */
export function blockRegularity({
  full,
  names: { length: n },
  unknowns: { length: m },
}: BlockSystem): (slots: Float64Array) => Regularity {
  return (slots) => {
    if (n > mostRows) {
      const ofUnknowns = Float64Array.from({ length: m * m }, (_, i) => {
        return (i % (m + 1) === 0 ? 1 : 0) - slots[3 * m + i]!;
      });
      return regularity(ofUnknowns, m);
    }
    const derivatives = new Float64Array(n * n);
    for (const [p, [row, column]] of full.places.entries())
      derivatives[row * n + column] = slots[full.firstPartial + p]!;
    return regularity(derivatives, n);
  };
}
