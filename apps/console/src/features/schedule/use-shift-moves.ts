import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { refusalText } from '@stint/ui/action-bar/refusal-sentences.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { spanOnTheWall } from '@stint/ui/dates/time-span.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useMemo, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { MoveShiftDocument } from './move-shift.ts';
import { personOf, ScheduledShift, type Shift } from './shift-row.ts';
import { dayName } from './week.ts';

/**
 * Moves shifts to other days, at the same time by the clock at their place, and no other shift with them (T-1). One
 * that is refused is back where it was, with the reason; after others undo is offered.
 *
 * @param loaded the shifts as they were read; null until they are there
 * @returns `shifts` as they are to be shown, also while a move is under way
 */
export function useShiftMoves(loaded: readonly Shift[] | null) {
  const [run] = useCommand(MoveShiftDocument, { notices: false });
  const messages = useMessages();
  const office = useOfficeTime();
  const offerUndo = useUndoOffer();
  const [moving, setMoving] = useState<{ id: string; day: IsoDate } | null>(null);
  const [moved, setMoved] = useState<Shift | null>(null);
  const [refusal, setRefusal] = useState<{ id: string; reason: string } | null>(null);

  const move = async (shift: Shift, day: IsoDate) => {
    const { id, version, breakMinutes } = shift;
    const { startTime, endTime } = spanOnTheWall(shift, office);
    setRefusal(null);
    setMoving({ id, day });
    const answer = await run({
      input: { id, version, workDate: day, startTime, endTime, breakMinutes },
    });
    setMoving(null);
    if (answer.kind === 'refused') return setRefusal({ id, reason: refusalText(answer.refusals) });
    if (answer.kind !== 'done') return showUnsuccessful(answer, messages);
    setMoved(readFragment(ScheduledShift, answer.value.shift));
    showNotice({
      message: `${personOf(shift)}: moved to ${dayName(day)}.`,
      undo: offerUndo(answer.value.changeSetId),
    });
  };

  const shifts = useMemo(
    () =>
      loaded &&
      loaded.map((shift) => {
        if (shift.id === moving?.id) return { ...shift, workDate: moving.day };
        return moved?.id === shift.id && moved.version > shift.version ? moved : shift;
      }),
    [loaded, moving, moved],
  );
  return {
    shifts,
    movingId: moving?.id ?? null,
    refusal,
    move,
    refuse: (id: string, reason: string) => setRefusal({ id, reason }),
    forgetRefusal: () => setRefusal(null),
  };
}
