import type { OperationVariables } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useDebouncedValue } from '@mantine/hooks';
import { problemOf } from '../../views/problem-of.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import type { Problem } from '@stint/ui/error-view/problem.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { CommandPreview } from './action-fragments.ts';
import { outcomesOf } from './outcomes.ts';

/** Long enough that typing asks once. */
const pause = 250;

/**
 * What a command would do with this input, asked anew as it changes.
 *
 * @param document has the preview as its one root field
 * @param options.waiting something must still be chosen, or all is done: nothing is asked
 * @returns to spread into `EffectDialog`; `preview` is null while the answer is on its way
 */
export function usePreview<Input, Data extends object>(
  document: TypedDocumentNode<Data, { input: Input }>,
  input: Input,
  options: { waiting: boolean },
): { preview: readonly Outcome[] | null; problem: Problem | null } {
  const messages = useMessages();
  const key = JSON.stringify(input);
  const [settled] = useDebouncedValue(key, pause);
  const { data, error } = useQuery<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
    {
      variables: { input: JSON.parse(settled) },
      fetchPolicy: 'no-cache',
      skip: options.waiting || key !== settled,
    },
  );
  if (error) return { preview: null, problem: problemOf(error, messages) };
  if (!data || key !== settled) return { preview: null, problem: null };
  const [root] = Object.values(data) as [FragmentType<typeof CommandPreview>];
  const { outcomes, problems } = readFragment(CommandPreview, root);
  const message = problems.map((problem) => problem.message).join(' ');
  return { preview: outcomesOf(outcomes), problem: message === '' ? null : { message } };
}
