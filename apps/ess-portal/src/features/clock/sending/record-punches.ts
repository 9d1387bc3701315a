import { answerTo, type SuccessOf } from '@stint/spa-kit/answer/answer.ts';
import type { StintClient } from '@stint/spa-kit/client/make-client.ts';
import { graphql } from '../../../gql/gql.ts';
import type { RecordPunchesInput, RecordPunchesMutation } from '../../../gql/graphql.ts';

export const RecordPunchesDocument = graphql(`
  mutation RecordPunches($input: RecordPunchesInput!) {
    recordPunches(input: $input) {
      ... on PunchesRecorded {
        punches {
          idempotencyKey
          outcome
          punch {
            id
            geofence
          }
          isClockOff
          isAfterSubmission
          refusals {
            code
            message
          }
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** What the server said about each punch. */
export type Recorded = SuccessOf<RecordPunchesMutation>['punches'];

/** Somebody else is signed in by now, in another tab: the punches stay for their owner. */
export class SignedInAsOther extends Error {}

/** Milliseconds after which an answer is no longer waited for; what was sent is sent again. */
const LONGEST_WAIT = 30_000;

/**
 * Sends punches once. @throws where nothing is known to have been recorded: no network, no session, no answer in time
 */
export async function recordPunches(
  { apollo }: Pick<StintClient, 'apollo'>,
  input: RecordPunchesInput,
): Promise<Recorded> {
  const given = AbortSignal.timeout(LONGEST_WAIT);
  const sent = apollo.mutate({
    mutation: RecordPunchesDocument,
    variables: { input },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal: given } },
  });
  // Without a session the client holds it back until somebody signs in, so the limit is kept here too.
  const late = new Promise<never>((_, reject) => {
    given.addEventListener('abort', () => reject(new Error('No answer in time')));
  });
  const answer = await answerTo<SuccessOf<RecordPunchesMutation>>(Promise.race([sent, late]));
  if (answer.kind === 'done') return answer.value.punches;
  if (answer.kind === 'failed') throw answer.error;
  const isOther =
    answer.kind === 'refused' && answer.refusals.some(({ code }) => code === 'SIGNED_IN_AS_OTHER');
  throw isOther ? new SignedInAsOther(answer.message) : new Error(answer.message);
}
