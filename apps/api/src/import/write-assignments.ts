import type { CheckedRow } from '@stint/domain/import/checked-row.ts';
import { identityOf } from '@stint/domain/import/checked-row.ts';
import type { AssignmentPlan } from '@stint/domain/import/plan-import.ts';
import { v7 as uuid } from 'uuid';
import { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import { selectRows } from '../database/select-rows.ts';
import { insertRows, patchRows, type WrittenRow } from '../database/write-rows.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';
import { JobOrderEntity } from '../job-order/job-order.entity.ts';
import { PlacementOwnerEntity } from '../placement/placement-owner.entity.ts';
import { PlacementEntity } from '../placement/placement.entity.ts';
import { SubmissionEntity } from '../submission/submission.entity.ts';
import { type Values, valuesOf } from './record-values.ts';
import type { ImportWriting } from './write-records.ts';

/** New assignments with all that stands behind them, changed terms of known ones, and what follows for people and orders. */
export async function writeAssignments(writing: ImportWriting): Promise<WrittenRow[]> {
  const { tx, ctx, plan, idOf } = writing;
  const orders = await ordersOf(writing);
  const followed = await followStatus(writing);
  const hired = await hire(writing);
  const employees = await employeesOf(writing);
  const submissions = plan.assignments.map(({ row, life }) => ({
    id: uuid(),
    jobOrderId: idOf(row.links.jobOrder!),
    candidateId: idOf(row.links.candidate!),
    stage: life.submission,
    previousStage: life.submission === 'PLACED' ? 'OFFERED' : null,
    submittedAt: ctx.now,
  }));
  const placements = plan.assignments.map(({ life }, index) => ({
    id: uuid(),
    submissionId: submissions[index]!.id,
    jobOrderId: submissions[index]!.jobOrderId,
    candidateId: submissions[index]!.candidateId,
    status: life.placement,
    cancelReason: life.cancelReason,
    conditions: [],
  }));
  const owners = placements.flatMap(({ id: placementId, jobOrderId }) => {
    const accountId = orders.get(jobOrderId)!.ownerId;
    return accountId ? [{ id: uuid(), placementId, accountId, share: '100' }] : [];
  });
  const numbers = await nextNumbers(tx, 'assignment', plan.assignments.length);
  const assignments = plan.assignments.map((each, index) => ({
    ...termsOf(each, orders.get(placements[index]!.jobOrderId)!, writing),
    id: idOf({ row: each.row as CheckedRow }),
    number: numbers[index]!,
    placementId: placements[index]!.id,
    employeeId: each.life.hired ? employees.get(placements[index]!.candidateId)! : null,
  }));
  const written = [
    ...followed,
    ...hired,
    ...(await insertRows(tx, ctx, SubmissionEntity, submissions)),
    ...(await insertRows(tx, ctx, PlacementEntity, placements)),
    ...(await insertRows(tx, ctx, AssignmentEntity, assignments)),
    ...(await countOnOrders(writing, orders)),
    ...(await updateTerms(writing)),
  ];
  // Shares of a placement are part of it, without a history of their own.
  await insertRows(tx, ctx, PlacementOwnerEntity, owners);
  return written;
}

/** The job orders that new assignments are on, as they are stored, by id. */
async function ordersOf({ tx, plan, idOf }: ImportWriting): Promise<Map<string, JobOrderEntity>> {
  const ids = [...new Set(plan.assignments.map(({ row }) => idOf(row.links.jobOrder!)))];
  const orders = await selectRows(tx, JobOrderEntity, { id: ids }, { lock: true });
  return new Map(orders.map((order) => [order.id, order]));
}

/** A-10, for candidates who were here before; new ones were created with their status. */
async function followStatus({ tx, ctx, plan, idOf }: ImportWriting): Promise<WrittenRow[]> {
  const known = new Map(
    plan.assignments
      .map(({ row }) => row.links.candidate!)
      .filter(({ known, row }) => known ?? row?.known)
      .map((target) => [identityOf(target), idOf(target)]),
  );
  const patches = [...known].flatMap(([identity, id]) => {
    const status = plan.candidateStatus.get(identity);
    return status ? [{ id, set: { status } }] : [];
  });
  return patchRows(tx, ctx, CandidateEntity, patches);
}

async function hire({ tx, ctx, plan, idOf }: ImportWriting): Promise<WrittenRow[]> {
  const candidates = new Map(
    plan.assignments.map(({ row }) => [
      identityOf(row.links.candidate!),
      idOf(row.links.candidate!),
    ]),
  );
  const numbers = await nextNumbers(tx, 'employee', plan.employments.length);
  return insertRows(
    tx,
    ctx,
    EmployeeEntity,
    plan.employments.map(({ candidate, hiredOn, terminatedOn }, index) => ({
      id: uuid(),
      number: numbers[index]!,
      candidateId: candidates.get(candidate)!,
      status: terminatedOn ? 'TERMINATED' : 'ACTIVE',
      hiredOn,
      terminatedOn,
    })),
  );
}

/** Candidate's id → employee's id. */
async function employeesOf({ tx, plan, idOf }: ImportWriting): Promise<Map<string, string>> {
  const candidateId = [...new Set(plan.assignments.map(({ row }) => idOf(row.links.candidate!)))];
  const employees = await selectRows(tx, EmployeeEntity, { candidateId });
  return new Map(employees.map((employee) => [employee.candidateId, employee.id]));
}

/** What the placement form would have asked; what the file has no column for comes from the job order. */
function termsOf(
  { row, terms, life }: AssignmentPlan,
  order: JobOrderEntity,
  { ctx, idOf }: ImportWriting,
): Values {
  const own = row.record;
  const { endNote: _, ...values } = valuesOf(row as CheckedRow, idOf, 'all');
  for (const derived of ratesBehindMultipliers) delete values[derived];
  return {
    ...values,
    clientId: order.clientId,
    locationId: 'location' in own ? values.locationId : order.locationId,
    contactId: 'contact' in own ? values.contactId : order.contactId,
    reportsToId: 'reportsTo' in own ? values.reportsToId : order.reportsToId,
    jobTitle: terms.title ?? order.title,
    jobType: terms.jobType,
    payRate: terms.payRate,
    billRate: terms.billRate,
    salary: terms.salary,
    feePercent: terms.feePercent,
    feeAmount: terms.feeAmount,
    schedule: terms.schedule,
    overtimePayMultiplier: terms.overtimePayMultiplier ?? '1.5',
    overtimeBillMultiplier: terms.overtimeBillMultiplier ?? '1.5',
    doubleTimePayMultiplier: terms.doubleTimePayMultiplier ?? '2',
    doubleTimeBillMultiplier: terms.doubleTimeBillMultiplier ?? '2',
    burdenPercent: terms.burdenPercent ?? '0',
    currency: ctx.agency.currency,
    placedById: order.ownerId,
    status: life.assignment,
    endDate: life.endDate,
    endReason: life.endReason,
    endNote: life.endNote,
  };
}

const ratesBehindMultipliers = [
  'overtimePayRate',
  'doubleTimePayRate',
  'overtimeBillRate',
  'doubleTimeBillRate',
];

/** On orders that were here before: the new submissions, and new placements as positions. */
async function countOnOrders(
  { tx, ctx, plan, idOf }: ImportWriting,
  orders: ReadonlyMap<string, JobOrderEntity>,
): Promise<WrittenRow[]> {
  const before = plan.assignments
    .map(({ row }) => row.links.jobOrder!)
    .filter(({ known, row }) => known ?? row?.known);
  const submitted = Map.groupBy(before, idOf);
  const patches = [...submitted].map(([id, own]) => {
    const { positions, submissionCount } = orders.get(id)!;
    const added = plan.addedPlacements.get(id) ?? 0;
    const set = { submissionCount: submissionCount + own.length, positions: positions + added };
    return { id, set };
  });
  return patchRows(tx, ctx, JobOrderEntity, patches);
}

async function updateTerms({ tx, ctx, plan, idOf }: ImportWriting): Promise<WrittenRow[]> {
  const patches = plan.rows
    .filter((row) => row.kind === 'assignment' && plan.fates.get(row) === 'UPDATED')
    .map((row) => {
      const { endNote: _, candidateId: _c, jobOrderId: _j, ...set } = valuesOf(row, idOf, 'mapped');
      for (const derived of ratesBehindMultipliers) delete set[derived];
      return { id: idOf({ row }), set: stated(set) };
    });
  return patchRows(tx, ctx, AssignmentEntity, patches);
}

/** Multipliers and burden always have a value: an empty cell leaves them. */
function stated(set: Values): Values {
  const lasting = /Multiplier$|^burdenPercent$/;
  return Object.fromEntries(
    Object.entries(set).filter(([name, value]) => value !== null || !lasting.test(name)),
  );
}
