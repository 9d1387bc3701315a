import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { RecordOutcome, BulkChange } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../../../gql/gql.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { useMyDataTexts } from '../use-my-data-texts.ts';

export const WithdrawRequestDocument = graphql(`
  mutation WithdrawRequest($input: WithdrawChangeRequestsInput!) {
    withdrawChangeRequests(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Withdraws an own request that nobody has decided. A request that was decided meanwhile says so. */
export function useWithdraw(): [
  withdraw: (request: { id: string; version: number }) => Promise<void>,
  busy: boolean,
] {
  const texts = useMyDataTexts();
  const [run, busy] = useCommand(WithdrawRequestDocument);
  const withdraw = async ({ id, version }: { id: string; version: number }) => {
    const answer = await run({ input: { targets: [{ id, version }] } });
    if (answer.kind !== 'done') return;
    const { outcomes } = readFragment(BulkChange, answer.value);
    const [outcome] = outcomes.map((one) => readFragment(RecordOutcome, one));
    const refusal = outcome?.refusals[0]?.message;
    showNotice(refusal ? { message: refusal, tone: 'bad' } : { message: texts.withdrawn });
  };
  return [withdraw, busy];
}
