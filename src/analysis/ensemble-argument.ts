import { z } from 'zod';
import { fault } from '../core/parse-input';
import type { Ensemble } from '../simulation/ensemble';

/** Schema of an argument that must be an ensemble, its functions included: one read back from JSON has lost them. */
export const ensembleArgument: z.ZodType<Ensemble> = z.custom<Ensemble>(
  (value) => {
    const given = value as Partial<Ensemble> | null | undefined;
    return given?.kind === 'ensemble' && typeof given.column === 'function';
  },
  fault({ code: 'E_TYPE', expected: 'an ensemble made by simulate' }),
);
