import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { SubmitPortalOrderMutation } from '../../gql/graphql.ts';
import type { OrderValues } from './order-values.ts';
import { useOrderTexts } from './use-order-texts.ts';

/**
 * The form of an order and how it is sent. What is wrong with it stands at its fields. Afterwards the order's
 * page is shown.
 *
 * @param initial what the form begins with
 * @param variablesOf the entries as the mutation takes them
 */
export function useSubmitOrder<Variables>(
  document: TypedDocumentNode<SubmitPortalOrderMutation, Variables>,
  initial: OrderValues,
  variablesOf: (values: OrderValues) => Variables,
) {
  const texts = useOrderTexts();
  const navigate = useNavigate();
  const [sent, setSent] = useState(false);
  const form = useForm<OrderValues>({
    initialValues: initial,
    validate: {
      title: (title) => (title.trim() === '' ? texts.titleMissing : null),
      positions: (positions) => (Number(positions) >= 1 ? null : texts.peopleMissing),
    },
  });
  const [send, busy] = useCommand(document, { form });
  const submit = async () => {
    const answer = await send(variablesOf(form.getValues()));
    if (answer.kind !== 'done') return;
    // The form is no longer guarded when its page is left.
    flushSync(() => setSent(true));
    showNotice({ message: texts.submitted });
    void navigate({ to: `/orders/${answer.value.jobOrder.id}` });
  };
  return { form, busy, submit, unsaved: form.isDirty() && !sent };
}
