import { log } from '../../../src/core/log';
import { annualDecline } from '../../../src/projection/annual-decline';
import { cappedEmissions } from '../../../src/projection/capped-emissions';
import { cappedEmissionsPeak } from '../../../src/projection/capped-emissions-peak';
import { cappedEmissionsQuota } from '../../../src/projection/capped-emissions-quota';
import { cappedEmissionsTotal } from '../../../src/projection/capped-emissions-total';
import { compoundGrowth } from '../../../src/projection/compound-growth';
import { emissionRatio } from '../../../src/projection/emission-ratio';
import { environmentalKuznets } from '../../../src/projection/environmental-kuznets';
import { growthForFlatEmissions } from '../../../src/projection/growth-for-flat-emissions';
import { intensityDecline } from '../../../src/projection/intensity-decline';
import { kuznetsTurningPoint } from '../../../src/projection/kuznets-turning-point';
import { peakThenDecline } from '../../../src/projection/peak-then-decline';
import { policyRamp } from '../../../src/projection/policy-ramp';
import { requiredIntensityDecline } from '../../../src/projection/required-intensity-decline';
import { requiredMitigation } from '../../../src/projection/required-mitigation';
import { stirpat } from '../../../src/projection/stirpat';
import type { Family } from './entry';

/** Families of the reference file that concern emissions. */
export const emissions = {
  stirpat: (e) => {
    const impact = stirpat({
      scale: e.number('a'),
      population: e.number('P'),
      affluence: e.number('A'),
      technology: e.number('T'),
      populationElasticity: e.number('b'),
      affluenceElasticity: e.number('c'),
      technologyElasticity: e.number('d'),
    });
    return [['I', impact]];
  },
  ekc: (e) => {
    const income = e.number('income');
    const [linear, quadratic] = [e.number('b1'), e.number('b2')];
    return [
      ['lnIncome', log(income)],
      ['value', environmentalKuznets({ income, constant: e.number('b0'), linear, quadratic })],
      ['turningIncome', kuznetsTurningPoint({ linear, quadratic })],
    ];
  },
  raupach_capped: (e) => {
    const time = e.number('t');
    const [growth, mitigation] = [e.number('r'), e.number('m')];
    const path = { start: e.number('E0'), growth, mitigation };
    return [
      ['E', cappedEmissions({ ...path, years: time })[time]!],
      ['peakTime', cappedEmissionsPeak({ growth, mitigation })],
      ['cumulative_0_t', cappedEmissionsTotal({ ...path, time })],
      ['cumulativeInfinite', cappedEmissionsQuota(path)],
    ];
  },
  raupach_required_m: (e) => [
    ['m', requiredMitigation({ growth: e.number('r'), quotaYears: e.number('quotaYears') })],
  ],
  peak_then_decline_piecewise: (e) => {
    const years = e.number('t');
    const path = peakThenDecline({
      start: e.number('E0'),
      growth: e.number('growth'),
      peakYear: e.number('peakTime'),
      decline: e.number('decline'),
      years,
    });
    return [['E', path[years]!]];
  },
  policy_ramp: (e) => {
    const years = e.number('t');
    const shape = e.text('kind') as 'linear' | 'smoothstep';
    const path = policyRamp({
      size: e.number('size'),
      from: e.number('start'),
      to: e.number('end'),
      shape,
      years,
    });
    return [['effect', path[years]!]];
  },
  intensity_decline: (e) => {
    const [start, growth, decline, years] = [
      e.number('Y0'),
      e.number('gY'),
      e.number('declineTotal'),
      e.number('T'),
    ];
    const output = compoundGrowth({ start, rate: growth, years });
    const intensity = intensityDecline({ start: 1 / start, decline, years });
    return [
      ['annualDecline', annualDecline({ decline, years })],
      ['annualDecline', 1 - intensity[1]! / intensity[0]!],
      ['emissionRatio', emissionRatio({ growth, decline, years })],
      ['emissionRatio', output[years]! * intensity[years]!],
      ['declineForFlatEmissions', requiredIntensityDecline({ growth, years })],
      ['maxGrowthForFlatEmissions', growthForFlatEmissions({ decline, years })],
    ];
  },
} satisfies Record<string, Family>;
