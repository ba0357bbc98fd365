// Three scenarios on the same random numbers: what real R&D growth does to the innovation targets.
import { attainment, defineScenario, haidian, normal, simulate } from 'plancast';

// An own scenario sets only what differs; a bare number or distribution counts as assumed.
const modest = defineScenario(haidian.model, {
  id: 'modestResearch',
  name: { en: 'Modest research', zh: '研发温和增长' },
  inputs: { rdGrowth: normal({ mean: 0.065, sd: 0.02 }) },
});

const scenarios = [haidian.scenarios.baseline, modest, haidian.scenarios.innovationPush];
for (const scenario of scenarios) {
  // The same seed: draw k meets the same luck in every scenario, so the differences are those of the assumptions.
  const ensemble = await simulate(scenario, { draws: 10_000, seed: 2020 });
  const { targets } = attainment(ensemble);
  const percent = (id: keyof typeof targets) =>
    `${(100 * (targets[id].probability ?? Number.NaN)).toFixed(1)} %`;
  console.log(
    `${scenario.id}: R&D intensity ${percent('rdIntensity')}, PCT applications ${percent('pctApplications')}`,
  );
}
