/** What weighted draws were aimed at, and how. */
export interface ImportanceAim {
  /** Targets that the draws were shifted towards, all at once. */
  readonly targets: readonly string[];
  /** Runs that found the shift, and the draws they took besides those of the ensemble. */
  readonly pilotRuns: number;
  readonly pilotDraws: number;
  /** Targets, rare alone, towards which some draws were shifted besides. */
  readonly single: readonly string[];
  /** Length of the shift towards all targets at once, in standard deviations. */
  readonly shift: number;
  /** Share of the draws that are not shifted. */
  readonly unshiftedShare: number;
  /** Draws after which the laws that they follow come round again. */
  readonly round: number;
}

/** How far weighted draws can be trusted, and what they were aimed at. */
export interface ImportanceDiagnostics extends ImportanceAim {
  /** Draws that the weighted ones are worth, (Σw)²/Σw². */
  readonly effectiveSampleSize: number;
  /** Largest weight as a share of their sum. */
  readonly largestWeight: number;
  /** Shape of the tail of the weights; above 0.7 the run is refused. NaN where the draws are too few to tell. */
  readonly paretoK: number;
}
