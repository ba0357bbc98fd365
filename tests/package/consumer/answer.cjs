// What every way of loading the package must print alike: the bits of a run, the odds of an own model, the CSV.
exports.answerOf = async ({ attainment, attainmentCsv, defineModel, haidian, normal, simulate }) => {
  const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
  const own = defineModel({
    id: 'own',
    years: { base: 2020, horizon: 2022 },
    inputs: { growth: { value: normal({ mean: 0.05, sd: 0.01 }) } },
    indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * exp(growth)' } },
    targets: { level: { indicator: 'gdp', year: 2022, atLeast: 110 } },
  });
  const { probability } = attainment(await simulate(own, { draws: 1000, seed: 1 })).targets.level;
  const csv = attainmentCsv(ensemble, attainment(ensemble));
  const mark = csv.codePointAt(0) === 0xfeff;
  return JSON.stringify({ fingerprint: ensemble.fingerprint, probability, mark, length: csv.length });
};
