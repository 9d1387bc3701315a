import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { CommandPreview } from './action-fragments.ts';
import { outcomesOf } from './outcomes.ts';

/** What a command would do, as the server answers it. */
export interface AnsweredPreview {
  outcomes: readonly Outcome[];
  dateWarnings: readonly string[];
  /** Why the command would do nothing at all: sentences. */
  problem: string | null;
}

/** @param data of a query that has the preview as its only root field */
export function previewOf(data: object): AnsweredPreview {
  const [root] = Object.values(data) as [FragmentType<typeof CommandPreview>];
  const { outcomes, dateWarnings, problems } = readFragment(CommandPreview, root);
  return {
    outcomes: outcomesOf(outcomes),
    dateWarnings: dateWarnings.map(({ message }) => message),
    problem: problems.map(({ message }) => message).join(' ') || null,
  };
}
