import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { readable } from './readable.ts';

/** What a change does, or did, to one record. */
export const RecordOutcome = graphql(`
  fragment RecordOutcome on Outcome {
    recordId
    label
    done
    refusals {
      code
      message
      field
      blocking {
        kind
        id
        label
      }
    }
    effects {
      kind
      sentence
    }
  }
`);

/** Outcomes as `EffectDialog` shows them. */
export function outcomesOf(
  outcomes: readonly FragmentType<typeof RecordOutcome>[],
): readonly Outcome[] {
  return readFragment(RecordOutcome, outcomes).map((outcome) => ({
    ...outcome,
    effects: outcome.effects.map(({ sentence }) => readable(sentence)),
    refusals: outcome.refusals.map((refusal) => ({
      ...refusal,
      message: readable(refusal.message),
    })),
  }));
}
