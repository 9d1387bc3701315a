import { lineMinutes, totalMinutes } from '@stint/domain/timesheet/timesheet-line.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { type EnteredLine, lineEditRefusals } from '@stint/domain/timesheet/line-editing.ts';
import { linesByWorkDay } from '@stint/domain/timesheet/lines-by-work-day.ts';
import { timesheetFindings } from '@stint/domain/timesheet/timesheet-checks.ts';
import { isBefore } from '@stint/domain/kernel/instants.ts';
import type { TimesheetTexts } from '@stint/messages/screen/own-timesheets.ts';
import { type Finding, placed } from '../../claim/form/finding.ts';
import { domainLines, enteredLine, type LineEntry } from './line-entry.ts';
import { lineFields } from './week-form.ts';
import type { Sheet } from './week-sheet.query.ts';

/** Entries that say from when to when, with the keys of these. */
function complete(entries: readonly LineEntry[], sheet: Sheet) {
  return entries.flatMap((entry) => {
    const line = enteredLine(entry, sheet);
    return line ? [{ key: entry.key, line }] : [];
  });
}

/** Worked minutes of what is typed; what is incomplete, or has a break that is longer than it, counts nothing. */
export function enteredMinutes(entries: readonly LineEntry[], sheet: Sheet): number {
  const lines = complete(entries, sheet).map(({ line }) => line);
  return totalMinutes(lines.filter((line) => lineMinutes(line) > 0));
}

/**
 * What stands in the way of saving these entries by the agency's rule (S-18), which is looked for when somebody tries.
 */
export function editFindings(
  entries: readonly LineEntry[],
  sheet: Sheet,
  removalReason: string,
  texts: Pick<TimesheetTexts, 'problems'> & { missing: string },
): Finding[] {
  const given = complete(entries, sheet);
  const refusals = lineEditRefusals(
    domainLines(sheet),
    given.map(({ line }) => line),
    { rule: sheet.rules.lineEditRule, editedBy: 'EMPLOYEE', removalReason },
  );
  const missing = entries.flatMap((entry) =>
    (['startTime', 'endTime'] as const)
      .filter((field) => entry[field] === '')
      .map((field) => missingIn(entry, field, texts.missing)),
  );
  return [...missing, ...shown(refusals, given.map(keyOf), texts)];
}

const missingIn = ({ key }: LineEntry, field: string, text: string): Finding => ({
  code: 'MISSING',
  text,
  isWarning: false,
  key,
  field,
  date: null,
});

/** What the checks of the domain (T-9) find in what is typed. The person's time elsewhere is the API's to look at. */
export function entryFindings(
  entries: readonly LineEntry[],
  sheet: Sheet,
  texts: Pick<TimesheetTexts, 'problems'>,
): Finding[] {
  const { rules, timeZone, assignment } = sheet;
  const parts = complete(entries, sheet)
    .filter(({ line }) => isBefore(line.startsAt, line.endsAt))
    .flatMap(({ key, line }) => partsOf(line, sheet).map((part) => ({ key, part })));
  const found = timesheetFindings(
    {
      lines: parts.map(({ key, part }) => ({ ...part, id: key })),
      otherLines: [],
      assignment: { ...assignment!, payRate: null, billRate: null },
      timeZone,
      missingPunches: 0,
      skewedPunches: 0,
    },
    {
      checks: {
        DAY_TOO_LONG: rules.dayTooLongMode,
        LINES_OVERLAP: rules.linesOverlapMode,
        WEEK_TOO_LONG: rules.weekTooLongMode,
        PUNCH_MISSING: 'OFF',
        SKEW_UNEXPLAINED: 'OFF',
        RATE_MISSING: 'OFF',
      },
      mostWeeklyHours: rules.mostWeeklyHours,
      weekStartsOn: rules.weekStartsOn,
    },
  );
  return shown(found, parts.map(keyOf), texts);
}

function partsOf(line: EnteredLine, { timeZone, rules }: Sheet) {
  return line.source === 'ENTERED' ? linesByWorkDay(line, timeZone, rules.nightShiftDay) : [line];
}

const keyOf = ({ key }: { key: string }) => key;

/** In words; what the texts do not know is left to the API. */
function shown(
  refusals: readonly Refusal[],
  keys: readonly string[],
  { problems }: Pick<TimesheetTexts, 'problems'>,
): Finding[] {
  return refusals.flatMap(({ code, warning = false, field, message }) => {
    const problem = problems[code as keyof typeof problems] as
      (typeof problems)[keyof typeof problems] | undefined;
    if (problem === undefined) return [];
    const { date, time, most } = message.values as { date?: string; time?: string; most?: never };
    const text = typeof problem === 'string' ? problem : problem(time!, most!);
    const found = placed([{ code, text, isWarning: warning, path: field }], keys, lineFields);
    return code === 'DAY_TOO_LONG' ? found.map((one) => ({ ...one, date: date ?? null })) : found;
  });
}
