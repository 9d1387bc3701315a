import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { RecordOutcome } from './action-fragments.ts';

/** Outcomes as `EffectDialog` shows them. */
export function outcomesOf(
  outcomes: readonly FragmentType<typeof RecordOutcome>[],
): readonly Outcome[] {
  return readFragment(RecordOutcome, outcomes).map((outcome) => ({
    ...outcome,
    effects: together(outcome.effects.map(({ sentence }) => sentence)),
  }));
}

/** The same effect on several records is shown once, with the count. */
function together(sentences: readonly string[]): string[] {
  return [...Map.groupBy(sentences, (sentence) => sentence).values()].map((same) =>
    same.length > 1 ? `${same[0]} (${same.length} times)` : same[0]!,
  );
}
