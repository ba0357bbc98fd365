/** First and last year of the paths of a model. */
export interface PathYears {
  readonly base: number;
  readonly horizon: number;
}
