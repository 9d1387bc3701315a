import type { CandidateStatus } from '../candidate/candidate.ts';
import { candidateStatusAfter } from '../candidate/candidate-status.ts';
import { earlierOf, type IsoDate } from '../kernel/dates.ts';
import { forEachInChunks, type Chunked } from '../kernel/chunked.ts';
import { identityOf, type CheckedRow } from './checked-row.ts';
import type { ImportKind } from './import-kind.ts';
import { importedTerms, type ImportedTerms } from './imported-terms.ts';
import { importedOrderState, type ImportedOrderState } from './imported-order-state.ts';
import { replayLifecycle, type ReplayedState } from './replay-lifecycle.ts';
import { isRefused, type RowProblem, warnedRow } from './row-problem.ts';
import { updateProblems } from './update-problems.ts';

/** What happens to a row. */
export type RowDisposition = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

export interface AssignmentPlan {
  row: CheckedRow<'assignment'>;
  terms: ImportedTerms;
  state: ReplayedState;
}

/** An employment that imported assignments imply. */
export interface Employment {
  /** `identityOf` the candidate. */
  candidate: string;
  hiredOn: IsoDate;
  /** Set for a person who left with a direct hire and has no other work for the agency. */
  terminatedOn: IsoDate | null;
}

export interface ImportPlan {
  /** All checked rows, including the problems that only the whole plan shows. */
  rows: readonly CheckedRow[];
  dispositions: ReadonlyMap<CheckedRow, RowDisposition>;
  assignments: readonly AssignmentPlan[];
  /** Candidate's identity → status, for imported candidates and for those whose status an assignment changes. */
  candidateStatus: ReadonlyMap<string, CandidateStatus>;
  employments: readonly Employment[];
  /** Of job orders imported now. */
  orders: ReadonlyMap<CheckedRow, ImportedOrderState>;
  /** Identity of an existing job order → number of placements that this import adds to it. */
  addedPlacements: ReadonlyMap<string, number>;
}

export interface PlanSettings {
  today: IsoDate;
  currency: string;
  fillOrderAtZeroOpenings: boolean;
  /** Whether the row has the same content as when it was last imported. */
  isUnchanged: (row: CheckedRow) => boolean;
  /** Whether a row with other content changes its record; it may say what the record says already. */
  changes?: (row: CheckedRow) => boolean;
}

/**
 * Plans what to write for checked rows, so that every record is in a state that the rules can lead to.
 * Adds problems to the rows; writes nothing.
 */
export function* planImport(
  rows: readonly CheckedRow[],
  settings: PlanSettings,
): Chunked<ImportPlan> {
  yield* forEachInChunks(rows, (row) => {
    if (row.known && !isRefused(row.problems) && !settings.isUnchanged(row)) {
      row.problems.push(...updateProblems(row, settings.changes?.(row) ?? true));
    }
  });
  const assignments: AssignmentPlan[] = [];
  yield* forEachInChunks(rows, (row) => {
    if (!isKind(row, 'assignment') || row.known !== null || isRefused(row.problems)) return;
    assignments.push(...planAssignment(row, settings));
  });
  const orders = planOrders(rows, assignments, settings);
  const dispositions = new Map<CheckedRow, RowDisposition>();
  yield* forEachInChunks(rows, (row) => {
    dispositions.set(row, dispositionOf(row, settings));
  });
  return {
    rows,
    dispositions,
    assignments,
    candidateStatus: planCandidates(rows, assignments),
    employments: planEmployments(assignments, settings.today),
    orders,
    addedPlacements: countPlacements(assignments),
  };
}

function isKind<Kind extends ImportKind>(row: CheckedRow, kind: Kind): row is CheckedRow<Kind> {
  return row.kind === kind;
}

function dispositionOf(row: CheckedRow, { isUnchanged, changes }: PlanSettings): RowDisposition {
  if (isRefused(row.problems)) return 'REFUSED';
  if (row.known === null) return 'CREATED';
  return isUnchanged(row) || changes?.(row) === false ? 'UNCHANGED' : 'UPDATED';
}

function planAssignment(
  row: CheckedRow<'assignment'>,
  { today, currency }: PlanSettings,
): AssignmentPlan[] {
  const terms = importedTerms(row);
  const { jobOrder } = row.links;
  const orderStatus =
    jobOrder!.known?.status ?? (jobOrder!.row!.record as { status?: string }).status ?? 'OPEN';
  const replayed = replayLifecycle({
    status: row.record.status!,
    terms,
    currency,
    orderStatus: orderStatus as Parameters<typeof replayLifecycle>[0]['orderStatus'],
    today,
  });
  if (replayed.refusals) {
    row.problems.push(
      ...replayed.refusals.map(({ code, message }): RowProblem => ({
        severity: 'REFUSED',
        code,
        column: null,
        message,
      })),
    );
    return [];
  }
  if (row.record.status === 'ACTIVE' && terms.endDate && terms.endDate < today) {
    const said = { endDate: terms.endDate };
    row.problems.push(warnedRow('ACTIVE_AFTER_END', null, 'ROW.activeAfterEnd', said));
  }
  if (statedStatus(row.links.candidate!) === 'DO_NOT_PLACE' && isNotEnded(replayed.state)) {
    row.problems.push(warnedRow('DO_NOT_PLACE', null, 'ROW.candidateDoNotPlace', {}));
  }
  return [{ row, terms, state: replayed.state }];
}

