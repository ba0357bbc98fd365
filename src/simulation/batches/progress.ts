/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly draws: number;
}
