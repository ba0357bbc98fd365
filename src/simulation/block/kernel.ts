/**
 * Computes one step of a block in place: reads inputs, shocks and earlier years from `memory`, writes this year's rows.
 *
 * @param memory - the block's memory, laid out as `Layout` says
 * @param step - 0 for the base-year values, else years after the base year
 * @param year - the calendar year, for formulas that read it
 */
export type Kernel = (memory: Float64Array, step: number, year: number) => void;
