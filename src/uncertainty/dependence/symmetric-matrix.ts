import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { fault } from '../../core/parse-input';
import { reals } from '../../core/schema';
import { shapeFaults, symmetryFaults } from './matrix-faults';

/** Schema of a symmetric matrix, as rows of numbers in [−10, 10]. */
export const symmetricMatrix = z
  .array(reals('[-10, 10]'), { error: expectation('an array of rows', '由行组成的列表') })
  .check(
    z.minLength(1, { error: expectation('an array of at least one row', '至少一行的列表') }),
    z.superRefine((matrix, context) => {
      const shape = shapeFaults(matrix);
      for (const { path, input, ...rest } of shape.length > 0 ? shape : symmetryFaults(matrix)) {
        context.addIssue({ ...fault(rest), path: [...path], input });
      }
    }),
  );
