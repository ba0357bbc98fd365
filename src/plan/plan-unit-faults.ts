import type * as z from 'zod/mini';
import type { ParsedPlan } from './plan-schema';
import { readUnit } from './units/read-unit';

/** Adds an issue for every unit of an indicator or target that cannot be read. For `superRefine`. */
export function demandReadableUnits(
  { indicators, targets }: Pick<ParsedPlan, 'indicators' | 'targets'>,
  context: z.core.$RefinementCtx,
): void {
  for (const [list, entries] of Object.entries({ indicators, targets })) {
    for (const [i, { unit: text }] of entries.entries()) {
      const unit = text === undefined ? undefined : readUnit(text);
      if (unit === undefined || 'powers' in unit) continue;
      const { code = 'E_UNIT', said, hint, suggestion } = unit;
      context.addIssue({
        code: 'custom',
        message: said.en,
        params: { code, said: said.en, hint: hint?.en, suggestion, zh: { said: said.zh, hint: hint?.zh } },
        path: [list, i, 'unit'],
        input: text,
      });
    }
  }
}
