import { defineModel } from '../../src/model/define-model';
import { normal } from '../../src/uncertainty/distributions/normal';

const noise = (sd: number) => ({ iid: normal({ mean: 0, sd }) });

/**
 * Model SIM: government money with portfolios of money alone. It starts at zero and goes to Y* = G/θ = 100.
 *
 * @see Godley and Lavoie (2007), Monetary Economics, chapter 3
 */
export function modelSim(sd = 0) {
  return defineModel({
    id: 'sim',
    years: { base: 1945, horizon: 2045 },
    simultaneous: true,
    inputs: { government: { value: 20 } },
    shocks: { mood: noise(sd) },
    indicators: {
      consumption: { baseline: 0, equation: '0.6 * disposable + 0.4 * households(-1) + mood' },
      income: { baseline: 0, equation: 'consumption + government' },
      taxes: { baseline: 0, equation: '0.2 * income' },
      disposable: { baseline: 0, equation: 'income - taxes' },
      households: { baseline: 0, equation: 'households(-1) + disposable - consumption' },
      supplied: { baseline: 0, equation: 'supplied(-1) + government - taxes' },
    },
  });
}

/** Rate of interest at which the baselines of model PC are its steady state. */
const steadyRate = 0.025;

/**
 * Steady state of model PC, by hand: V = α3 YD with α3 = (1 − α1)/α2, Bh = λ V − λ2 YD with λ = λ0 + λ1 r, and
 * YD = (1 − θ)(Y + r Bh) = Y − θ/(1 − θ)... since T = G + r Bh and T = θ (Y + r Bh), YD = (1 − θ)/θ (G + r Bh).
 */
export function steadyPc(rate: number) {
  const [alpha1, alpha2, theta, government] = [0.6, 0.4, 0.2, 20];
  const perDisposable = (1 - alpha1) / alpha2;
  const bills = (0.635 + 5 * rate) * perDisposable - 0.01;
  const disposable = ((1 - theta) / theta) * (government / (1 - ((1 - theta) / theta) * rate * bills));
  const wealth = perDisposable * disposable;
  const held = bills * disposable;
  return { income: disposable + government, disposable, wealth, held, money: wealth - held };
}

/**
 * Model PC: money and bills, whose shares in wealth follow the rate of interest.
 *
 * @see Godley and Lavoie (2007), Monetary Economics, chapter 4
 */
export function modelPc(sd = 0) {
  const { income, disposable, wealth, held, money } = steadyPc(steadyRate);
  return defineModel({
    id: 'pc',
    years: { base: 1945, horizon: 2045 },
    simultaneous: true,
    inputs: { government: { value: 20 }, rate: { value: steadyRate } },
    shocks: { mood: noise(sd) },
    indicators: {
      income: { baseline: income, equation: 'consumption + government' },
      disposable: { baseline: disposable, equation: 'income - taxes + interest(-1) * held(-1)' },
      taxes: {
        baseline: 0.2 * (income + steadyRate * held),
        equation: '0.2 * (income + interest(-1) * held(-1))',
      },
      wealth: { baseline: wealth, equation: 'wealth(-1) + disposable - consumption' },
      consumption: {
        baseline: income - 20,
        equation: '0.6 * disposable + 0.4 * wealth(-1) + mood',
      },
      money: { baseline: money, equation: 'wealth - held' },
      held: {
        baseline: held,
        equation: 'wealth * (0.635 + 5 * interest - 0.01 * disposable / wealth)',
      },
      bills: {
        baseline: wealth,
        equation:
          'bills(-1) + government + interest(-1) * bills(-1) - (taxes + interest(-1) * (bills(-1) - held(-1)))',
      },
      interest: { baseline: steadyRate, equation: 'rate' },
    },
  });
}

/**
 * A model in the manner of Klein's of the American economy: consumption, investment and private wages, with the
 * estimates by three-stage least squares.
 *
 * @see Klein (1950), Economic Fluctuations in the United States; estimates of Zellner and Theil (1962)
 */
export function modelKlein(sd = 0) {
  return defineModel({
    id: 'klein',
    years: { base: 1941, horizon: 1951 },
    simultaneous: true,
    inputs: { spending: { value: 13.8 }, taxes: { value: 11.6 }, publicWages: { value: 8.5 } },
    shocks: { taste: noise(sd), spirits: noise(sd) },
    indicators: {
      consumption: {
        baseline: 69.7,
        equation: '16.44 + 0.1249 * profit + 0.1631 * profit(-1) + 0.7901 * (wages + publicWages) + taste',
      },
      investment: {
        baseline: 4.9,
        equation: '28.18 - 0.0131 * profit + 0.7557 * profit(-1) - 0.1948 * capital(-1) + spirits',
      },
      wages: {
        baseline: 45.3,
        equation: '1.797 + 0.4005 * output + 0.1813 * output(-1) + 0.1497 * (year - 1931)',
      },
      output: { baseline: 88.4, equation: 'consumption + investment + spending' },
      profit: { baseline: 23.5, equation: 'output - taxes - wages' },
      capital: { baseline: 209.4, equation: 'capital(-1) + investment' },
    },
  });
}

/** Goods and money markets that clear together, money demand with constant elasticities. */
export function modelIsLm(sd = 0) {
  return defineModel({
    id: 'islm',
    years: { base: 2020, horizon: 2030 },
    simultaneous: true,
    inputs: { money: { value: 500 } },
    shocks: { demand: noise(sd) },
    indicators: {
      output: { baseline: 1000, equation: 'consumption + investment + 200 + demand' },
      consumption: { baseline: 650, equation: '50 + 0.75 * (output - taxes)' },
      taxes: { baseline: 200, equation: '0.2 * output' },
      investment: { baseline: 150, equation: '180 - 900 * rate' },
      rate: { baseline: 0.03, equation: '0.03 * (output / (2 * money))^2' },
    },
  });
}

/** Taxes by brackets, which depend on the income that depends on them. */
export function modelTax(sd = 0) {
  return defineModel({
    id: 'tax',
    years: { base: 2020, horizon: 2030 },
    simultaneous: true,
    shocks: { demand: noise(sd) },
    indicators: {
      income: { baseline: 1000, equation: 'consumption + 300 + demand' },
      taxes: {
        baseline: 150,
        equation:
          'if(income < 900, 0.1 * income, if(income < 1100, 90 + 0.3 * (income - 900), 0.4 * income - 290))',
      },
      consumption: { baseline: 700, equation: '100 + 0.7 * (income - taxes) + 0 * consumption(-1)' },
    },
  });
}
