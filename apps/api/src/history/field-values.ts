import { burdenOverrideText, type BurdenOverride } from '@stint/domain/agency/burden.ts';
import { endReasonLabels, performanceGradeLabels } from '@stint/domain/assignment/end-reason.ts';
import { documentTypeLabels } from '@stint/domain/document/document.ts';
import { scheduleText } from '@stint/domain/import/notations/schedule.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';
import { deliveryFailureLabels } from '@stint/domain/mail/mail.ts';
import { machines } from '@stint/domain/machines.ts';
import { stateTerm } from '@stint/domain/messages/value.ts';
import type { ClientTimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { renderDate, renderInstant, renderTerm } from '@stint/messages/render.ts';
import { answerTerm } from './answer-term.ts';
import { settingsInWords } from './settings-in-words.ts';
import type { RequestContext } from '../context/request-context.ts';
import { entityOfTable, tableOf } from '../database/table.ts';
import { areShownParts, shownText } from '../graphql/shown-parts.ts';
import { officeClock } from '../graphql/localized-text.ts';

/** A stored value for programs: codes are codes, what has parts is JSON; `null` where there is none. */
export function valueCode(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * The same for people: what the domain calls it, dates as the language writes them, and instants in the
 * office's time zone. Decimals stay as they are noted.
 *
 * @param recordType the table's name
 */
export function valueLabel(
  { language, agency }: Pick<RequestContext, 'language' | 'agency'>,
  recordType: string,
  column: string,
  value: unknown,
): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (stateColumns.has(column)) return stateLabel(language, recordType, String(value));
  if (typeof value === 'boolean') return renderTerm(language, answerTerm(value));
  const type = columnType(recordType, column);
  if (type === 'date') return renderDate(language, String(value));
  if (type === 'timestamptz') return renderInstant(language, String(value), officeClock(agency));
  if (column === 'burden_overrides') {
    return (value as BurdenOverride[]).map(burdenOverrideText).join('; ') || null;
  }
  if (settingsColumns.has(`${recordType}.${column}`)) {
    return settingsInWords(language, value as ClientTimeSettings) || null;
  }
  if (column === 'schedule') return scheduleText(value as WorkSchedule);
  if (areShownParts(value)) return shownText(language, value);
  const set = setOf(recordType, column);
  const label = codes[set]?.[String(value)];
  if (label === undefined) return valueCode(value);
  return renderTerm(language, { set, code: String(value), label });
}

/** What SQL keeps in a column. */
function columnType(recordType: string, column: string): string | undefined {
  return tableOf(entityOfTable(recordType)).columns.find(({ name }) => name === column)?.type;
}

/** What a state of such a record is called. */
function stateLabel(language: Locale, recordType: string, state: string): string {
  const machine = machineOf(recordType);
  return machine ? renderTerm(language, stateTerm(machine, state)) : state;
}

/** The machines say what states and actions are called. */
export function machineOf(recordType: string) {
  return machines[recordType.replaceAll('_', '-')];
}

const settingsColumns: ReadonlySet<string> = new Set([
  'agency_settings.time_settings',
  'client_time_settings.settings',
]);

const stateColumns: ReadonlySet<string> = new Set(['status', 'stage', 'previous_stage']);

/** The set that the codes of a column are of. What is called type is one of the record itself. */
function setOf(recordType: string, column: string): string {
  return (column === 'type' ? `${recordType}_type` : column).replaceAll('_', ' ');
}

const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'document type': documentTypeLabels,
  'job type': jobTypeLabels,
  'end reason': endReasonLabels,
  failure: deliveryFailureLabels,
  'performance grade': performanceGradeLabels,
};
