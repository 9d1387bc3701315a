import { ruleModeLabels } from '@stint/domain/agency/agency-settings.ts';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { permissions } from '@stint/domain/access/permissions.ts';
import {
  assignmentVisibilityLabels,
  clientPreferenceLabels,
  employeePreferenceLabels,
  locationLimitLabels,
  switchLabels,
} from '@stint/domain/access/preference-labels.ts';
import { approvalAccessLabels, jobOrderAccessLabels } from '@stint/domain/access/preferences.ts';
import { staffRoleLabels } from '@stint/domain/access/staff-role.ts';
import {
  cancellingAsks,
  closingAsks,
  reactivationAsks,
} from '@stint/domain/assignment/status-update-input.ts';
import { fieldTerm } from '@stint/domain/import/fields/import-field.ts';
import { fieldsOf } from '@stint/domain/import/import-fields.ts';
import { importKindLabels } from '@stint/domain/import/import-kind.ts';
import { expenseKindLabels } from '@stint/domain/expense-report/expense-report.ts';
import { type Labels, valuesOf } from '@stint/domain/kernel/labels.ts';
import type { Ask } from '@stint/domain/kernel/machine.ts';
import { machines } from '@stint/domain/machines.ts';
import { askWords } from '@stint/domain/messages/ask-words.ts';
import { declarations, type MessageKey } from '@stint/domain/messages/message.ts';
import type { Term, ValueType } from '@stint/domain/messages/value.ts';
import { geofenceLabels } from '@stint/domain/punch/geofence.ts';
import { punchChangeLabels } from '@stint/domain/punch/punch-change.ts';
import { punchSourceLabels } from '@stint/domain/punch/punch-source.ts';
import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { roundingModeLabels } from '@stint/domain/punch/rounding.ts';
import { punchFlagLabels } from '@stint/domain/punch/stretch.ts';
import { nightShiftDayLabels } from '@stint/domain/punch/work-day.ts';
import { timeSettingLabels } from '@stint/domain/time-settings/time-setting-labels.ts';
import { approvalModeLabels } from '@stint/domain/timesheet/approval-mode.ts';
import { billingStatusLabels, payrollStatusLabels } from '@stint/domain/timesheet/claim.ts';
import { claimPartyLabels } from '@stint/domain/timesheet/claim-party.ts';
import { decidedViaLabels } from '@stint/domain/timesheet/decided-via.ts';
import { statementKindLabels } from '@stint/domain/timesheet/statement-kind.ts';
import { timesheetFlagLabels } from '@stint/domain/timesheet/timesheet-flag.ts';
import { lineEditRuleLabels } from '@stint/domain/timesheet/line-editing.ts';
import { periodKindLabels } from '@stint/domain/timesheet/period.ts';
import { prefillLabels } from '@stint/domain/timesheet/prefilled-lines.ts';
import { lineSourceLabels } from '@stint/domain/timesheet/timesheet-line.ts';
import { workingStateLabels } from '@stint/domain/who-is-working/working-state.ts';
import { describe, expect, it, test } from 'vitest';
import { catalogs } from './catalogs.ts';
import { actions } from './es/actions.ts';
import { nouns } from './es/nouns.ts';
import { states } from './es/states.ts';
import { locales } from './locale.ts';
import { renderTerm } from './render.ts';

const endings: Partial<Record<ValueType, readonly string[]>> = {
  term: ['Lower', 'This', 'A', 'Many'],
  texts: ['And', 'Quoted', 'QuotedOr', 'Count'],
  terms: ['And', 'Quoted', 'QuotedOr', 'Count'],
  tally: ['Count'],
};

describe.each(locales)('the sentences in %s', (locale) => {
  test.each(Object.keys(declarations) as MessageKey[])('%s', (key) => {
    const types: Readonly<Record<string, ValueType>> = declarations[key];
    const valueByName = new Map(
      Object.entries(types).flatMap(([name, type]) =>
        ['', ...(endings[type] ?? [])].map((ending) => [`${name}${ending}`, name] as const),
      ),
    );
    const named = namesIn(parse(catalogs[locale].sentences[key], { ignoreTag: true }));
    expect(named.filter((name) => !valueByName.has(name))).toEqual([]);
    const used = new Set(named.map((name) => valueByName.get(name)));
    expect(Object.keys(types).filter((name) => !used.has(name))).toEqual([]);
  });
});

