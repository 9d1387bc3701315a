import { type CheckedRow, identityOf } from '@stint/domain/import/checked-row.ts';
import { v7 as uuid } from 'uuid';
import { upsertImportedAssignments } from '../../assignment/imported-assignments.commands.ts';
import { applyImportedStatuses } from '../../candidate/imported-candidates.commands.ts';
import {
  employeesOfCandidates,
  createImportedEmployees,
} from '../../employee/imported-employees.commands.ts';
import type { ChangeEntry } from '../../history/change.ts';
import { addPositions, importedOrders } from '../../job-order/imported-job-orders.commands.ts';
import { createImportedPlacements } from '../../placement/imported-placements.commands.ts';
import { createImportedSubmissions } from '../../submission/imported-submissions.commands.ts';
import { newTerms } from './assignment-values.ts';
import { changedRows, type ImportWriting } from './write-records.ts';

/** New assignments with all that stands behind them, changed terms of known ones, and what follows for people and orders. */
export async function writeAssignments(writing: ImportWriting): Promise<ChangeEntry[]> {
  const { tx, ctx, plan, idOf } = writing;
  const placed = plan.assignments.map((each) => ({
    ...each,
    jobOrderId: idOf(each.row.links.jobOrder!),
    candidateId: idOf(each.row.links.candidate!),
    submissionId: uuid(),
    placementId: uuid(),
  }));
  const orders = await importedOrders(tx, [...new Set(placed.map((each) => each.jobOrderId))]);
  const peopleChanges = await applyPeopleChanges(writing);
  const employees = await employeesOfCandidates(tx, [
    ...new Set(placed.map((each) => each.candidateId)),
  ]);
  const submissions = placed.map(({ submissionId, jobOrderId, candidateId, state }) => ({
    id: submissionId,
    jobOrderId,
    candidateId,
    stage: state.submission,
    previousStage: state.stageBefore,
  }));
  const placements = placed.map((each) => ({
    id: each.placementId,
    submissionId: each.submissionId,
    jobOrderId: each.jobOrderId,
    candidateId: each.candidateId,
    status: each.state.placement,
    cancelReason: each.state.cancelReason,
    ownerId: orders.get(each.jobOrderId)!.ownerId,
  }));
  const terms = await newTerms(placed, orders, writing);
  const created = placed.map((each, index) => ({
    ...terms[index],
    id: idOf({ row: each.row as CheckedRow }),
    placementId: each.placementId,
    employeeId: each.state.hired ? employees.get(each.candidateId)! : null,
  }));
  const rows = plan.rows.filter(({ kind }) => kind === 'assignment');
  const changed = changedRows(writing, rows);
  return [
    ...peopleChanges,
    ...(await createImportedSubmissions(tx, ctx, submissions)),
    ...(await createImportedPlacements(tx, ctx, placements)),
    ...(await upsertImportedAssignments(tx, ctx, { created, changed })),
    ...(await addPositions(tx, ctx, orders, plan.addedPlacements)),
  ];
}

/** A-10 for candidates who were here before (new ones came with their status), and P-11. */
async function applyPeopleChanges({ tx, ctx, plan, idOf }: ImportWriting): Promise<ChangeEntry[]> {
  const candidates = plan.assignments.map(({ row }) => row.links.candidate!);
  const ids = new Map(candidates.map((target) => [identityOf(target), idOf(target)]));
  const known = candidates.filter((target) => target.known ?? target.row?.known).map(identityOf);
  const statuses = new Map(
    [...new Set(known)].flatMap((candidate) => {
      const status = plan.candidateStatus.get(candidate);
      return status ? [[ids.get(candidate)!, status] as const] : [];
    }),
  );
  const employments = plan.employments.map(({ candidate, ...employment }) => ({
    candidateId: ids.get(candidate)!,
    ...employment,
  }));
  return [
    ...(await applyImportedStatuses(tx, ctx, statuses)),
    ...(await createImportedEmployees(tx, ctx, employments)),
  ];
}
