import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { type Answer, BackOffice, command, undo } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
  await api.database.sql('UPDATE hiring_checklist_item SET required = false WHERE agency_id = $1', [
    office.agency.id,
  ]);
});
afterAll(() => api.close());

/** Always the same sequence of numbers below 1 (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What holds of all records whatever people did, in whatever order; each finds rows that break it. */
const broken = {
  'openings are what positions and placements leave': `
    SELECT job_order.id FROM job_order WHERE agency_id = $1 AND positions - openings <> (
      SELECT count(*) FROM placement WHERE placement.agency_id = $1 AND job_order_id = job_order.id
        AND status IN ('PENDING', 'COMPLETED'))`,
  'pending placements have pending assignments, and no others have': `
    SELECT placement.id FROM placement JOIN assignment ON placement_id = placement.id
    WHERE placement.agency_id = $1 AND (placement.status = 'PENDING') <> (assignment.status = 'PENDING')`,
  'canceled placements have canceled assignments': `
    SELECT placement.id FROM placement JOIN assignment ON placement_id = placement.id
    WHERE placement.agency_id = $1 AND placement.status = 'CANCELLED' AND assignment.status <> 'CANCELLED'`,
  'who has a living placement is placed, and nobody else': `
    SELECT submission.id FROM submission LEFT JOIN placement ON submission_id = submission.id
    WHERE submission.agency_id = $1
      AND (stage = 'PLACED') <> coalesce(placement.status IN ('PENDING', 'COMPLETED'), false)`,
  'who has an active assignment is on assignment (A-10)': `
    SELECT candidate.id FROM candidate WHERE agency_id = $1 AND status <> 'ON_ASSIGNMENT' AND EXISTS (
      SELECT FROM assignment WHERE candidate_id = candidate.id AND assignment.status = 'ACTIVE')`,
  'who is on assignment has one that is active or needs approval (A-10)': `
    SELECT candidate.id FROM candidate WHERE agency_id = $1 AND status = 'ON_ASSIGNMENT' AND NOT EXISTS (
      SELECT FROM assignment WHERE candidate_id = candidate.id
        AND assignment.status IN ('ACTIVE', 'NEEDS_APPROVAL'))`,
  'who works is employed': `
    SELECT assignment.id FROM assignment WHERE agency_id = $1 AND employee_id IS NULL
      AND status IN ('NEEDS_APPROVAL', 'ACTIVE', 'CLOSED')`,
  'owners share everything': `
    SELECT placement_id FROM placement_owner WHERE agency_id = $1 GROUP BY 1 HAVING sum(share) <> 100`,
};

describe('many people at the same records at the same instant', () => {
  it.each([1, 2, 3, 4])('leave them in order, and nobody hangs (%i)', async (seed) => {
    const next = numbers(seed);
    const among = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!;
    const orders = [
      await office.agency.jobOrder({ positions: 2, openings: 2 }),
      await office.agency.jobOrder({ positions: 1, openings: 1 }),
    ];
    const submissions: { submission: string; candidate: string }[] = [];
    for (let person = 0; person < 4; person += 1) {
      const candidate = await office.agency.candidate();
      for (const order of orders) submissions.push(await office.submitted({ order, candidate }));
    }
    const changeSets: string[] = [];
    const acknowledgedWarnings = ['FULL_TIME_OVERLAP'];

    const act = async (): Promise<Answer | undefined> => {
      const { submission, candidate } = among(submissions);
      const [row] = await api.database.sql(
        `SELECT placement.id, placement.version, assignment.id AS assignment FROM placement
         JOIN assignment ON placement_id = placement.id WHERE submission_id = $1`,
        [submission.slice(4)],
      );
      const placementId = row && globalId('Placement', row['id'] as string);
      const assignment = row && globalId('Assignment', row['assignment'] as string);
      const version = row?.['version'] as number | undefined;
      const update = (action: string, over = {}) =>
        office.update({
          action,
          assignmentIds: [assignment],
          endReason: 'CLIENT_ENDED_EARLY',
          ...over,
        });
      switch (Math.floor(next() * 9)) {
        case 0:
        case 1:
          return office.place(submission, { acknowledgedWarnings });
        case 2:
          return placementId
            ? command(office.staff, 'cancelPlacement', { placementId, version, reason: 'Withdrew' })
            : undefined;
        case 3:
          return placementId
            ? office.place(submission, { placementId, version, acknowledgedWarnings })
            : undefined;
        case 4:
          return command(office.staff, 'hireCandidates', { candidateIds: [candidate] });
        case 5:
          return assignment ? update('APPROVE') : undefined;
        case 6:
          return assignment ? update(among(['CLOSE', 'CANCEL'])) : undefined;
        case 7:
          return assignment ? update('REACTIVATE', { reactivation: 'REOPEN' }) : undefined;
        default:
          return changeSets.length > 0 ? undo(office.staff, among(changeSets)) : undefined;
      }
    };

    for (let round = 0; round < 12; round += 1) {
      const answers = await Promise.all(Array.from({ length: 8 }, act));
      changeSets.push(...answers.flatMap((answer) => answer?.changeSetId ?? []));
      for (const [rule, query] of Object.entries(broken)) {
        const rows = await api.database.sql(query, [office.agency.id]);
        expect(rows, `${rule}, after round ${round}`).toEqual([]);
      }
    }
    expect(changeSets.length).toBeGreaterThan(3);
  });
});
