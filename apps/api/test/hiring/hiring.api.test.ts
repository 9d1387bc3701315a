import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import {
  BackOffice,
  codesOf,
  command,
  outcomeCodes,
  outcomes,
  type OutcomeAnswer,
} from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { fillAssignments } from '../support/many-assignments.ts';
import { planOf } from '../support/page-plan.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

interface Row {
  id: string;
  missing: number;
  since: string;
  candidate: { id: string };
  pendingPlacements: { id: string }[];
  checklist: {
    itemId: string;
    key: string;
    required: boolean;
    done: boolean;
    doneBy: string | null;
  }[];
  actions: {
    action: string;
    allowed: boolean;
    refusals: { code: string; blocking: { label: string }[] }[];
  }[];
}

const row = async (id: string, client: GraphClient = office.staff): Promise<Row | null> => {
  const { hiringCandidate } = await client.ask<{ hiringCandidate: Row | null }>(
    `query ($id: ID!) { hiringCandidate(id: $id) {
       id missing since candidate { id } pendingPlacements { id }
       checklist { itemId key required done doneBy }
       actions { action allowed refusals { code blocking { label } } }
     } }`,
    { id },
  );
  return hiringCandidate;
};

const tickAll = async (candidate: string) => {
  for (const { itemId } of (await row(candidate))!.checklist) {
    await command(office.staff, 'setChecklistItem', { candidateId: candidate, itemId, done: true });
  }
};

const hire = (candidateIds: string[], hiredOn?: string, client = office.staff) =>
  command(client, 'hireCandidates', { candidateIds, hiredOn });

