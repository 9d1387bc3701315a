import { rowScopes } from '@stint/domain/access/row-scopes.ts';
import { permissionsOf } from '@stint/domain/access/viewer.ts';
import { getNamedType, type GraphQLNamedType, isAbstractType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { resolvers } from '../../../src/application/resolvers.ts';
import { buildGraph } from '../../../src/graphql/graph.ts';
import { modelOf } from '../../../src/graphql/read/model.ts';
import { mayUse } from './answers.ts';
import type { Contact } from './generated-accounts.ts';

const { schema } = await buildGraph({ resolvers });

const section = { access: 'APPROVE', scope: 'ALL', disclaimer: null, mailPending: true } as const;

/** A contact with every section on, without and with what shows bill rates. */
const contact = (billing: boolean): Contact => ({
  kind: 'CLIENT_CONTACT',
  accountId: '',
  contactId: '',
  clientId: '',
  preferences: {
    jobOrders: { access: 'CREATE', showForThisContactOnly: false, ownerId: null, mailOwner: true },
    assignments: 'ALL',
    timesheets: section,
    expenses: section,
    billingManagement: billing,
    reports: { timesheets: true, assignments: true },
    locationIds: null,
    showBillAmounts: billing,
    showEndedAssignments: true,
  },
});

/** Every field that an operation of theirs can come to, of rows that they may see any of. */
function reached(viewer: Contact): string[] {
  const who = {
    permissions: permissionsOf(viewer),
    isKnown: true,
    hasSession: true,
    signedIn: true,
  };
  const model = modelOf(schema);
  const roots = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!];
  const fields: string[] = [];
  const types = new Set<GraphQLNamedType>(roots);
  for (const type of types) {
    if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) types.add(one);
    if (!isObjectType(type)) continue;
    const rows = model.types.get(type.name)?.rows;
    if (rows && 'none' in rowScopes[rows](viewer)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!mayUse(type, field, who)) continue;
      if (!roots.includes(type as never)) fields.push(`${type.name}.${field.name}`);
      types.add(getNamedType(field.type));
    }
  }
  return fields;
}

/** What S-13 keeps from clients, by the words that such fields are called by, and what the agency keeps to itself. */
const kept =
  /pay(?!ment)|salary|wage|burden|margin|markup|note|credit|tax|birth|email|phone|skill|desired|owner|placedBy|createdBy|updatedBy|timeline|submission|candidate|employee|performance|rehire|endReason|opening.?returned|lastContacted|activit|bill|fee/i;

/** Their own account, and the client's own switchboard. */
const theirs = ['Account.email', 'Client.phone', 'Viewer.isFormerEmployee', 'ViewerAccount.email'];
/** With billing management, or in an agency that shows bill amounts. */
const bill = [
  'Assignment.billRate',
  'Assignment.doubleTimeBillMultiplier',
  'Assignment.feeAmount',
  'Assignment.feePercent',
  'Assignment.overtimeBillMultiplier',
  'JobOrder.billRate',
  'JobOrder.feeAmount',
  'JobOrder.feePercent',
  'ExpenseReport.billingStatus',
  'Timesheet.billingStatus',
];
/** Who at the client is sent the invoices. */
const named = ['Assignment.billingContact'];

test.each([
  ['without billing', false, [...theirs, ...named]],
  ['with billing', true, [...theirs, ...named, ...bill]],
])('a client contact %s comes to no field that S-13 keeps from them', (_, billing, allowed) => {
  const all = reached(contact(billing));
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((field) => kept.test(field.split('.')[1]!)).toSorted()).toEqual(
    allowed.toSorted(),
  );
});

test('a client contact sees people by name alone', () => {
  const all = reached(contact(true));
  expect(all.filter((field) => field.startsWith('Worker.'))).toEqual(['Worker.name']);
  const records = ['Candidate', 'Employee', 'Placement', 'Submission', 'Activity', 'Task'];
  expect(all.filter((field) => records.includes(field.split('.')[0]!))).toEqual([]);
});
