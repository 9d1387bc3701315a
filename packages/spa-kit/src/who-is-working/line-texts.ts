import type { WorkingState } from '@stint/domain/who-is-working/working-state.ts';
import type { WhoIsWorkingTexts } from '@stint/messages/screen/who-is-working.ts';
import { formatRecentTime } from '@stint/ui/dates/format-recent-time.ts';
import type { OfficeTime } from '@stint/ui/dates/office-time.ts';
import type { WorkingLine } from './board-document.ts';

/** How lines are told of: in which words, by which clock, and at which moment (in milliseconds). */
export type Telling = { texts: WhoIsWorkingTexts; office: OfficeTime; now: number };

/** From when to when somebody is to work; zone and day are named once where they are the same. */
export function shiftText({ startsAt, endsAt, timeZone: zone }: WorkingLine, telling: Telling) {
  if (!startsAt || !endsAt) return telling.texts.noShift;
  const { office } = telling;
  const begin = formatRecentTime(startsAt, { ...telling, zone, namesZone: false });
  const end = formatRecentTime(endsAt, { office, zone, now: Date.parse(startsAt) });
  return `${begin} – ${end}`;
}

/** What else is to be said of a state: how late, or since when. Never nothing, so that a line keeps its height. */
export function stateDetail(line: WorkingLine, telling: Telling): string {
  const { texts } = telling;
  const { state, since: instant, timeZone: zone } = line;
  const since = instant && texts.since(formatRecentTime(instant, { ...telling, zone }));
  return details[state]?.(line, texts, since) ?? since ?? '\u00A0';
}

type Detail = (
  line: WorkingLine,
  texts: WhoIsWorkingTexts,
  since: string | null | undefined,
) => string | null;

/** Of the states of which it is more than since when. */
const details: Partial<Record<WorkingState, Detail>> = {
  LATE: ({ lateMinutes }, texts) => texts.minutesLate(lateMinutes),
  IN: ({ lateMinutes }, texts) => (lateMinutes > 0 ? texts.cameLate(lateMinutes) : null),
  WITHOUT_SHIFT: ({ clock }, texts, since) =>
    clock && [texts.states[clock], since].filter(Boolean).join(' · '),
};
