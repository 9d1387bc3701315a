import { randomInt } from 'node:crypto';
import type { Graph } from './graph.ts';

/** A record as the journeys use it. */
export interface Named {
  id: string;
  name: string;
}

type JobType = 'TEMP_CONTRACT' | 'TEMP_CONTRACT_TO_DIRECT' | 'DIRECT';

/** The rates or fee of order and placement, by job type. */
const terms = {
  TEMP_CONTRACT: { payRate: '22.00', billRate: '35.00' },
  TEMP_CONTRACT_TO_DIRECT: { payRate: '24.50', billRate: '39.00' },
  DIRECT: { salary: '64000', feePercent: '20' },
} as const satisfies Record<JobType, object>;

/** Creates the records with which a journey begins, through the graph, as an all-in person. */
export class Office {
  readonly #ask: Graph;

  constructor(ask: Graph) {
    this.#ask = ask;
  }

  async client(
    name = `${newWord()} Foods`,
    { isAccountingCustomer = false }: { isAccountingCustomer?: boolean } = {},
  ): Promise<Named> {
    const { id } = await this.#create('Client', { name, isAccountingCustomer });
    return { id, name };
  }

  /** Somebody at an accounting customer, who may get an account. */
  async contact(client: Named, firstName: string): Promise<Named> {
    const lastName = newWord();
    const { id } = await this.#create('Contact', {
      clientId: client.id,
      firstName,
      lastName,
      onAccountingCustomer: true,
    });
    return { id, name: `${firstName} ${lastName}` };
  }

  async jobOrder(
    client: Named,
    order: { jobType?: JobType; title?: string; positions?: number; startDate?: string } = {},
  ): Promise<Named> {
    const { jobType = 'TEMP_CONTRACT', title = `${newWord()} packer`, positions = 3 } = order;
    const { startDate } = order;
    const { id } = await this.#create('JobOrder', {
      clientId: client.id,
      jobType,
      title,
      positions,
      startDate,
      ...terms[jobType],
    });
    return { id, name: title };
  }

  async candidate(firstName: string): Promise<Named> {
    const lastName = newWord();
    const { id } = await this.#create('Candidate', { firstName, lastName });
    return { id, name: `${firstName} ${lastName}` };
  }

  /** So many tasks of the all-in person. */
  async tasks(many: number, title: string): Promise<void> {
    const numbers = Array.from({ length: many }, (_, index) => index + 1);
    await Promise.all(
      numbers.map((number) => this.#create('Task', { title: `${title} ${number}` })),
    );
  }

  /** @returns the submission's id */
  async submitted(candidate: Named, order: Named): Promise<string> {
    await this.#bulk('submitCandidates', 'SubmitCandidatesInput', {
      jobOrderId: order.id,
      candidateIds: [candidate.id],
    });
    const { submissions } = await this.#ask<{ submissions: { nodes: { id: string }[] } }>(
      `query ($filter: SubmissionFilter) { submissions(filter: $filter, first: 1) { nodes { id } } }`,
      { filter: { jobOrderId: order.id, candidateId: candidate.id } },
    );
    return submissions.nodes[0]!.id;
  }

  /** Submits and places a candidate. If the candidate was never hired, they are then in Hiring Management. */
  async placed(
    candidate: Named,
    client: Named,
    {
      jobType = 'TEMP_CONTRACT',
      startDate,
      reportsTo,
    }: { jobType?: JobType; startDate?: string; reportsTo?: Named } = {},
  ): Promise<{ assignmentId: string; placementId: string; order: Named }> {
    const order = await this.jobOrder(client, { jobType });
    const submissionId = await this.submitted(candidate, order);
    const { placeCandidate } = await this.#ask<{ placeCandidate: PlacingAnswer }>(
      `mutation ($input: PlaceCandidateInput!) { placeCandidate(input: $input) {
        ... on PlacementMade { placement { id assignment { id } } } ${refused}
      } }`,
      {
        input: {
          submissionId,
          jobType,
          startDate,
          reportsToId: reportsTo?.id,
          acknowledgedWarnings: ['FULL_TIME_OVERLAP'],
          ...terms[jobType],
        },
      },
    );
    if (!placeCandidate.placement) throw new Error(JSON.stringify(placeCandidate));
    const { id: placementId, assignment } = placeCandidate.placement;
    return { assignmentId: assignment.id, placementId, order };
  }

  /** Completes the checklist and hires. */
  async hired(candidate: Named): Promise<void> {
    const { hiringCandidate } = await this.#ask<{
      hiringCandidate: { checklist: { itemId: string }[] };
    }>('query ($id: ID!) { hiringCandidate(id: $id) { checklist { itemId } } }', {
      id: candidate.id,
    });
    for (const { itemId } of hiringCandidate.checklist)
      await this.#ask(
        `mutation ($input: SetChecklistItemInput!) { setChecklistItem(input: $input) { __typename } }`,
        { input: { candidateId: candidate.id, itemId, done: true } },
      );
    await this.#bulk('hireCandidates', 'HireCandidatesInput', { candidateIds: [candidate.id] });
  }

  /** Lets somebody who was placed and hired begin to work. */
  async approved(assignmentId: string): Promise<void> {
    await this.#bulk('updateAssignmentStatus', 'UpdateAssignmentStatusInput', {
      action: 'APPROVE',
      assignmentIds: [assignmentId],
    });
  }

  /** @param noun a noun whose `create…` mutation returns the record in a field with the noun's name */
  async #create(noun: string, input: object): Promise<{ id: string }> {
    const name = noun[0]!.toLowerCase() + noun.slice(1);
    const data = await this.#ask<Record<string, Record<string, { id: string }>>>(
      `mutation ($input: Create${noun}Input!) { answer: create${noun}(input: $input) {
        ... on ${noun}Created { ${name} { id } } ${refused}
      } }`,
      { input },
    );
    const record = data['answer']![name];
    if (!record) throw new Error(`${noun}: ${JSON.stringify(data)}`);
    return record;
  }

  async #bulk(name: string, type: string, input: object): Promise<void> {
    const data = await this.#ask<{ answer: { outcomes?: { done: boolean }[] } }>(
      `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
        ... on BulkDone { outcomes { done refusals { message } } } ${refused}
      } }`,
      { input },
    );
    if (!data.answer.outcomes?.every(({ done }) => done))
      throw new Error(`${name}: ${JSON.stringify(data)}`);
  }
}

interface PlacingAnswer {
  placement?: { id: string; assignment: { id: string } };
}

const refused = `
  ... on ActionRefused { message refusals { message } }
  ... on InvalidInput { message problems { path message } }`;

/** A word that no other record contains, so that searching finds only this one. */
export function newWord(): string {
  const letters = Array.from({ length: 7 }, () => String.fromCharCode(97 + randomInt(26))).join('');
  return letters[0]!.toUpperCase() + letters.slice(1);
}
