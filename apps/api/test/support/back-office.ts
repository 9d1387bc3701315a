import type { AgencySettings } from '@stint/domain/agency/agency-settings.ts';
import { createDefaultChecklist } from '../../src/hiring/checklist.commands.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import type { AgencyRows } from './rows.ts';
import type { GraphClient } from './graph-client.ts';
import type { TestApi } from './test-api.ts';
import type { CandidateEntity } from '../../src/candidate/candidate.entity.ts';
import type { JobOrderEntity } from '../../src/job-order/job-order.entity.ts';

/** What a command that may be refused answers, whichever it was. */
export interface Answer {
  __typename: string;
  message?: string;
  refusals?: Refusal[];
  problems?: { path: string; message: string }[];
  changeSetId?: string | null;
  outcomes?: OutcomeAnswer[];
  placement?: PlacementAnswer;
  assignment?: Record<string, unknown>;
  employee?: Record<string, unknown>;
  hiringCandidate?: Record<string, unknown>;
  settings?: Record<string, unknown>;
  item?: ItemAnswer;
  items?: ItemAnswer[];
}

/** An item of the hiring checklist, as it is configured. */
export interface ItemAnswer {
  id: string;
  version: number;
  key: string;
  label: string;
  jobType: string | null;
  required: boolean;
  position: number;
  retiredAt: string | null;
}

export interface Refusal {
  code: string;
  field: string | null;
  message: string;
  blocking: { kind: string; id: string; label: string }[];
}

export interface OutcomeAnswer {
  recordId: string;
  label: string;
  done: boolean;
  refusals: Refusal[];
  effects: { kind: string; sentence: string; recordId: string | null }[];
}

export interface PlacementAnswer {
  id: string;
  version: number;
  status: string;
  cancelReason: string | null;
  standing: { label: string; location: string; locationLabel: string; recordId: string };
  submission: { id: string; stage: string; version: number };
  jobOrder: { id: string; status: string; openings: number };
  assignment: { id: string; version: number; status: string; number: number };
  candidate: { id: string; status: string };
}

const refusals = `
  ... on ActionRefused { message refusals { code field message blocking { kind id label } } }
  ... on InvalidInput { message problems { path message } }`;
/** Outcomes as a bulk action and its preview are asked for them. */
export const outcomes = `outcomes {
  recordId label done
  refusals { code field message blocking { kind id label } } effects { kind sentence recordId }
}`;
export const placementFields = `
  id version status cancelReason
  standing { label location locationLabel recordId }
  submission { id stage version } jobOrder { id status openings }
  assignment { id version status number } candidate { id status }`;

export const itemFields = 'id version key label jobType required position retiredAt';

