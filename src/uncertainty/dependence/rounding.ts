/** Difference of two elements of a correlation matrix that counts as rounding. */
export const rounding = 1e-12;

/** Least eigenvalue that is still taken for 0 by rounding; below it no variables can be correlated so. */
export const negligibleEigenvalue = -1e-8;
