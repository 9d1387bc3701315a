import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { BulkChange, RecordOutcome } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import type { SubmitTimesheetsInput } from '../../../gql/graphql.ts';
import { useClaimTexts } from '../use-claim-texts.ts';

/** Submits own claims: the same of timesheets and of expense reports. */
type Submit<Data> = TypedDocumentNode<Data, { input: SubmitTimesheetsInput }>;

/** What is said with it. */
export type SubmitWith = Pick<SubmitTimesheetsInput, 'acceptedDisclaimer' | 'acknowledgedWarnings'>;

/**
 * Submits one own claim. Why it was refused is shown.
 *
 * @returns a function that answers whether it was submitted, and whether it is running
 */
export function useSubmitClaim<Data>(document: Submit<Data>) {
  const texts = useClaimTexts();
  const messages = useMessages();
  const [run, busy] = useCommand(document);
  const submit = async (claim: { id: string; version: number }, said: SubmitWith) => {
    const { id, version } = claim;
    const answer = await run({ input: { targets: [{ id, version }], ...said } });
    if (answer.kind !== 'done') return false;
    const { outcomes } = readFragment(BulkChange, answer.value as FragmentType<typeof BulkChange>);
    const refusals = outcomes.flatMap((one) => readFragment(RecordOutcome, one).refusals);
    const isDone = outcomes.every((one) => readFragment(RecordOutcome, one).done);
    const message = refusals.map((refusal) => refusal.message).join(' ');
    if (isDone) showNotice({ message: texts.submitted });
    else showUnsuccessful({ kind: 'refused', message, refusals }, messages);
    return isDone;
  };
  return [submit, busy] as const;
}