const mutations = {
  updateAgencySettings: [
    'UpdateAgencySettingsInput',
    `... on AgencySettingsUpdated { changeSetId settings {
       id version marginFloorPercent marginFloorMode creditLimitMode fillOrderAtZeroOpenings
       showBillAmounts timeline { sentence undoable }
     } }`,
  ],
  createHiringChecklistItem: [
    'CreateHiringChecklistItemInput',
    `... on HiringChecklistItemCreated { changeSetId item { ${itemFields} } }`,
  ],
  updateHiringChecklistItem: [
    'UpdateHiringChecklistItemInput',
    `... on HiringChecklistItemUpdated { changeSetId item { ${itemFields} } }`,
  ],
  moveHiringChecklistItem: [
    'MoveHiringChecklistItemInput',
    `... on HiringChecklistItemMoved { changeSetId items { ${itemFields} } }`,
  ],
  retireHiringChecklistItem: [
    'RetireHiringChecklistItemInput',
    `... on HiringChecklistItemRetired { changeSetId item { ${itemFields} } }`,
  ],
  placeCandidate: [
    'PlaceCandidateInput',
    `... on PlacementMade { changeSetId placement { ${placementFields} } }`,
  ],
  cancelPlacement: [
    'CancelPlacementInput',
    `... on PlacementCancelled { changeSetId placement { ${placementFields} } }`,
  ],
  cancelPendingPlacements: [
    'CancelPendingPlacementsInput',
    `... on BulkDone { changeSetId ${outcomes} }`,
  ],
  hireCandidates: ['HireCandidatesInput', `... on BulkDone { changeSetId ${outcomes} }`],
  setChecklistItem: [
    'SetChecklistItemInput',
    '... on ChecklistItemSet { hiringCandidate { id missing checklist { key done doneBy } } }',
  ],
  updateAssignmentStatus: [
    'UpdateAssignmentStatusInput',
    `... on BulkDone { changeSetId ${outcomes} }`,
  ],
  updateAssignment: [
    'UpdateAssignmentInput',
    `... on AssignmentUpdated { changeSetId assignment {
       id version startDate endDate payRate billRate poNumber schedule { days startTime } location { id }
     } }`,
  ],
  terminateEmployee: [
    'TerminateEmployeeInput',
    '... on EmployeeUpdated { changeSetId employee { id version status terminatedOn hiredOn } }',
  ],
  rehireEmployee: [
    'RehireEmployeeInput',
    '... on EmployeeUpdated { changeSetId employee { id version status terminatedOn hiredOn } }',
  ],
} as const;

