import type { OperationVariables } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useDebouncedValue } from '@mantine/hooks';
import { problemOf } from '../../views/problem-of.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import type { Problem } from '@stint/ui/error-view/problem.ts';
import { previewOf } from './preview-answer.ts';

type ShownPreview = {
  preview: readonly Outcome[] | null;
  dateWarnings: readonly string[];
  problem: Problem | null;
  /** Asks once more what could not be told. */
  onRetry?: () => void;
};

const unanswered: ShownPreview = { preview: null, dateWarnings: [], problem: null };

/** While somebody types, the preview waits this many milliseconds for the next key. */
const pause = 250;

/**
 * What a command would do with this input. The server is asked again when the input changes.
 *
 * @param document has the preview as its only root field
 * @param options.waiting nothing is asked: a choice is still missing, or the command is done
 * @returns props to spread into `EffectDialog`; `preview` is null until the server has answered
 */
export function usePreview<Input, Data extends object>(
  document: TypedDocumentNode<Data, { input: Input }>,
  input: Input,
  options: { waiting: boolean },
): ShownPreview {
  const messages = useMessages();
  const key = JSON.stringify(input);
  const [settled] = useDebouncedValue(key, pause);
  const { data, error, refetch } = useQuery<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
    {
      variables: { input: JSON.parse(settled) },
      fetchPolicy: 'no-cache',
      skip: options.waiting || key !== settled,
    },
  );
  if (error) {
    // What the next attempt says is shown like this one.
    const onRetry = () => void refetch().catch(() => {});
    return { ...unanswered, problem: problemOf(error, messages), onRetry };
  }
  if (!data || key !== settled) return unanswered;
  const { outcomes, dateWarnings, problem } = previewOf(data);
  return {
    preview: outcomes,
    dateWarnings,
    problem: problem === null ? null : { message: problem },
  };
}
