import type { Term } from '@stint/domain/messages/value.ts';
import type { Formats, OfficeClock } from '../formats.ts';
import {
  locationLimits,
  permissions,
  portalAccess,
  preferences,
  staffRoles,
  switches,
  visibilityScopes,
} from './access.ts';
import { actions } from './actions.ts';
import { answers, performanceGrades } from './answers.ts';
import { jobTypes } from './job-types.ts';
import { deliveryFailures } from './delivery-failures.ts';
import { documentTypes } from './document-types.ts';
import { depositAccounts, employeeDataSections, filingStatuses } from './employee-data.ts';
import { asks, choices } from './asks.ts';
import { hourCycle } from '../hour-cycle.ts';
import { formatTimeSpan } from '../time-span.ts';
import { columns } from './columns.ts';
import { emptyNotes, fileKinds, importFields, periods, problemColumns } from './import.ts';
import { amounts, nouns, type Noun } from './nouns.ts';
import { states } from './states.ts';
import {
  approvalModes,
  lineEditRules,
  nightShiftDays,
  prefills,
  roundingModes,
  ruleModes,
  timeSettings,
  timesheetPeriods,
} from './time-settings.ts';
import {
  billingStatuses,
  claimParties,
  decidedVias,
  expenseKinds,
  geofenceFlags,
  lineSources,
  payrollStatuses,
  punchChanges,
  punchFlags,
  punchKinds,
  punchSources,
  statementKinds,
  timesheetFlags,
  workingStates,
} from './time.ts';

/** The Spanish of the United States: its own dates and lists, the country's numbers. */
const LANGUAGE = 'es-US';

const date = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeZone: 'UTC' });
const and = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
const or = new Intl.ListFormat(LANGUAGE, { type: 'disjunction' });

export const formats: Formats = {
  date: (day) => date.format(new Date(`${day}T00:00:00Z`)),
  instant,
  moment: (at, { zone, hourClock }) =>
    new Intl.DateTimeFormat(LANGUAGE, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: zone,
      hourCycle: hourCycle(hourClock),
    }).format(new Date(at)),
  span: (span, clock) => formatTimeSpan(LANGUAGE, span, clock),
  money: ({ amount, currency }) =>
    new Intl.NumberFormat(LANGUAGE, { style: 'currency', currency }).format(amount as never),
  percent: (points) => `${points} %`,
  and: (parts) => and.format(parts),
  or: (parts) => or.format(parts),
  tally: (parts) => and.format(parts),
  quote: (text) => `“${text}”`,
  term: (term) => nounOf(term)?.one ?? labels(term.set)?.[term.code] ?? term.label,
  thisNoun: (noun) => withArticle(noun, 'este', 'esta'),
  aNoun: (noun) => withArticle(noun, 'un', 'una'),
  manyNouns: (noun) => nounOf(noun)?.many ?? noun.label,
  counted: (count, noun) => {
    const { one, many } = nounOf(noun) ?? { one: noun.label, many: noun.label };
    return `${count} ${count === 1 ? one : many}`;
  },
};

/** Where the codes of a set are looked up. */
function labels(set: string): Readonly<Record<string, string>> | undefined {
  if (set.endsWith(' state')) return states[set.slice(0, -' state'.length)];
  if (set.endsWith(' action')) return actions[set.slice(0, -' action'.length)];
  return labelsBySet[set];
}

const labelsBySet: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...choices,
  answer: answers,
  ask: asks,
  column: columns,
  failure: deliveryFailures,
  'empty note': emptyNotes,
  'file kind': fileKinds,
  'import field': importFields,
  'deposit account': depositAccounts,
  'document type': documentTypes,
  'employee data section': employeeDataSections,
  'filing status': filingStatuses,
  'job type': jobTypes,
  'location limit': locationLimits,
  'performance grade': performanceGrades,
  period: periods,
  permission: permissions,
  'portal access': portalAccess,
  preference: preferences,
  'problem column': problemColumns,
  'staff role': staffRoles,
  switch: switches,
  'visibility scope': visibilityScopes,
  'approval mode': approvalModes,
  'billing status': billingStatuses,
  'claim party': claimParties,
  'decided via': decidedVias,
  'expense kind': expenseKinds,
  'geofence flag': geofenceFlags,
  'line edit rule': lineEditRules,
  'line source': lineSources,
  'night shift day': nightShiftDays,
  'payroll status': payrollStatuses,
  prefill: prefills,
  'punch flag': punchFlags,
  'punch change': punchChanges,
  'punch kind': punchKinds,
  'punch source': punchSources,
  'rounding mode': roundingModes,
  'rule mode': ruleModes,
  'statement kind': statementKinds,
  'time setting': timeSettings,
  'timesheet flag': timesheetFlags,
  'timesheet period': timesheetPeriods,
  'who is working': workingStates,
};

function nounOf({ set, code }: Term): Noun | undefined {
  if (set === 'noun') return nouns[code];
  return set === 'amount' ? amounts[code] : undefined;
}

function withArticle(term: Term, masculine: string, feminine: string): string {
  const noun = nounOf(term);
  return `${noun?.feminine ? feminine : masculine} ${noun?.one ?? term.label}`;
}

function instant(at: string, { zone, hourClock, now }: OfficeClock): string {
  const then = new Date(at);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LANGUAGE, { timeZone: zone, ...options });
  const ofDay = format({
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: hourCycle(hourClock),
    timeZoneName: 'short',
  });
  const time = `a las ${ofDay.format(then)}`;
  const day = format({ dateStyle: 'long' });
  return day.format(then) === day.format(new Date(now))
    ? `hoy ${time}`
    : `el ${day.format(then)} ${time}`;
}
