import { baseline, highGrowth, lowGrowth, restatedGdp } from './growth-scenarios';
import { withHindsight } from './hindsight-scenario';
import {
  greenTransition,
  innovationPush,
  researchBaseline100,
  researchBaseline105,
  researchBaseline110,
  researchPlateau,
  tightPopulation,
} from './policy-scenarios';

/** Scenarios of the built-in model by id. */
export const haidianScenarios = Object.freeze({
  baseline,
  highGrowth,
  lowGrowth,
  innovationPush,
  researchPlateau,
  tightPopulation,
  greenTransition,
  restatedGdp,
  researchBaseline100,
  researchBaseline105,
  researchBaseline110,
  withHindsight,
});
