import { baseline, digitalCurrentPrices, highGrowth, lowGrowth, restatedGdp } from './growth-scenarios';
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

/** Scenarios of the built-in model by id, each made when it is first asked for. */
export const haidianScenarios = Object.freeze({
  get baseline() {
    return baseline();
  },
  get highGrowth() {
    return highGrowth();
  },
  get lowGrowth() {
    return lowGrowth();
  },
  get innovationPush() {
    return innovationPush();
  },
  get researchPlateau() {
    return researchPlateau();
  },
  get tightPopulation() {
    return tightPopulation();
  },
  get greenTransition() {
    return greenTransition();
  },
  get restatedGdp() {
    return restatedGdp();
  },
  get digitalCurrentPrices() {
    return digitalCurrentPrices();
  },
  get researchBaseline100() {
    return researchBaseline100();
  },
  get researchBaseline105() {
    return researchBaseline105();
  },
  get researchBaseline110() {
    return researchBaseline110();
  },
  get withHindsight() {
    return withHindsight();
  },
});
