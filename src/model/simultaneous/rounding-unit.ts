/** Half a unit in the last place of 1: the largest relative error of one rounded operation. */
export const roundingUnit = Number.EPSILON / 2;
