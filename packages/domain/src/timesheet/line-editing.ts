import { isBefore, lengthOf, millisecondsOf } from '../kernel/instants.ts';
import type { Labels } from '../kernel/labels.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { isBlank } from '../kernel/typed-text.ts';
import type { ClaimParty } from './claim.ts';
import type { LineDraft, TimesheetLine } from './timesheet-line.ts';

export const lineEditRuleLabels = {
  FREE: 'Employees change lines as they like',
  WITH_REASON: 'Employees change lines with a reason',
  LOCKED: 'Only the agency changes lines',
} as const satisfies Labels<string>;

/** How an employee may change what a sheet was prefilled with. The agency always may, with a reason. */
export type LineEditRule = keyof typeof lineEditRuleLabels;

/** A line as it is entered: with its id where it was there before. */
export type EnteredLine = LineDraft & { id: string | null };

/** Hours from the beginning of a line to its end: more than any stretch of work between two punches has. */
const LONGEST_LINE_HOURS = 48;

/** How lines are being changed, and by whom. */
export interface LineEdit {
  rule: LineEditRule;
  editedBy: ClaimParty;
  /** Why lines are taken away. */
  removalReason: string | null;
}

/**
 * Why lines cannot be changed in this way (S-18). A line has to end after it begins, and its break has to fit in.
 *
 * @param before the lines that are kept
 * @param after all lines that are to be there; fields are named by their place, `lines.2.reason`
 */
export function lineEditRefusals(
  before: readonly TimesheetLine[],
  after: readonly EnteredLine[],
  { rule, editedBy, removalReason }: LineEdit,
): Refusal[] {
  const kept = new Map(before.map((line) => [line.id, line]));
  const remaining = new Set(after.map(({ id }) => id));
  const isRemoving = before.some(({ id }) => !remaining.has(id));
  const changed = after.map((line) => differs(kept.get(line.id ?? ''), line));
  if (rule === 'LOCKED' && editedBy !== 'AGENCY' && (isRemoving || changed.includes(true))) {
    return [refuse('LINES_LOCKED', {})];
  }
  const needsReason = rule !== 'FREE' || editedBy === 'AGENCY';
  const missing = (reason: string | null, field: string) =>
    needsReason && isBlank(reason ?? '') ? [refuse('REASON_REQUIRED', {}, { field })] : [];
  return [
    ...(isRemoving ? missing(removalReason, 'removalReason') : []),
    ...after.flatMap((line, index) => [
      ...shapeRefusals(line, `lines.${index}`),
      ...(changed[index] ? missing(line.reason, `lines.${index}.reason`) : []),
    ]),
  ];
}

function shapeRefusals(line: LineDraft, field: string): Refusal[] {
  if (!isBefore(line.startsAt, line.endsAt)) {
    return [refuse('LINE_WITHOUT_TIME', {}, { field: `${field}.endsAt` })];
  }
  if (isTooLong(line)) {
    return [refuse('LINE_TOO_LONG', { most: LONGEST_LINE_HOURS }, { field: `${field}.endsAt` })];
  }
  return line.breakMinutes >= 0 && line.breakMinutes < lengthOf(line)
    ? []
    : [refuse('BREAK_TOO_LONG', {}, { field: `${field}.breakMinutes` })];
}

/** Whether a line lasts for longer than anybody works at a time. */
export function isTooLong(line: LineDraft): boolean {
  return lengthOf(line) > LONGEST_LINE_HOURS * 60;
}

function differs(before: TimesheetLine | undefined, after: LineDraft): boolean {
  return (
    before === undefined ||
    before.date !== after.date ||
    millisecondsOf(before.startsAt) !== millisecondsOf(after.startsAt) ||
    millisecondsOf(before.endsAt) !== millisecondsOf(after.endsAt) ||
    before.breakMinutes !== after.breakMinutes
  );
}
