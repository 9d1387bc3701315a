import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { UnmaskChangeRequestMutation } from '../../gql/graphql.ts';

export const UnmaskChangeRequestDocument = graphql(`
  mutation UnmaskChangeRequest($id: ID!) {
    unmaskChangeRequest(id: $id) {
      ... on ChangeRequestUnmasked {
        socialSecurityNumber
        accounts {
          key
          routingNumber
          accountNumber
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export type UnmaskedNumbers = Extract<
  UnmaskChangeRequestMutation['unmaskChangeRequest'],
  { __typename: 'ChangeRequestUnmasked' }
>;

/** The requested numbers in full, once they were asked for; forgotten when the request is closed. */
export function useUnmaskedRequest(id: string) {
  const [numbers, setNumbers] = useState<UnmaskedNumbers | null>(null);
  const [unmask, busy] = useCommand(UnmaskChangeRequestDocument);
  const show = async () => {
    const answer = await unmask({ id });
    if (answer.kind === 'done') setNumbers(answer.value);
  };
  return { numbers, show, busy };
}
