import { refusalSentence } from '@stint/ui/action-bar/refusal-sentences.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { RecordOutcome } from '@stint/spa-kit/record/actions/action-fragments.ts';
import type { AccessOutcomeFragment, AccountKind } from '../../../gql/graphql.ts';
import type { IssuedAccess } from './issued-access.ts';

/** What came of one account of many. */
export const AccessOutcome = graphql(`
  fragment AccessOutcome on AccessOutcome {
    outcome {
      ...RecordOutcome
    }
    userName
    password
    invitedAddress
  }
`);

/** @param kindOf the kind of account that a record asked for has, or that it is */
export function issuedAccess(
  outcomes: readonly AccessOutcomeFragment[],
  kindOf: (recordId: string) => AccountKind,
): IssuedAccess[] {
  return outcomes.map(({ outcome: masked, userName, password, invitedAddress }) => {
    const { recordId, label, refusals } = readFragment(RecordOutcome, masked);
    return {
      id: recordId,
      name: label,
      kind: kindOf(recordId),
      userName,
      password,
      invitedAddress,
      refusals: refusals.map(refusalSentence),
    };
  });
}
