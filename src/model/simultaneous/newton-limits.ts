/** A correction of an unknown below this share of its scale ends the search. */
export const correctionTolerance = 1e-12;

/** A residual below this share of its scale ends it too: rounding allows little less. */
export const residualTolerance = 1e-14;

/** Most steps from one start, each one evaluation of the block. */
export const mostSteps = 100;

/** Smallest share of a Newton step that is tried. */
export const leastShare = 1 / 1024;
