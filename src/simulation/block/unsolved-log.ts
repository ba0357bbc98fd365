import type { UnsolvedBlock } from '../../model/simultaneous/unsolved-block';

/** A block of simultaneous equations that is not solved in a draw, in the first year of that. */
export interface UnsolvedDraw extends UnsolvedBlock {
  /** Years after the base year. */
  readonly step: number;
}

/** Blocks of equations that a kernel could not solve in the block of draws computed last. */
export interface UnsolvedLog {
  /** Notes one; later years of a draw follow from the first and are left out. */
  readonly note: (names: readonly string[], draw: number, found: UnsolvedDraw) => void;
  /** Forgets all, before another block of draws. */
  readonly clear: () => void;
  /** What was noted, by the names of the equations and by draw. */
  readonly noted: () => ReadonlyMap<string, UnsolvedEquations>;
}

/** Draws in which the same equations are not solved. */
export interface UnsolvedEquations {
  readonly names: readonly string[];
  readonly draws: ReadonlyMap<number, UnsolvedDraw>;
}

/** An empty log. */
export function unsolvedLog(): UnsolvedLog {
  const log = new Map<string, { names: readonly string[]; draws: Map<number, UnsolvedDraw> }>();
  return {
    note: (names, draw, found) => {
      const key = names.join(' ');
      const equations = log.get(key) ?? { names, draws: new Map() };
      log.set(key, equations);
      if (!equations.draws.has(draw)) equations.draws.set(draw, found);
    },
    clear: () => log.clear(),
    noted: () => log,
  };
}
