import type { Certificate, Ensemble, Model, SamplerName, Scenario, SimulateOptions } from 'plancast';

/** A run whose fingerprint is written down. */
export interface GoldenRun {
  readonly id: string;
  readonly scenario: () => Scenario | Model;
  readonly options: Partial<SimulateOptions> & {
    readonly draws: number;
    readonly seed: number;
    readonly sampler?: SamplerName;
  };
}

export type GoldenResult = Pick<Certificate, 'streamVersion' | 'inputsHash' | 'fingerprint'>;
export type GoldenResults = Readonly<Record<string, GoldenResult>>;

type Simulate = (subject: Scenario | Model, options: SimulateOptions) => Promise<Ensemble>;

export const goldenRuns: readonly GoldenRun[];
export const summaryRuns: readonly GoldenRun[];
export function goldenResults(
  simulate: Simulate,
  more?: Partial<SimulateOptions>,
  runs?: readonly GoldenRun[],
): Promise<GoldenResults>;
export function differences(written: GoldenResults, found: GoldenResults): string[];
