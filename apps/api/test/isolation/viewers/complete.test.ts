import type { GraphQLField } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askerOf } from '../../../src/graphql/access/access.ts';
import { VisibleSchemas } from '../../../src/graphql/access/visible-schema.ts';
import { probesOf } from '../probes.ts';
import { listsOf } from './answers.ts';
import type { Restricted } from './generated-accounts.ts';
import { Matrix } from './matrix.ts';

/**
 * Everything that somebody may ask for is a list, or takes the id of a record: then it is compared with the domain's
 * predicate by the tests beside this one. Or it stands below, with what it comes to.
 */
const beside: Readonly<Record<Restricted['kind'], Readonly<Record<string, string>>>> = {
  CLIENT_CONTACT: {
    actionsOnExpenseReports: 'what the permissions allow',
    actionsOnTimesheets: 'what the permissions allow',
  },
  EMPLOYEE: {
    actionsOnChangeRequests: 'what the permissions allow',
    actionsOnShiftOffers: 'what the permissions allow',
    hasCalendarLink: 'the own account',
    renewCalendarLink: 'the own account',
    revokeCalendarLink: 'the own account',
    actionsOnExpenseReports: 'what the permissions allow',
    actionsOnTimesheets: 'what the permissions allow',
    requestDirectDepositChange: 'the own employee',
    requestPersonalInformationChange: 'the own employee',
    requestTaxWithholdingChange: 'the own employee',
    clock: 'the own employee',
  },
  PARTNER: {},
};
const ofEverybody: Readonly<Record<string, string>> = {
  viewer: 'the own account',
  sessions: 'the own sessions',
  setLanguage: 'the own account',
  changePassword: 'the own account',
  startSecondFactor: 'the own account',
  confirmSecondFactor: 'the own account',
  turnOffSecondFactor: 'the own account',
  renewRecoveryCodes: 'the own account',
  signOut: 'the own session',
  signIn: 'no record before the password',
  signInWithCode: 'no record before the code',
  choosePassword: 'no record before the link',
  requestPasswordReset: 'the same answer for everybody',
  demoAccounts: 'names that stand on the sign-in page',
  whoIsWorking: 'compared in board.test.ts',
};

let matrix: Matrix;

beforeAll(async () => {
  matrix = await Matrix.open();
}, 120_000);
afterAll(() => matrix.close());

test.each(Object.entries(beside))('%s: nothing is left out', (kind, besides) => {
  const left = new Set<string>();
  for (const { ctx, who } of matrix.everybody()) {
    if (who.viewer.kind !== kind) continue;
    const schema = new VisibleSchemas(matrix.world.graph.schema).of(askerOf(ctx));
    const lists = listsOf(matrix.world.graph.schema).map(({ field }) => field.name);
    const byId = probesOf(schema).map(({ name }) => /\w+ (\w+)/.exec(name)![1]!);
    const compared = new Set([...lists, ...byId]);
    const roots = [schema.getQueryType(), schema.getMutationType()];
    for (const { name } of roots.flatMap((root): GraphQLField<unknown, unknown>[] =>
      Object.values(root?.getFields() ?? {}),
    )) {
      if (!compared.has(name)) left.add(name);
    }
  }
  const known = [...Object.keys(ofEverybody), ...Object.keys(besides)];
  expect([...left].filter((name) => !known.includes(name))).toEqual([]);
  expect(Object.keys(besides).filter((name) => !left.has(name))).toEqual([]);
});

test('there are two subscriptions: of records, and of the board', () => {
  const { schema } = matrix.world.graph;
  expect(Object.keys(schema.getSubscriptionType()!.getFields())).toEqual([
    'whoIsWorkingChanged',
    'recordChanged',
  ]);
});
