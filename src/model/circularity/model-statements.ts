import type * as z from 'zod/mini';
import type { modelSchema } from '../model-schema';
import { type Statement, statementsOf } from './statement';

/** What of a model says from which targets it was set. */
export function modelStatements({
  inputs,
  shocks,
  indicators,
  events,
}: Pick<z.output<typeof modelSchema>, 'inputs' | 'shocks' | 'indicators' | 'events'>): Statement[] {
  const baselines = Object.fromEntries(
    Object.entries(indicators).map(([name, { baseline }]) => [name, baseline]),
  );
  return [
    ...statementsOf(inputs, (name) => ({ path: `inputs.${name}`, parts: [{ group: 'inputs', name }] })),
    ...statementsOf(shocks, (name) => ({ path: `shocks.${name}`, parts: [{ group: 'shocks', name }] })),
    ...statementsOf(indicators, (name) => ({
      path: `indicators.${name}`,
      parts: [{ group: 'equations', name }],
    })),
    ...statementsOf(baselines, (name) => ({
      path: `indicators.${name}.baseline`,
      parts: [{ group: 'baselines', name }],
    })),
    ...statementsOf({ ...events }, (index) => ({
      path: `events[${index}]`,
      parts: [{ group: 'events', index: Number(index) }],
    })),
  ];
}
