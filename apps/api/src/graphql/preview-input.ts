import type { z } from 'zod';
import { dateWarnings } from './date-warnings.ts';
import { parseInput } from './parse-input.ts';
import { type InputProblem, InvalidInput, type Outcome } from './results.ts';
import type { RequestContext } from '../context/request-context.ts';

/** What came of planning: outcomes, or what is wrong with the input after all. */
type Planned = { outcomes: Outcome[]; problems?: readonly InputProblem[] };

/**
 * What a preview answers to its input: what is wrong with it, else what is planned, and which dates in it are
 * far from today.
 *
 * @param plan with the input as the command works with it; writes nothing
 */
export async function previewInput<Schema extends z.ZodType, Plan extends Planned>(
  { today }: Pick<RequestContext, 'today'>,
  schema: Schema,
  input: unknown,
  plan: (given: z.output<Schema>) => Promise<Plan>,
) {
  const given = parseInput(schema, input);
  if (given instanceof InvalidInput) {
    return { outcomes: [], dateWarnings: [], problems: given.problems };
  }
  return { dateWarnings: dateWarnings(schema, input, today), problems: [], ...(await plan(given)) };
}
