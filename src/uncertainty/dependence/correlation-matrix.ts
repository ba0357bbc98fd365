import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { fault } from '../../core/parse-input';
import { reals } from '../../core/schema';
import { correlationFaults } from './correlation-faults';

/** Schema of a correlation matrix, as rows. */
export const correlationMatrix = z
  .array(reals(), { error: expectation('an array of rows', '由行组成的列表') })
  .check(
    z.minLength(1, { error: expectation('an array of at least one row', '至少一行的列表') }),
    z.superRefine((matrix, context) => {
      for (const { path, input, ...rest } of correlationFaults(matrix)) {
        context.addIssue({ ...fault(rest), path: [...path], input });
      }
    }),
  );
