import { textFor } from '../localized-text.ts';
import type { ActionRefused, InvalidInput } from '../results.ts';
import type { RequestContext } from '../../context/request-context.ts';

/** What is wrong with an input, as text, outside the graph. */
export function plainAnswer({ message, problems }: InvalidInput, ctx: RequestContext) {
  return {
    message: textFor(message, ctx),
    problems: problems.map((problem) => ({ ...problem, message: textFor(problem.message, ctx) })),
  };
}

/** Why not, as text, outside the graph. */
export function plainRefusal({ message, refusals }: ActionRefused, ctx: RequestContext) {
  return {
    message: textFor(message, ctx),
    refusals: refusals.map(({ code, field, message: said }) => ({
      code,
      field,
      message: textFor(said, ctx),
    })),
  };
}
