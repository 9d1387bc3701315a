import { isBefore, millisecondsOf, spansOverlap } from '@stint/domain/kernel/instants.ts';
import type { LineDraft, TimesheetLine } from '@stint/domain/timesheet/timesheet-line.ts';

/**
 * What becomes of a draft when more was punched or planned since it was prefilled. Lines that somebody entered or
 * changed stay, and so does everything up to when somebody last changed lines by hand: what they removed does not come
 * back.
 *
 * @param editedAt when lines were last changed by hand; `null` for never
 */
export function refreshedLines<Line extends TimesheetLine>(
  before: readonly Line[],
  prefilled: readonly LineDraft[],
  editedAt: string | null,
): { removed: Line[]; added: LineDraft[] } {
  const isOpen = ({ startsAt }: { startsAt: string }) =>
    editedAt === null || isBefore(editedAt, startsAt);
  const replaceable = before.filter(
    (line) => line.source !== 'ENTERED' && line.reason === null && isOpen(line),
  );
  const kept = before.filter((line) => !replaceable.includes(line));
  const wanted = prefilled.filter(
    (draft) => isOpen(draft) && !kept.some((line) => spansOverlap(line, draft)),
  );
  return {
    removed: replaceable.filter((line) => !wanted.some((draft) => isSame(line, draft))),
    added: wanted.filter((draft) => !replaceable.some((line) => isSame(line, draft))),
  };
}

function isSame(line: LineDraft, draft: LineDraft): boolean {
  return (
    line.date === draft.date &&
    line.source === draft.source &&
    line.breakMinutes === draft.breakMinutes &&
    millisecondsOf(line.startsAt) === millisecondsOf(draft.startsAt) &&
    millisecondsOf(line.endsAt) === millisecondsOf(draft.endsAt)
  );
}
