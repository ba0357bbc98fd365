import * as z from 'zod/mini';
import { fault } from '../../core/parse-input';
import { reals } from '../../core/schema';
import { correlationFaults } from './correlation-faults';

/** Schema of a correlation matrix, as rows. */
export const correlationMatrix = z.array(reals(), { error: 'an array of rows' }).check(
  z.minLength(1, { error: 'an array of at least one row' }),
  z.superRefine((matrix, context) => {
    for (const { path, input, ...rest } of correlationFaults(matrix)) {
      context.addIssue({ ...fault(rest), path: [...path], input });
    }
  }),
);
