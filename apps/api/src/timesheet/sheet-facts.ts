import type { AssignmentRecord } from '@stint/domain/assignment/assignment.ts';
import { dateIn } from '@stint/domain/kernel/dates.ts';
import { checkSettingsOf, claimRulesOf } from '@stint/domain/time-settings/rules-of-settings.ts';
import {
  defaultTimeSettings,
  type TimeSettings,
} from '@stint/domain/time-settings/time-settings.ts';
import { findingsShownTo } from '@stint/domain/timesheet/findings-shown.ts';
import type { TimesheetFlag } from '@stint/domain/timesheet/timesheet-flag.ts';
import type { TimesheetFacts } from '@stint/domain/timesheet/timesheet.machine.ts';
import type { TimesheetLine } from '@stint/domain/timesheet/timesheet-line.ts';
import { claimNeeds, claimRecord } from './claim-record.facts.ts';
import { claimPartyOf } from './claim-party.facts.ts';
import { disclaimerOf } from './disclaimer.facts.ts';
import { disputedPartsOf, type StoredPart } from './disputed-part.facts.ts';
import { type Evidence, evidenceOf } from './evidence.facts.ts';
import { otherLinesOf } from './other-lines.facts.ts';
import { remindedEmployees } from './reminded-employees.facts.ts';
import { linesOf, type StoredLine } from './stored-lines.ts';
import type { TimesheetEntity } from './timesheet.entity.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { PageLoader } from '../graphql/read/bindings.ts';
import type { Recipient } from '../mail/queue-mail.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';
import type { DecisionContext } from '../write/record-kind.ts';

/** The columns that actions on a sheet are decided on. */
export const sheetColumns = [
  ...claimNeeds,
  'timeZone',
  'workedMinutes',
  'breakMinutes',
  'hasLaterPunches',
  'work.payRate',
  'work.billRate',
] as const;

/** What is loaded for a button. */
export interface SheetLoaded {
  settings: TimeSettings;
  disputed: StoredPart | null;
  /** Who is reminded of it. */
  recipient: Recipient | null;
  /** What only a decision looks at. */
  checked?: CheckedSheet;
}

interface CheckedSheet {
  lines: readonly StoredLine[];
  disputedLines: readonly StoredLine[];
  otherLines: readonly TimesheetLine[];
  evidence: Evidence;
}

/** What actions on a sheet are decided on, and what is written with them. */
export interface SheetFacts extends TimesheetFacts {
  lines: readonly StoredLine[];
  /** Of the sheet that a partial approval split off. */
  disputedLines: readonly StoredLine[];
  disputedVersion: number | null;
  flags: readonly TimesheetFlag[];
  recipient: Recipient | null;
}

export async function loadForButtons(
  connection: AgencyConnection,
  rows: readonly TimesheetEntity[],
): Promise<Map<string, SheetLoaded>> {
  const settings = await settingsOfClients(connection, rows.map(clientOf));
  const disputed = await disputedPartsOf(
    connection,
    'Timesheet',
    rows.map(({ id }) => id),
  );
  const reminded = await remindedEmployees(
    connection,
    rows.map(({ employeeId }) => employeeId),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        settings: settings.ofClient(clientOf(row)),
        disputed: disputed.get(row.id) ?? null,
        recipient: reminded.get(row.employeeId) ?? null,
      },
    ]),
  );
}

/** The same with what the checks look at. */
export async function loadForDecision(
  connection: AgencyConnection,
  now: string,
  rows: readonly TimesheetEntity[],
): Promise<Map<string, SheetLoaded>> {
  const loaded = await loadForButtons(connection, rows);
  const disputedIds = [...loaded.values()].flatMap(({ disputed }) => disputed?.id ?? []);
  const lines = await linesOf(connection, [...rows.map(({ id }) => id), ...disputedIds]);
  const others = await otherLinesOf(connection, rows);
  const evidence = await evidenceOf(connection, now, rows);
  return new Map(
    rows.map(({ id }) => {
      const one = loaded.get(id)!;
      const checked = {
        lines: lines.get(id) ?? [],
        disputedLines: lines.get(one.disputed?.id ?? '') ?? [],
        otherLines: others.get(id) ?? [],
        evidence: evidence.get(id)!,
      };
      return [id, { ...one, checked }];
    }),
  );
}

/** What is set for a page of sheets, for those who enter their lines. */
export const settingsOfPage: PageLoader<TimesheetEntity, TimeSettings> = async (
  db,
  { agency },
  rows,
) => {
  const connection = { db, agencyId: agency!.id };
  const settings = await settingsOfClients(connection, rows.map(clientOf));
  return new Map(rows.map((row) => [row.id, settings.ofClient(clientOf(row))]));
};

/** The facts of a page of sheets, for what they show of their checks. */
export const checkedOfPage: PageLoader<TimesheetEntity, SheetLoaded> = (
  db,
  { agency, now },
  rows,
) => loadForDecision({ db, agencyId: agency!.id }, now, rows);

/**
 * The facts of a sheet for whoever acts.
 *
 * @param without lines that are disputed now, and not checked
 */
export function sheetFacts(
  row: TimesheetEntity,
  { now, viewer }: Pick<DecisionContext, 'now' | 'viewer'>,
  loaded: SheetLoaded | undefined,
  without: ReadonlySet<string> = new Set(),
): SheetFacts {
  const {
    settings = defaultTimeSettings,
    disputed = null,
    recipient = null,
    checked,
  } = loaded ?? {};
  const lines = checked?.lines ?? [];
  const askedBy = claimPartyOf(viewer);
  return {
    claim: claimRecord('Timesheet', row, lines, disputed),
    rules: claimRulesOf(settings),
    askedBy,
    findings: checked
      ? findingsShownTo(askedBy, checkedSheet(row, checked, without), checkSettingsOf(settings))
      : [],
    disclaimer: disclaimerOf(viewer, settings),
    today: dateIn(row.timeZone, now),
    hasLaterPunches: row.hasLaterPunches,
    isReachable: recipient !== null,
    recipient,
    lines,
    disputedLines: checked?.disputedLines ?? [],
    disputedVersion: disputed?.version ?? null,
    flags: checked?.evidence.flags ?? [],
  };
}

function checkedSheet(
  { work, timeZone }: TimesheetEntity,
  { lines, otherLines, evidence: { missingPunches, skewedPunches } }: CheckedSheet,
  without: ReadonlySet<string>,
) {
  return {
    lines: lines.filter(({ id }) => !without.has(id)),
    otherLines,
    assignment: work as unknown as AssignmentRecord,
    timeZone,
    missingPunches,
    skewedPunches,
  };
}

function clientOf({ work }: TimesheetEntity): string {
  return work!.clientId;
}
