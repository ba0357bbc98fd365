/** Computes some lines of a block in its slots. */
export type Evaluate = (slots: Float64Array) => void;

/** The lines of a block, as an engine computes them; all engines leave the same bits. */
export interface BlockCode {
  readonly lines: Evaluate;
  /** Reads what `lines` have left in the slots. */
  readonly kinkLines: Evaluate;
  /** Lines of the full system; reads the values of the names. */
  readonly full: Evaluate;
}
