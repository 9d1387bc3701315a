import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { BulkChange, RecordOutcome } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { bulkCommand } from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { readFragment } from '@stint/spa-kit/gql/fragment-masking.ts';
import { refusalText } from '@stint/ui/action-bar/refusal-sentences.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import type { SameOffers } from './same-offers.ts';
import { useScheduleTexts } from './use-schedule-texts.ts';

/**
 * Accepts one of an open shift's places, or declines all of them. Whoever comes second is told that somebody else has it
 * (L-24).
 */
export function useAnswerOffer(offers: SameOffers) {
  const { offers: texts } = useScheduleTexts();
  const [accept, accepting] = useCommand(bulkCommand('ShiftOffers', 'accept'));
  const [decline, declining] = useCommand(bulkCommand('ShiftOffers', 'decline'));
  const answer = async (
    run: typeof accept | typeof decline,
    answeredOffers: readonly SameOffers[number][],
    done: string,
  ) => {
    const targets = answeredOffers.map(({ id, version }) => ({ id, version }));
    const answered = await run({ input: { targets } });
    if (answered.kind !== 'done') return;
    const { outcomes } = readFragment(BulkChange, answered.value);
    const refusals = readFragment(RecordOutcome, outcomes).flatMap((outcome) => outcome.refusals);
    showNotice(
      refusals.length > 0
        ? { message: refusalText(refusals), tone: 'bad' }
        : { message: done, tone: 'good' },
    );
  };
  return {
    accept: () => void answer(accept, [offers[0]], texts.accepted),
    decline: () => void answer(decline, offers, texts.declined),
    accepting,
    declining,
  };
}