/** Every argument that a sentence names. */
function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = 'value' in element ? [element.value] : [];
    const options = 'options' in element ? Object.values(element.options) : [];
    return [...own, ...options.flatMap(({ value }) => namesIn(value))];
  });
}

describe('what machines call their states and actions', () => {
  it.each(Object.values(machines).map((machine) => [machine.noun, machine] as const))(
    'has Spanish for %s',
    (noun, machine) => {
      const labels = Object.values(machine.actions).map(({ label }) => label);
      expect(Object.keys(machine.states).filter((state) => !states[noun]?.[state])).toEqual([]);
      expect(labels.filter((label) => !actions[noun]?.[label])).toEqual([]);
      expect(nouns[noun]).toBeDefined();
    },
  );
});

/** What is chosen and shown about time, by the set that catalogs look it up in. */
const timeLabels: Readonly<Record<string, Labels<string>>> = {
  'approval mode': approvalModeLabels,
  'billing status': billingStatusLabels,
  'claim party': claimPartyLabels,
  'decided via': decidedViaLabels,
  'expense kind': expenseKindLabels,
  'geofence flag': geofenceLabels,
  'line edit rule': lineEditRuleLabels,
  'line source': lineSourceLabels,
  'night shift day': nightShiftDayLabels,
  'payroll status': payrollStatusLabels,
  prefill: prefillLabels,
  'punch flag': punchFlagLabels,
  'punch change': punchChangeLabels,
  'punch kind': punchKindLabels,
  'punch source': punchSourceLabels,
  'rounding mode': roundingModeLabels,
  'rule mode': ruleModeLabels,
  'statement kind': statementKindLabels,
  'time setting': timeSettingLabels,
  'timesheet flag': timesheetFlagLabels,
  'timesheet period': periodKindLabels,
  'who is working': workingStateLabels,
};

describe('what catalogs call what has an English label', () => {
  const asked = Object.values(machines).flatMap(({ actions }) =>
    Object.values<{ asks?: unknown }>(actions).flatMap(({ asks }) =>
      Array.isArray(asks) ? (asks as Ask[]) : [],
    ),
  );
  const choices = [...asked, ...closingAsks, ...cancellingAsks(false), ...reactivationAsks].flatMap(
    (ask) =>
      ask.kind === 'choice'
        ? ask.choices.map(({ value, label }) => ({ set: ask.set, value, label }))
        : [],
  );
  const terms: Term[] = [
    ...choices.map(({ set, value, label }) => ({ set, code: value, label })),
    ...askWords.map((word) => ({ set: 'ask', code: word, label: word })),
    ...termsOf('staff role', staffRoleLabels),
    ...termsOf('permission', permissions),
    ...termsOf('portal access', { ...jobOrderAccessLabels, ...approvalAccessLabels }),
    ...termsOf('preference', { ...clientPreferenceLabels, ...employeePreferenceLabels }),
    ...termsOf('visibility scope', assignmentVisibilityLabels),
    ...termsOf('switch', switchLabels),
    ...termsOf('location limit', locationLimitLabels),
    ...Object.entries(timeLabels).flatMap(([set, labels]) => termsOf(set, labels)),
    ...valuesOf(importKindLabels).flatMap((kind) =>
      fieldsOf(kind).map(([, field]) => fieldTerm(field)),
    ),
  ];
  it.each(terms.map((term) => [term.set, term.code, term] as const))('%s: %s', (_, __, term) => {
    expect(renderTerm('en', term)).toBe(term.label);
    expect(renderTerm('es', term)).not.toBe(term.label);
  });
});

function termsOf(set: string, labels: Readonly<Record<string, string>>): Term[] {
  return Object.entries(labels).map(([code, label]) => ({ set, code, label }));
}