/** Gives a command and hands over its answer. */
export async function command(
  client: GraphClient,
  name: keyof typeof mutations,
  input: Record<string, unknown>,
): Promise<Answer> {
  const [type, fields] = mutations[name];
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} ${refusals} } }`;
  const data = await client.ask<Record<string, Answer>>(document, { input });
  return data[name]!;
}

export async function undo(
  client: GraphClient,
  changeSetId: string | null | undefined,
): Promise<Answer> {
  const document = `mutation ($id: ID!) { undo(changeSetId: $id) { __typename ... on Undone { changeSetId } ${refusals} } }`;
  const data = await client.ask<{ undo: Answer }>(document, { id: changeSetId });
  return data.undo;
}

export const codesOf = (answer: Answer) => answer.refusals?.map(({ code }) => code);

/** The refusals' codes of each outcome; none where it was done. */
export const outcomeCodes = (answer: Answer) =>
  answer.outcomes?.map((outcome) => outcome.refusals.map(({ code }) => code));

/** An agency with its back office set up, and somebody of all-in who works there. */
export class BackOffice {
  private constructor(
    readonly api: TestApi,
    readonly agency: AgencyRows,
    readonly staff: GraphClient,
  ) {}

  static async open(api: TestApi, settings: Partial<AgencySettings> = {}): Promise<BackOffice> {
    const agency = await api.createAgency({ settings });
    const author = { account: null, now: '2026-01-05T15:00:00Z' };
    const database = api.platform.tenants.of(agency.id);
    await database.write((tx) => createDefaultChecklist(tx, author));
    return new BackOffice(api, agency, await api.clientFor(agency, 'ALL_IN'));
  }

  /** A candidate put forward for an order; global ids. */
  async submitted(
    over: {
      order?: Partial<JobOrderEntity>;
      candidate?: Partial<CandidateEntity>;
      stage?: string;
    } = {},
  ) {
    const order = over.order?.id ? { id: over.order.id } : await this.agency.jobOrder(over.order);
    const candidate = over.candidate?.id
      ? { id: over.candidate.id }
      : await this.agency.candidate(over.candidate);
    const submission = await this.agency.submission({
      jobOrderId: order.id,
      candidateId: candidate.id,
      stage: over.stage ?? 'OFFERED',
    });
    return {
      orderId: order.id,
      candidateId: candidate.id,
      jobOrder: globalId('JobOrder', order.id),
      candidate: globalId('Candidate', candidate.id),
      submission: globalId('Submission', submission.id),
    };
  }

  place(submissionId: string, over: Record<string, unknown> = {}, client = this.staff) {
    const input = { submissionId, jobType: 'TEMP_CONTRACT', ...over };
    return command(client, 'placeCandidate', input);
  }

  /** Placed for the first time: pending in Hiring Management. */
  async placed(
    over: Parameters<BackOffice['submitted']>[0] = {},
    terms: Record<string, unknown> = {},
  ) {
    const submitted = await this.submitted(over);
    const answer = await this.place(submitted.submission, terms);
    if (!answer.placement) throw new Error(JSON.stringify(answer));
    return { ...submitted, placement: answer.placement, changeSetId: answer.changeSetId };
  }

  /** An employee's assignment that needs approval. */
  async assigned(
    over: {
      candidateId?: string;
      order?: Partial<JobOrderEntity>;
      candidate?: Partial<CandidateEntity>;
    } = {},
    terms: Record<string, unknown> = {},
  ) {
    const { candidateId } = over;
    const candidate = candidateId
      ? { id: candidateId }
      : await this.agency.candidate(over.candidate);
    const employee = candidateId ? null : await this.agency.employee({ candidateId: candidate.id });
    const placed = await this.placed({ order: over.order, candidate }, terms);
    return {
      ...placed,
      employeeId: employee && globalId('Employee', employee.id),
      assignment: placed.placement.assignment.id,
    };
  }

  direct(over: Parameters<BackOffice['assigned']>[0] = {}, terms: Record<string, unknown> = {}) {
    const order = { jobType: 'DIRECT', payRate: null, billRate: null, ...over.order };
    const directTerms = { jobType: 'DIRECT', salary: '60000', feePercent: '20', ...terms };
    return this.assigned({ ...over, order }, directTerms);
  }

  update(input: Record<string, unknown>, client = this.staff) {
    return command(client, 'updateAssignmentStatus', input);
  }

  /** An active assignment. */
  async active(...given: Parameters<BackOffice['assigned']>) {
    const assigned = await this.assigned(...given);
    const answer = await this.update({ assignmentIds: [assigned.assignment], action: 'APPROVE' });
    if (!answer.outcomes?.[0]?.done) throw new Error(JSON.stringify(answer));
    return assigned;
  }

  async assignment(id: string) {
    const data = await this.staff.ask<{ assignment: AssignmentState }>(
      `query ($id: ID!) { assignment(id: $id) {
         id version number status startDate endDate approvedAt endReason endNote performanceGrade wouldRehire
         candidate { id status } employee { id version status hiredOn terminatedOn }
         actions { action allowed refusals { code } }
       } }`,
      { id },
    );
    return data.assignment;
  }

  /** Rows of a table as they are stored. */
  rows(table: string, ...columns: string[]) {
    const list = columns.length > 0 ? columns.join(', ') : '*';
    return this.api.database.sql(`SELECT ${list} FROM ${table} WHERE agency_id = $1 ORDER BY id`, [
      this.agency.id,
    ]);
  }
}

export interface AssignmentState {
  id: string;
  version: number;
  number: number;
  status: string;
  startDate: string | null;
  endDate: string | null;
  approvedAt: string | null;
  endReason: string | null;
  endNote: string | null;
  performanceGrade: number | null;
  wouldRehire: boolean | null;
  candidate: { id: string; status: string };
  employee: {
    id: string;
    version: number;
    status: string;
    hiredOn: string;
    terminatedOn: string | null;
  } | null;
  actions: { action: string; allowed: boolean; refusals: { code: string }[] }[];
}

/** Whether Undo is offered beside the news of a change. */
export async function isUndoable(client: GraphClient, changeSetId: string): Promise<boolean> {
  const { undoable } = await client.ask<{ undoable: boolean }>(
    'query ($id: ID!) { undoable(changeSetId: $id) }',
    { id: changeSetId },
  );
  return undoable;
}
