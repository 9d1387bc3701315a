import { accountStatusLabels } from '@stint/domain/account/account.ts';
import { staffRoleLabels } from '@stint/domain/access/staff-role.ts';
import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { candidateStatusLabels } from '@stint/domain/candidate/candidate.ts';
import { employeeStatusLabels } from '@stint/domain/employee/employee.ts';
import { jobOrderStatusLabels } from '@stint/domain/job-order/job-order.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { placementStatusLabels } from '@stint/domain/placement/placement.ts';
import { submissionStageLabels } from '@stint/domain/submission/submission.ts';
import { localeNames } from '@stint/messages/locale.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doors } from '../../src/context/sign-in-channel.ts';
import { AgencyRows } from '../support/rows.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let agency: AgencyRows;

beforeAll(async () => {
  database = await createTestDatabase();
  agency = await AgencyRows.create(database.tenants);
});
afterAll(() => database.close());

test.each([
  ['account_status', accountStatusLabels],
  ['account_role', staffRoleLabels],
  ['account_language_check', localeNames],
  ['job_order_job_type', jobTypeLabels],
  ['job_order_status', jobOrderStatusLabels],
  ['candidate_status', candidateStatusLabels],
  ['submission_stage', submissionStageLabels],
  ['submission_previous_stage', submissionStageLabels],
  ['placement_status', placementStatusLabels],
  ['assignment_job_type', jobTypeLabels],
  ['assignment_status', assignmentStatusLabels],
  ['employee_status', employeeStatusLabels],
  ['session_door', Object.fromEntries(doors.map((door) => [door, door]))],
])('the database knows the same words as the domain: %s', async (constraint, labels) => {
  const [{ definition } = { definition: '' }] = await database.sql<{ definition: string }>(
    'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
    [constraint],
  );
  const words = [...definition.matchAll(/'(\w+)'/g)].map(([, word]) => word);
  expect(words.toSorted()).toEqual(Object.keys(labels).toSorted());
});

describe('a row cannot say', () => {
  test('that it ends before it starts', async () => {
    const dates = { startDate: '2026-03-02', endDate: '2026-03-01' };
    await expect(agency.jobOrder(dates)).rejects.toThrow('job_order_dates');
  });

  test('that there is less than nothing', async () => {
    await expect(agency.jobOrder({ payRate: '-0.01' })).rejects.toThrow('job_order_amounts');
    await expect(agency.jobOrder({ openings: -1 })).rejects.toThrow('job_order_openings');
  });

  test('that staff has no role, or an employee one', async () => {
    await expect(agency.account({ kind: 'STAFF' })).rejects.toThrow('account_person');
    await expect(agency.account({ kind: 'EMPLOYEE', role: 'ADMIN' })).rejects.toThrow(
      'account_person',
    );
  });
});
