import { isPlancastError } from '../../../src/core/plancast-error';
import { bassAdopters } from '../../../src/projection/bass-adopters';
import { bassAdoptionRate } from '../../../src/projection/bass-adoption-rate';
import { bassDiffusion } from '../../../src/projection/bass-diffusion';
import { bassPeak } from '../../../src/projection/bass-peak';
import { errorCorrection } from '../../../src/projection/error-correction';
import { gompertzGrowth } from '../../../src/projection/gompertz-growth';
import { halfLife } from '../../../src/projection/half-life';
import { logisticGrowth } from '../../../src/projection/logistic-growth';
import { logisticInflection } from '../../../src/projection/logistic-inflection';
import { logitPartialAdjustment } from '../../../src/projection/logit-partial-adjustment';
import { partialAdjustment } from '../../../src/projection/partial-adjustment';
import { requiredDesired } from '../../../src/projection/required-desired';
import { verhulstGrowth } from '../../../src/projection/verhulst-growth';
import type { Family } from './entry';

/** Families of the reference file that concern saturation. */
export const saturation = {
  logistic: (e) => {
    const years = e.number('t');
    const curve = { start: e.number('y0'), ceiling: e.number('K'), rate: e.number('r') };
    return [
      ['y', logisticGrowth({ ...curve, years })[years]!],
      ['inflectionTime', logisticInflection(curve)],
    ];
  },
  logistic_discrete_verhulst: (e) => {
    const years = e.number('n');
    const curve = { start: e.number('y0'), ceiling: e.number('K'), rate: e.number('r') };
    return [['y', verhulstGrowth({ ...curve, years })[years]!]];
  },
  gompertz: (e) => {
    const years = e.number('t');
    const curve = { start: e.number('y0'), ceiling: e.number('K'), rate: e.number('r') };
    return [['y', gompertzGrowth({ ...curve, years })[years]!]];
  },
  bass: (e) => {
    const time = e.number('t');
    const diffusion = { market: e.number('M'), innovation: e.number('p'), imitation: e.number('q') };
    const path = bassDiffusion({ ...diffusion, years: 6 });
    return [
      ['cumulative', Number.isInteger(time) ? path[time]! : bassAdopters({ ...diffusion, time })],
      ['cumulative', bassAdopters({ ...diffusion, time })],
      ['rate', bassAdoptionRate({ ...diffusion, time })],
      ['peakTime', bassPeak(diffusion).time],
      ['peakRate', bassPeak(diffusion).rate],
    ];
  },
  partial_adjustment: (e) => {
    const years = e.number('t');
    const speed = e.number('lambda');
    const path = partialAdjustment({ start: e.number('y0'), desired: e.number('target'), speed, years });
    return [
      ['y', path[years]!],
      ['halfLife', nullIfRejected(() => halfLife({ speed }))],
    ];
  },
  partial_adjustment_logit: (e) => {
    const years = e.number('t');
    const input = { start: e.number('y0'), desired: e.number('target'), speed: e.number('lambda'), years };
    return [['y', logitPartialAdjustment(input)[years]!]];
  },
  partial_adjustment_required_desired_level: (e) => {
    const input = {
      start: e.number('y0'),
      target: e.number('yT'),
      speed: e.number('lambda'),
      years: e.number('T'),
    };
    return [['desired', requiredDesired(input)]];
  },
  error_correction: (e) => {
    const path = errorCorrection({
      start: e.number('y0'),
      driver: e.numbers('x'),
      constant: e.number('a0'),
      impact: e.number('alpha'),
      speed: e.number('gamma'),
      longRun: e.number('beta'),
      intercept: e.number('c'),
    });
    return [['y', path]];
  },
} satisfies Record<string, Family>;

function nullIfRejected(run: () => number): number | null {
  try {
    return run();
  } catch (error) {
    if (isPlancastError(error)) return null;
    throw error;
  }
}
