/** Draws of a block, the unit of all work: what a block computes depends on nothing but its number and the scenario. */
export const blockDraws = 1024;

/** Lanes of a block; draw i reads lane i mod 4, so that four draws can be computed side by side. */
export const lanes = 4;
