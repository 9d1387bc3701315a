import {
  type ChosenClientPortalPreferences,
  type EmployeePortalSection,
  employeePortalSectionLabels,
} from '@stint/domain/access/preferences.ts';
import { permissions as permissionList } from '@stint/domain/access/permissions.ts';
import { staffRoleLabels, type StaffRole } from '@stint/domain/access/staff-role.ts';
import { permissionsOf, type Viewer } from '@stint/domain/access/viewer.ts';
import { describe, expect, test } from 'vitest';
import { resolvers } from '../../src/application/resolvers.ts';
import {
  clientPortalPreferencesOf,
  employeePortalPreferencesOf,
} from '../../src/context/stored-preferences.ts';
import type { RequestContext } from '../../src/context/request-context.ts';
import type { Queryable } from '../../src/database/agency-query.ts';
import { type EntityClass, tableOf } from '../../src/database/table.ts';
import { satisfies } from '../../src/graphql/access/access.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { type BoundType, modelOf } from '../../src/graphql/read/model.ts';
import type { TimelineEvent } from '../../src/history/timeline.type.ts';

/*
 * A record's history shows no field that its reader may not read on the record. One change of every
 * column is shown to everybody; the oracle goes by the names of the fields, not by how they are bound.
 */

const { schema, rules } = await buildGraph({ resolvers });
const model = modelOf(schema);
const types = [...model.types.values()].filter(({ fields }) => fields.has('timeline'));

const accountId = '00000000-0000-7000-8000-000000000001';
const approves = {
  access: 'APPROVE',
  scope: 'ALL',
  disclaimer: null,
  mailPending: false,
} as const;

/** Portal viewers with nothing granted, and with everything. */
const portalViewers: Record<string, Viewer> = {
  'an employee with nothing': {
    kind: 'EMPLOYEE',
    accountId,
    employeeId: accountId,
    preferences: employeePortalPreferencesOf({ sections: [] }),
  },
  'an employee with everything': {
    kind: 'EMPLOYEE',
    accountId,
    employeeId: accountId,
    preferences: employeePortalPreferencesOf({
      sections: Object.keys(employeePortalSectionLabels) as EmployeePortalSection[],
    }),
  },
  'a contact with nothing': contact(clientPortalPreferencesOf({})),
  'a contact with everything': contact({
    ...clientPortalPreferencesOf({}),
    jobOrders: { access: 'CREATE', showForThisContactOnly: false, ownerId: null, mailOwner: false },
    assignments: 'ALL',
    timesheets: approves,
    expenses: approves,
    billingManagement: true,
    reports: { timesheets: true, assignments: true },
  }),
};

function contact(preferences: ChosenClientPortalPreferences): Viewer {
  const preferred = { ...preferences, showBillAmounts: true, showEndedAssignments: true };
  const ids = { contactId: accountId, clientId: accountId };
  return { kind: 'CLIENT_CONTACT', accountId, ...ids, preferences: preferred };
}

/** Everybody who exists, and whoever has one permission alone. */
const readers: [name: string, permissions: ReadonlySet<string>][] = [
  ...Object.keys(staffRoleLabels).map((role): [string, ReadonlySet<string>] => [
    role,
    permissionsOf({ kind: 'STAFF', accountId, role: role as StaffRole }),
  ]),
  ...Object.entries(portalViewers).map(([name, viewer]): [string, ReadonlySet<string>] => [
    name,
    permissionsOf(viewer),
  ]),
  ...Object.keys(permissionList).map((permission): [string, ReadonlySet<string>] => [
    `only ${permission}`,
    new Set([permission]),
  ]),
];

describe.each(types.map((type) => [type.name, type] as const))('%s', (_, type) => {
  const { columns } = tableOf(type.table.entity as EntityClass);
  const written = columns.filter(({ property }) => property !== 'id' && property !== 'agencyId');

  test('each reader is shown what they may read on the record', async () => {
    for (const [name, permissions] of readers) {
      const event = await shown(
        type,
        permissions,
        written.map((column) => column.name),
      );
      const expected = written.filter(({ name: column }) => mayRead(type, column, permissions));
      expect(event.changes.map(({ field }) => field).toSorted(), name).toEqual(
        expected.map((column) => column.name).toSorted(),
      );
      const hidden = written.filter((column) => !expected.includes(column));
      const words = event.sentence.toLowerCase().split(/: |, /);
      for (const column of hidden) expect(words, name).not.toContain(wordsOfColumn(column.name));
    }
  });
});

test('some reader is refused some field, and some reader is shown it', () => {
  const guarded = ['end_note', 'performance_grade', 'would_rehire'];
  const assignment = model.types.get('Assignment')!;
  for (const column of guarded) {
    const answers = readers.map(([, permissions]) => mayRead(assignment, column, permissions));
    expect(new Set(answers)).toEqual(new Set([true, false]));
  }
});

/** `end_note` is `endNote` in the graph; `client_id` is `client`. */
function mayRead(type: BoundType, column: string, permissions: ReadonlySet<string>): boolean {
  const field = column
    .replace(/_id$/, '')
    .replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const rule = rules.get(`${type.name}.${field}`);
  return (
    rule !== undefined &&
    satisfies(rule, { permissions, isKnown: true, hasSession: true, signedIn: true })
  );
}

function wordsOfColumn(column: string): string {
  return column.replace(/_id$/, '').replaceAll('_', ' ');
}

/** The history of one record that was changed in all of these columns at once. */
async function shown(
  type: BoundType,
  permissions: ReadonlySet<string>,
  columns: readonly string[],
): Promise<TimelineEvent> {
  const binding = type.fields.get('timeline')!;
  if (binding.kind !== 'computed') throw new Error('A timeline is computed.');
  const stored = {
    recordId: 'r',
    id: 'e',
    at: '2026-11-21T18:00:00Z',
    actor: 'Ann',
    command: 'client:write',
    action: 'updated',
    fromState: null,
    toState: null,
    reason: null,
    changes: Object.fromEntries(columns.map((column) => [column, [null, null]])),
    changeSetId: 'c',
    undoneById: null,
  };
  const db = { query: async () => ({ rows: [stored] }) } as unknown as Queryable;
  const ctx = {
    permissions,
    viewer: {},
    agency: { id: 'a', timeZone: 'UTC' },
    language: 'en',
    now: stored.at,
  } as unknown as RequestContext;
  const loaded = await binding.declaration.load!(db, ctx, [{ id: 'r' }], model);
  return (loaded.get('r') as TimelineEvent[])[0]!;
}
