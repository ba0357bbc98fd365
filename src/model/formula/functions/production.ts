import { any, type FunctionTemplate, positive } from './function-template';

/** Output, stocks and what is learnt from them. */
export const production = {
  cobbDouglas: {
    description: 'output from productivity, capital and labour at constant returns',
    parameters: { productivity: positive, capital: positive, labour: positive, capitalShare: '(0, 1)' },
    formula: 'productivity * capital^capitalShare * labour^(1 - capitalShare)',
  },
  perpetualInventory: {
    description: 'next stock: what depreciation leaves of it, and the investment between',
    parameters: { stock: '[0, ∞)', investment: '[0, ∞)', depreciation: '[0, 1]' },
    formula: '(1 - depreciation) * stock + investment',
  },
  knowledgeProduction: {
    description:
      'next count of results of research from the growth of a stock, whose year before is read as well',
    parameters: { start: positive, stock: positive, elasticity: any, drift: any },
    formula: 'start * exp(elasticity * log(stock / stock(-1)) + drift)',
  },
  learningCurve: {
    description: 'unit cost that falls by a fixed share with every doubling of cumulative volume',
    parameters: { start: positive, startVolume: positive, volume: positive, learningRate: '[0, 1)' },
    formula: 'start * exp(log(volume / startVolume) / -log1p(-0.5) * log1p(-learningRate))',
  },
} as const satisfies Readonly<Record<string, FunctionTemplate>>;
