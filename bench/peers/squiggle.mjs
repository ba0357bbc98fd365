// Workload W in Squiggle, on sample sets. node squiggle.mjs PATHS SEED
import { run } from '@quri/squiggle-lang';
import { levels, report } from '../report.mjs';
import { root } from './w-in-js.mjs';

const [paths, seed] = process.argv.slice(2).map(Number);

const correlated = root.map((row, r) => {
  const terms = row.slice(0, r + 1).map((weight, k) => `${weight} * u${k}`);
  return `z${r} = ${terms.join(' + ')}`;
});
const code = `
draw() = SampleSet.fromDist(Sym.normal(0, 1))
${[0, 1, 2, 3, 4].map((k) => `u${k} = draw()`).join('\n')}
${correlated.join('\n')}
standard = Sym.normal(0, 1)
growth = 0.06 + 0.012 * z0
desired = 0.118 + 0.01 * z1
elasticity = SampleSet.map(z2, {|z|
  u = cdf(standard, z)
  if u < 0.3 / 0.7 then 0.6 + (u * 0.7 * 0.3) ^ 0.5 else 1.3 - ((1 - u) * 0.7 * 0.4) ^ 0.5
})
energyFactor = 1 - (0.03 + 0.008 * z3)
carbonFactor = 1 - (0.02 + 0.006 * z4)
step(x) = {
  macro = 0.5 * x.macro + 0.015 * draw()
  gdp = x.gdp * (1 + growth + macro)
  free = x.population + 0.3 * x.population * (1 - x.population / 315) + 0.6 * draw()
  population = SampleSet.map(free, {|p| if p > 315 then 315 else p})
  rd = x.rd + 0.35 * (desired - x.rd) + 0.0015 * draw()
  pct = x.pct * exp(elasticity * log(rd * gdp / (x.rd * x.gdp)) + 0.04 * draw())
  energy = x.energy * energyFactor
  carbon = x.carbon * carbonFactor
  { macro: macro, gdp: gdp, population: population, rd: rd, pct: pct, energy: energy, carbon: carbon }
}
same(value) = SampleSet.map(z0, {|z| value})
y0 = {
  macro: same(0), gdp: same(7500), population: same(300), rd: same(0.095), pct: same(3200),
  energy: same(0.3), carbon: same(2.1)
}
y1 = step(y0)
y2 = step(y1)
y3 = step(y2)
y4 = step(y3)
y5 = step(y4)
rows(y) = [y.gdp, y.population, y.rd, y.pct, y.gdp * y.energy * y.carbon]
columns = List.concat(rows(y1), List.concat(rows(y2), List.concat(rows(y3), List.concat(rows(y4), rows(y5)))))
isGdp = SampleSet.map(y5.gdp, {|x| if x >= 10000 then 1 else 0})
isRd = SampleSet.map(y5.rd, {|x| if x >= 0.11 then 1 else 0})
isPct = SampleSet.map(y5.pct, {|x| if x >= 5000 then 1 else 0})
isPopulation = SampleSet.map(y5.population, {|x| if x <= 312.6 then 1 else 0})
{
  columns: columns,
  probabilities: List.map([isGdp, isRd, isPct, isPopulation, isGdp * isRd * isPct * isPopulation], {|set| mean(set)}),
  means: List.map(columns, {|c| mean(c)}),
  sds: List.map(columns, {|c| stdev(c)})
}`;

await report({
  warm: () => simulate(500),
  core: () => simulate(paths),
  moments: ({ probabilities, means, sds }) => ({ probabilities, means, sds }),
  quantiles: ({ columns }) => ({
    quantiles: columns.flatMap((column) => levels.map((level) => unwrap(column.inv(undefined, level)))),
  }),
});

async function simulate(sampleCount) {
  const environment = { sampleCount, xyPointLength: 1000, seed: String(seed) };
  const { result } = unwrap((await run(code, { environment })).result);
  const listOf = (name) =>
    result.value
      .get(name)
      .value.getValues()
      .map((each) => each.value);
  return {
    columns: listOf('columns'),
    probabilities: listOf('probabilities'),
    means: listOf('means'),
    sds: listOf('sds'),
  };
}

function unwrap(result) {
  if (!result.ok) throw new Error(String(result.value));
  return result.value;
}
