import type { Scenario } from '../../scenario/scenario';
import { type EngineChoice, noStatistics, type StatisticsCapacity } from '../block/engine';
import { openSource, type RunSource } from '../draws/open-source';
import { type SourceSettings, sourceForm } from '../draws/source-settings';
import { type BlockSimulator, blockSimulator } from '../engine/block-simulator';

/** A simulator whose source can be changed from run to run. */
interface ReusableSimulator {
  readonly simulator: BlockSimulator;
  readonly setSource: (source: RunSource) => void;
}

/**
 * One simulator of each kind that the last run of a scenario left behind. What a block leaves in its memory does not
 * depend on the blocks before it, so another run can go on with it: to open an engine costs as much as many blocks.
 */
const idle = new WeakMap<Scenario, Map<string, ReusableSimulator>>();

/** A simulator for one run. */
export interface AcquiredSimulator {
  readonly simulator: BlockSimulator;
  readonly source: RunSource;
  /** Leaves it to the next run. */
  readonly release: () => void;
}

/**
 * A simulator of a scenario for a run: that of an earlier one, or a new one.
 *
 * @param room - of the engine, for statistics; what it holds is of no account
 * @throws InputError where the sampler does not take this number of draws or of dimensions
 */
export function acquireSimulator(
  scenario: Scenario,
  settings: SourceSettings,
  engine: EngineChoice,
  room: StatisticsCapacity = noStatistics,
): AcquiredSimulator {
  const ofScenario = idle.get(scenario) ?? new Map<string, ReusableSimulator>();
  idle.set(scenario, ofScenario);
  const kind = `${engine} ${sourceForm(settings)} ${room.histograms} ${room.targets}`;
  const known = ofScenario.get(kind);
  if (known === undefined) {
    const { simulator, source, ...reusable } = newSimulator(scenario, settings, engine, room);
    return { simulator, source, release: () => ofScenario.set(kind, { simulator, ...reusable }) };
  }
  const source = openSource(scenario, settings, known.simulator.rows.fillTails);
  ofScenario.delete(kind);
  known.setSource(source);
  return { simulator: known.simulator, source, release: () => ofScenario.set(kind, known) };
}

function newSimulator(
  scenario: Scenario,
  settings: SourceSettings,
  engine: EngineChoice,
  room: StatisticsCapacity,
): ReusableSimulator & { readonly source: RunSource } {
  let source: RunSource | undefined;
  const simulator = blockSimulator(
    scenario,
    ({ fillTails }) => {
      const first = openSource(scenario, settings, fillTails);
      source = first;
      return { form: first.form, openBlock: (block) => source!.openBlock(block) };
    },
    engine,
    room,
  );
  const setSource = (next: RunSource) => {
    source = next;
  };
  return { simulator, source: source!, setSource };
}