describe('Hiring Management', () => {
  it('shows a candidate with what is pending and missing', async () => {
    const { candidate, placement } = await office.placed();
    expect(await row(candidate)).toMatchObject({
      id: candidate,
      candidate: { id: candidate },
      missing: 4,
      since: '2026-11-21T18:00:00Z',
      pendingPlacements: [{ id: placement.id }],
      actions: [
        { action: 'hire', allowed: false, refusals: [{ code: 'CHECKLIST_INCOMPLETE' }] },
        { action: 'cancel', allowed: true },
      ],
    });
  });

  it('asks of a direct hire what a direct hire needs', async () => {
    const { candidate } = await office.placed(
      {},
      { jobType: 'DIRECT', salary: '1', feePercent: '1' },
    );
    const keys = (await row(candidate))!.checklist.map(({ key }) => key);
    expect(keys).toEqual(['IDENTITY', 'WORK_ELIGIBILITY', 'POLICIES']);
  });

  it('asks one thing once of somebody placed in two job types', async () => {
    const { candidate, candidateId } = await office.placed();
    const again = await office.submitted({ candidate: { id: candidateId } });
    const acknowledgedWarnings = ['FULL_TIME_OVERLAP'];
    await office.place(again.submission, {
      jobType: 'TEMP_CONTRACT_TO_DIRECT',
      acknowledgedWarnings,
    });
    const keys = (await row(candidate))!.checklist.map(({ key }) => key);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it('lists by name, page by page, and finds by word', async () => {
    const fresh = await BackOffice.open(api);
    for (const lastName of ['Zweig', 'Abel', 'Moss'])
      await fresh.placed({ candidate: { lastName } });
    await fresh.submitted({ candidate: { lastName: 'Never' } });
    type Page = {
      hiringCandidates: {
        totalCount: number;
        nodes: { candidate: { lastName: string } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    const page = (variables: object) =>
      fresh.staff.ask<Page>(
        `query ($first: Int, $after: String, $filter: HiringFilter) {
           hiringCandidates(first: $first, after: $after, filter: $filter) {
             totalCount nodes { candidate { lastName } } pageInfo { endCursor hasNextPage }
           } }`,
        { ...variables },
      );
    const names = ({ hiringCandidates }: Page) =>
      hiringCandidates.nodes.map(({ candidate }) => candidate.lastName);
    const first = await page({ first: 2 });
    expect([names(first), first.hiringCandidates.totalCount]).toEqual([['Abel', 'Moss'], 3]);
    const { endCursor: after } = first.hiringCandidates.pageInfo;
    expect(names(await page({ first: 2, after }))).toEqual(['Zweig']);
    expect(names(await page({ filter: { search: 'zw' } }))).toEqual(['Zweig']);
  });
});

describe('the list of Hiring Management', () => {
  let fresh: BackOffice;
  let harbor: string;
  let ownerId: string;
  beforeAll(async () => {
    fresh = await BackOffice.open(api);
    const { id: clientId } = await fresh.agency.client({ name: 'Harbor Foods' });
    const owner = await fresh.agency.staff('FRONT_OFFICE');
    harbor = globalId('Client', clientId);
    ownerId = globalId('Account', owner.id);
    const start = (startDate: string | undefined, over = {}) => ({ startDate, ...over });
    const waiting = [
      ['Late', start('2026-12-20')],
      ['Open', start(undefined)],
      ['Soon', start('2026-11-23', { jobType: 'TEMP_CONTRACT_TO_DIRECT' })],
    ] as const;
    for (const [lastName, terms] of waiting) {
      const order = lastName === 'Late' ? { clientId, title: 'Café picker' } : { title: 'Clerk' };
      const candidate = { lastName, ownerId: lastName === 'Soon' ? owner.id : null };
      await fresh.placed({ candidate, order }, terms);
    }
    await api.database.sql(
      `UPDATE placement SET updated_at = placement.updated_at - interval '2 days'
       FROM candidate WHERE candidate.id = candidate_id AND last_name = 'Open' AND placement.agency_id = $1`,
      [fresh.agency.id],
    );
  });

  type Page = {
    hiringCandidates: {
      nodes: { firstDay: string | null; candidate: { lastName: string } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  };
  const page = async (variables: object) => {
    const { hiringCandidates } = await fresh.staff.ask<Page>(
      `query ($after: String, $filter: HiringFilter, $orderBy: HiringOrder) {
         hiringCandidates(first: 1, after: $after, filter: $filter, orderBy: $orderBy) {
           nodes { firstDay candidate { lastName } } pageInfo { endCursor hasNextPage }
         } }`,
      { ...variables },
    );
    return hiringCandidates;
  };
  /** All names of a question, one page after the other. */
  const names = async (question: object): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | undefined; ;) {
      const { nodes, pageInfo } = await page({ ...question, after });
      found.push(...nodes.map(({ candidate }) => candidate.lastName));
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  };

  it.each([
    ['SINCE', 'ASC', ['Open', 'Late', 'Soon']],
    ['FIRST_DAY', 'ASC', ['Soon', 'Late', 'Open']],
    ['FIRST_DAY', 'DESC', ['Open', 'Late', 'Soon']],
    ['NUMBER', 'DESC', ['Soon', 'Open', 'Late']],
    ['MISSING', 'ASC', ['Late', 'Open', 'Soon']],
  ])('is in the order of %s %s, page after page', async (by, direction, order) => {
    expect(await names({ orderBy: { by, direction } })).toEqual(order);
  });

  it.each([
    ['job type', { jobTypeNot: ['TEMP_CONTRACT_TO_DIRECT'] }, ['Late', 'Open']],
    ['first day', { startsFrom: '2026-11-23', startsTo: '2026-11-29' }, ['Soon']],
    ['no first day', { startsIsEmpty: true }, ['Open']],
    ['some first day', { startsIsEmpty: false }, ['Late', 'Soon']],
    ['waiting since', { sinceTo: '2026-11-20' }, ['Open']],
    ['waiting since later', { sinceFrom: '2026-11-20' }, ['Late', 'Soon']],
    ['no owner', { ownerIdIsEmpty: true }, ['Late', 'Open']],
    ['parts of words of the title', { placementContains: 'CAFE ick' }, ['Late']],
    ['title and client', { placementContains: 'picker harb' }, ['Late']],
    ['other titles', { placementContains: 'clerk harb' }, []],
  ])('is narrowed by %s', async (_, filter, found) => {
    expect(await names({ filter })).toEqual(found);
  });

  it('is narrowed to a client and to an owner, or to all others', async () => {
    expect(await names({ filter: { clientId: harbor } })).toEqual(['Late']);
    expect(await names({ filter: { clientIdNot: harbor } })).toEqual(['Open', 'Soon']);
    expect(await names({ filter: { ownerId } })).toEqual(['Soon']);
    expect(await names({ filter: { ownerIdNot: ownerId } })).toEqual(['Late', 'Open']);
  });

  it('counts what is missing as the checklist of each does, to sort and to filter', async () => {
    const office = await BackOffice.open(api);
    const placed = new Map<string, string>();
    for (const [lastName, jobType] of [
      ['Both', 'TEMP_CONTRACT'],
      ['Direct', 'DIRECT'],
      ['Ready', 'TEMP_CONTRACT'],
      ['Some', 'TEMP_CONTRACT'],
    ] as const) {
      const terms = jobType === 'DIRECT' ? { salary: '1', feePercent: '1' } : {};
      const { candidate } = await office.placed({ candidate: { lastName } }, { jobType, ...terms });
      placed.set(lastName, candidate);
    }
    const again = await office.submitted({
      candidate: { id: parseGlobalId(placed.get('Both')!)!.uuid },
    });
    await office.place(again.submission, {
      jobType: 'TEMP_CONTRACT_TO_DIRECT',
      acknowledgedWarnings: ['FULL_TIME_OVERLAP'],
    });
    const tick = async (lastName: string, keys: readonly string[]) => {
      const candidateId = placed.get(lastName)!;
      const { checklist } = (await row(candidateId, office.staff))!;
      for (const { itemId, key } of checklist) {
        if (keys.length > 0 && !keys.includes(key)) continue;
        await command(office.staff, 'setChecklistItem', { candidateId, itemId, done: true });
      }
    };
    await tick('Ready', []);
    await tick('Some', ['TAX_FORMS', 'BANK']);
    await tick('Both', ['IDENTITY', 'WORK_ELIGIBILITY', 'POLICIES']);
    type Listed = {
      hiringCandidates: { nodes: { missing: number; candidate: { lastName: string } }[] };
    };
    const listed = async (filter: object) => {
      const { hiringCandidates } = await office.staff.ask<Listed>(
        `query ($filter: HiringFilter) { hiringCandidates(filter: $filter, orderBy: { by: MISSING, direction: ASC }) {
           nodes { missing candidate { lastName } } } }`,
        { filter },
      );
      return hiringCandidates.nodes.map(({ missing, candidate }) => [candidate.lastName, missing]);
    };
    const all = [
      ['Ready', 0],
      ['Both', 1],
      ['Direct', 3],
      ['Some', 3],
    ];
    expect(await listed({})).toEqual(all);
    expect(await listed({ complete: true })).toEqual(all.slice(0, 1));
    expect(await listed({ complete: false })).toEqual(all.slice(1));
  });

  it('is narrowed to job types, and to who starts by a day', async () => {
    expect(await names({ filter: { jobType: ['TEMP_CONTRACT_TO_DIRECT'] } })).toEqual(['Soon']);
    expect(await names({ filter: { startsBy: '2026-11-23' } })).toEqual(['Soon']);
    expect((await page({ filter: { search: 'soon' } })).nodes[0]!.firstDay).toBe('2026-11-23');
  });

  it('finds who waits by the index of what is pending', async () => {
    await fillAssignments(fresh, 3000, { status: 'CLOSED' });
    for (const [by, filter] of [
      ['SINCE', {}],
      ['FIRST_DAY', { startsFrom: '2026-11-23' }],
      ['MISSING', { complete: false, sinceTo: '2026-12-01' }],
      ['NAME', { clientId: harbor, jobTypeNot: ['DIRECT'], placementContains: 'pick' }],
    ] as const) {
      const plan = await planOf(api, fresh.agency.id, fresh.staff, {
        table: 'candidate',
        query: `query ($filter: HiringFilter) {
          hiringCandidates(filter: $filter, orderBy: { by: ${by}, direction: ASC }) { nodes { candidate { fullName } } } }`,
        variables: { filter },
      });
      expect(plan.map((node) => node['Index Name'])).toContain('placement_pending');
      const whole = plan.filter((node) => node['Node Type'] === 'Seq Scan');
      expect(whole.map((node) => node['Relation Name'])).not.toContain('candidate');
    }
  });
});

describe('the new-hire checklist (P-11)', () => {
  it('is ticked and unticked, with who did it', async () => {
    const { candidate } = await office.placed();
    const { itemId } = (await row(candidate))!.checklist.find(({ key }) => key === 'TAX_FORMS')!;
    const set = (done: boolean) =>
      command(office.staff, 'setChecklistItem', { candidateId: candidate, itemId, done });
    const ticked = await set(true);
    expect(ticked.hiringCandidate).toMatchObject({ missing: 3 });
    const item = (await row(candidate))!.checklist.find((each) => each.itemId === itemId)!;
    expect(item).toMatchObject({ done: true, doneBy: expect.stringContaining('Display') });
    expect((await set(true)).hiringCandidate).toMatchObject({ missing: 3 });
    expect((await set(false)).hiringCandidate).toMatchObject({ missing: 4 });
  });

  it('is refused for somebody who is not in Hiring Management, and for an unknown item', async () => {
    const { candidate } = await office.placed();
    const idle = await office.submitted();
    const { itemId } = (await row(candidate))!.checklist[0]!;
    const set = (candidateId: string, item: string) =>
      command(office.staff, 'setChecklistItem', { candidateId, itemId: item, done: true });
    expect(codesOf(await set(idle.candidate, itemId))).toEqual(['NOT_IN_HIRING']);
    expect(
      codesOf(await set(candidate, globalId('HiringChecklistItem', crypto.randomUUID()))),
    ).toEqual(['NOT_FOUND']);
    expect(codesOf(await set(globalId('Candidate', crypto.randomUUID()), itemId))).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('hiring (P-11)', () => {
  it('makes an employee and sends all pending assignments to needs approval', async () => {
    const first = await office.placed();
    const again = await office.submitted({ candidate: { id: first.candidateId } });
    const second = await office.place(again.submission, {
      acknowledgedWarnings: ['FULL_TIME_OVERLAP'],
    });
    await tickAll(first.candidate);
    const answer = await hire([first.candidate], '2026-11-23');
    expect(answer.outcomes).toMatchObject([{ done: true, recordId: first.candidate }]);
    for (const id of [first.placement.assignment.id, second.placement!.assignment.id]) {
      expect(await office.assignment(id)).toMatchObject({
        status: 'NEEDS_APPROVAL',
        employee: { status: 'ACTIVE', hiredOn: '2026-11-23' },
      });
    }
    expect(await row(first.candidate)).toBeNull();
    const { placement } = await office.staff.ask<{ placement: { status: string } }>(
      'query ($id: ID!) { placement(id: $id) { status standing { location } } }',
      { id: first.placement.id },
    );
    expect(placement).toEqual({
      status: 'COMPLETED',
      standing: { location: 'ACCOUNTING_ASSIGNMENTS' },
    });
  });

  it('is refused while required items are missing, each by name', async () => {
    const { candidate } = await office.placed();
    const answer = await hire([candidate]);
    expect(answer.outcomes![0]).toMatchObject({
      done: false,
      refusals: [{ code: 'CHECKLIST_INCOMPLETE' }],
    });
    expect(answer.outcomes![0]!.refusals[0]!.blocking.map(({ label }) => label)).toContain(
      'Identity verified',
    );
  });

  it('does one and refuses the other in the same go', async () => {
    const ready = await office.placed();
    await tickAll(ready.candidate);
    const missing = await office.placed();
    const idle = await office.submitted();
    const unknown = globalId('Candidate', crypto.randomUUID());
    const answer = await hire([missing.candidate, ready.candidate, idle.candidate, unknown]);
    expect(outcomeCodes(answer)).toEqual([
      ['CHECKLIST_INCOMPLETE'],
      [],
      ['NOTHING_PENDING'],
      ['NOT_FOUND'],
    ]);
  });

  it('says beforehand what will happen to each, and does just that', async () => {
    const ready = await office.placed();
    await tickAll(ready.candidate);
    const missing = await office.placed();
    const candidateIds = [ready.candidate, missing.candidate];
    const { previewHireCandidates } = await office.staff.ask<{
      previewHireCandidates: { outcomes: OutcomeAnswer[] };
    }>(
      `query ($input: HireCandidatesInput!) { previewHireCandidates(input: $input) {
         ${outcomes}
       } }`,
      { input: { candidateIds } },
    );
    expect(await row(ready.candidate)).not.toBeNull();
    expect((await hire(candidateIds)).outcomes).toEqual(previewHireCandidates.outcomes);
    expect(previewHireCandidates.outcomes.map(({ done }) => done)).toEqual([true, false]);
  });

  it('hires nobody twice, however many press the button', async () => {
    const { candidate, candidateId } = await office.placed();
    await tickAll(candidate);
    const answers = await Promise.all(Array.from({ length: 6 }, () => hire([candidate])));
    expect(answers.filter(({ outcomes }) => outcomes![0]!.done)).toHaveLength(1);
    const employees = await office.rows('employee', 'candidate_id');
    expect(employees.filter((each) => each['candidate_id'] === candidateId)).toHaveLength(1);
  });

  it('is for the back office alone', async () => {
    const { candidate } = await office.placed();
    const front = await api.clientFor(office.agency, 'FRONT_OFFICE');
    await expect(hire([candidate], undefined, front)).rejects.toThrow();
    await expect(row(candidate, front)).rejects.toThrow();
  });
});
