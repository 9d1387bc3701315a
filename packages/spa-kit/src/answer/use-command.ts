import type { OperationVariables } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useRef } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { answerTo, type Answer, type SuccessOf } from './answer.ts';
import { placeProblems, placeRefusals, type FormWithErrors } from './place-problems.ts';
import { hidePassed, showUnsuccessful } from './show-unsuccessful.tsx';
import { useReread } from './use-reread.ts';

/** What Apollo needs to know of it: data that is not null. */
type MutationDocument = TypedDocumentNode<object, OperationVariables>;

type CommandOptions = {
  /** Input problems are shown at this form's fields; the others in a notice. */
  form?: FormWithErrors;
  /** Refusals too, by the names that fields have in this part of the form. */
  refusalsWithin?: string;
  /** `false` where the screen itself shows refusals. */
  notices?: boolean;
  /** `false` where the answer is all that can be seen of the change, as of work that has only begun. */
  reread?: boolean;
};

/**
 * A mutation whose answer is a union of success and refusals. The function never throws: refusals,
 * input problems and failures are shown (fields, else a notice) and answered; the notice goes when the command is sent
 * again. After success all that is
 * on the screen is read again, and the live update about the change is ignored.
 *
 * @returns the function, and whether it is running
 */
export function useCommand<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  { form, refusalsWithin, notices = true, reread = true }: CommandOptions = {},
): [run: (variables: Variables) => Promise<Answer<SuccessOf<Data>>>, busy: boolean] {
  const messages = useMessages();
  const [mutate, { loading }] = useMutation<object, OperationVariables>(
    document as MutationDocument,
  );
  const { ownChanges } = useStintClient();
  const readAgain = useReread();
  const notice = useRef<string>(undefined);

  const run = useCallback(
    async (variables: Variables): Promise<Answer<SuccessOf<Data>>> => {
      // What it says is no longer so once this succeeds.
      if (notice.current !== undefined) notifications.hide(notice.current);
      const sent = mutate({ variables: variables as OperationVariables });
      const answer = await answerTo<SuccessOf<Data>>(sent);
      if (answer.kind === 'done') {
        hidePassed();
        ownChanges.rememberAnswer(answer.value);
        if (reread) readAgain();
      }
      const rest = form ? placed(form, answer, refusalsWithin) : answer;
      notice.current = notices && rest ? showUnsuccessful(rest, messages) : undefined;
      return answer;
    },
    [mutate, form, refusalsWithin, notices, messages, ownChanges, reread, readAgain],
  );
  return [run, loading];
}

/** What finds no place at a field of the form. */
function placed<Success>(
  form: FormWithErrors,
  answer: Answer<Success>,
  refusalsWithin: string | undefined,
): Answer<Success> | null {
  if (answer.kind === 'invalid') return placeProblems(form, answer);
  if (answer.kind !== 'refused' || refusalsWithin === undefined) return answer;
  return placeRefusals(form, answer, refusalsWithin);
}
