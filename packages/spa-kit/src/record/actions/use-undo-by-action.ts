import type { OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { UndoOffer } from '@stint/ui/notice/notice.tsx';
import { previewOf } from './preview-answer.ts';

/**
 * What a notice needs to offer that a change is undone where that is an action of its own: only if the server says
 * that it would succeed for each record. If it cannot be asked, nothing is offered.
 *
 * @param preview of that action, as its only root field
 * @param run does the action with this input
 */
export function useUndoByAction<Input>(
  preview: TypedDocumentNode<object, { input: Input }>,
  run: (input: Input) => void,
): (input: Input) => UndoOffer {
  const client = useApolloClient();
  return (input) => {
    const asked = client.query({
      query: preview as TypedDocumentNode<object, OperationVariables>,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    return {
      possible: asked.then(
        ({ data }) => wouldSucceed(data),
        () => false,
      ),
      run: () => run(input),
    };
  };
}

function wouldSucceed(data: object | undefined): boolean {
  if (!data) return false;
  const { outcomes, problem } = previewOf(data);
  return problem === null && outcomes.length > 0 && outcomes.every(({ done }) => done);
}