function isNotEnded({ assignment }: ReplayedState): boolean {
  return assignment === 'ACTIVE' || assignment === 'NEEDS_APPROVAL' || assignment === 'PENDING';
}

function statedStatus({ known, row }: CheckedRow['links'][string]): CandidateStatus {
  const stated =
    known?.status ?? row?.known?.status ?? (row?.record as { status?: string })?.status;
  return (stated ?? 'ACTIVELY_SEARCHING') as CandidateStatus;
}

/** A-10, for the candidates of new assignments and for new candidates. */
function planCandidates(
  rows: readonly CheckedRow[],
  plans: readonly AssignmentPlan[],
): Map<string, CandidateStatus> {
  const statuses = new Map<string, CandidateStatus>();
  const byCandidate = Map.groupBy(plans, ({ row }) => identityOf(row.links.candidate!));
  for (const [candidate, own] of byCandidate) {
    const target = own[0]!.row.links.candidate!;
    const stated = statedStatus(target);
    const existing = target.known ?? target.row?.known;
    const after = statusAmong(stated, own, existing !== undefined && existing !== null);
    if (!existing || after !== stated) statuses.set(candidate, after);
  }
  for (const row of rows) {
    if (!isKind(row, 'candidate') || row.known || isRefused(row.problems)) continue;
    const candidate = identityOf({ row });
    const stated = row.record.status ?? 'ACTIVELY_SEARCHING';
    const status = statuses.get(candidate) ?? statusAmong(stated, [], false);
    statuses.set(candidate, status);
    if (status === stated) continue;
    const key = status === 'ON_ASSIGNMENT' ? 'ROW.onAssignment' : 'ROW.activelySearching';
    row.problems.push(warnedRow('STATUS_FOLLOWS_ASSIGNMENTS', null, key, {}));
  }
  return statuses;
}

function statusAmong(
  stated: CandidateStatus,
  plans: readonly AssignmentPlan[],
  existing: boolean,
): CandidateStatus {
  const living = plans.map(({ state }) => state.assignment);
  if (living.includes('ACTIVE')) return candidateStatusAfter(stated, 'APPROVED', living);
  if (existing || stated !== 'ON_ASSIGNMENT') return stated;
  const ended = plans.some(({ state }) => state.hired && !isNotEnded(state));
  return ended ? candidateStatusAfter(stated, 'ENDED', living) : 'ACTIVELY_SEARCHING';
}

/** A candidate with more than a pending placement was hired, on the first day of work (P-11). */
function planEmployments(plans: readonly AssignmentPlan[], today: IsoDate): Employment[] {
  const hired = plans.filter(({ row, state }) => {
    const { known, row: candidate } = row.links.candidate!;
    return state.hired && !(known ?? candidate?.known)?.isEmployee;
  });
  const byCandidate = Map.groupBy(hired, ({ row }) => identityOf(row.links.candidate!));
  return [...byCandidate].map(([candidate, own]) => {
    const starts = own.map(({ terms }) => terms.startDate ?? today);
    const left = own.every(({ state }) => state.terminatedOn !== null);
    const lastDays = own.map(({ state }) => state.terminatedOn ?? today).toSorted();
    const hiredOn = starts.reduce(earlierOf, today);
    return { candidate, hiredOn, terminatedOn: left ? lastDays.at(-1)! : null };
  });
}

function takesOpening({ state }: AssignmentPlan): boolean {
  return state.placement !== 'CANCELLED';
}

function planOrders(
  rows: readonly CheckedRow[],
  plans: readonly AssignmentPlan[],
  settings: PlanSettings,
): Map<CheckedRow, ImportedOrderState> {
  const taken = Map.groupBy(plans.filter(takesOpening), ({ row }) => row.links.jobOrder?.row);
  const states = new Map<CheckedRow, ImportedOrderState>();
  for (const row of rows) {
    if (!isKind(row, 'jobOrder') || row.known || isRefused(row.problems)) continue;
    const { state, problem } = importedOrderState(
      row.record,
      taken.get(row)?.length ?? 0,
      settings.fillOrderAtZeroOpenings,
    );
    if (problem) row.problems.push(problem);
    states.set(row, state);
  }
  return states;
}

function countPlacements(plans: readonly AssignmentPlan[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const plan of plans.filter(takesOpening)) {
    const target = plan.row.links.jobOrder!;
    if (!target.known && !target.row.known) continue;
    const order = identityOf(target);
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  return counts;
}
