import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, command, undo } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;
let admin: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  office = await BackOffice.open(api, {
    burdenPercent: '11.75',
    burdenOverrides: [
      { state: 'CA', jobType: null, percent: '14.5' },
      { state: null, jobType: 'TEMP_CONTRACT_TO_DIRECT', percent: '13' },
    ],
  });
  admin = await api.clientFor(office.agency, 'ADMIN');
});
afterAll(() => api.close());

const configure = (set: object, version = 1) =>
  command(admin, 'updateAgencySettings', {
    id: globalId('AgencySettings', office.agency.id),
    version,
    ...set,
  });

const burdens = async () =>
  (await office.rows('assignment', 'burden_percent')).map((row) => Number(row['burden_percent']));

interface Previewed {
  burdenPercent: string;
  margin: { marginPercent: string; cost: string };
  warnings: { code: string }[];
}

const preview = async (input: object): Promise<Previewed> => {
  const data = await office.staff.ask<{ previewPlacement: Previewed }>(
    `query ($input: PlaceCandidateInput!) { previewPlacement(input: $input) {
       burdenPercent margin { marginPercent cost } warnings { code } } }`,
    { input: { jobType: 'TEMP_CONTRACT', ...input } },
  );
  return data.previewPlacement;
};

describe('burden that a placement does not say (P-4)', () => {
  it('is the agency’s, in the preview, in the floor and in what is kept', async () => {
    const { submission } = await office.submitted();
    const terms = { payRate: '25', billRate: '32' };
    const said = await preview({ submissionId: submission, ...terms, burdenPercent: '0' });
    expect(said.warnings).toEqual([]);
    const shown = await preview({ submissionId: submission, ...terms });
    expect(shown).toMatchObject({ burdenPercent: '11.75', margin: { cost: '27.94' } });
    expect(shown.warnings).toMatchObject([{ code: 'MARGIN_BELOW_FLOOR' }]);
    await office.place(submission, { ...terms, acknowledgedWarnings: ['MARGIN_BELOW_FLOOR'] });
    expect(await burdens()).toEqual([11.75]);
  });

  it('goes by the state of the location that is entered, then by the job type', async () => {
    const { submission, orderId } = await office.submitted();
    const [order] = await office.rows('job_order', 'id', 'client_id');
    expect(order!['id']).toBe(orderId);
    const clientId = order!['client_id'] as string;
    const location = await office.agency.location({ clientId, region: 'CA' });
    const locationId = globalId('Location', location.id);
    const form = { submissionId: submission, payRate: '20', billRate: '32' };
    expect((await preview({ ...form, locationId })).burdenPercent).toBe('14.5');
    const toDirect = { ...form, jobType: 'TEMP_CONTRACT_TO_DIRECT' };
    expect((await preview(toDirect)).burdenPercent).toBe('13');
    expect((await preview({ ...form, burdenPercent: '9' })).burdenPercent).toBe('9');
  });

  it('stays with what was placed when the agency’s changes, until it is emptied', async () => {
    const { assignment } = await office.assigned();
    expect(await burdens()).toEqual([11.75]);
    await configure({ burdenPercent: '12.5' });
    expect(await burdens()).toEqual([11.75]);
    const set = (burdenPercent: string | null, version: number) =>
      command(admin, 'updateAssignment', { id: assignment, version, burdenPercent });
    await set('7', 1);
    expect(await burdens()).toEqual([7]);
    await expect
      .poll(async () => {
        const { version } = await office.assignment(assignment);
        await set(null, version);
        return burdens();
      })
      .toEqual([12.5]);
  });
});

describe('the default burden in the settings', () => {
  it('is changed with a line of history that names the exceptions, and undo takes it back', async () => {
    const answer = await configure({
      burdenOverrides: [{ state: 'TX', jobType: 'TEMP_CONTRACT', percent: '10.25' }],
    });
    const { agencySettings } = await admin.ask<{
      agencySettings: {
        burdenOverrides: object[];
        timeline: { changes: { label: string; beforeLabel: string; afterLabel: string }[] }[];
      };
    }>(`{ agencySettings { burdenOverrides { state jobType percent }
          timeline { changes { label beforeLabel afterLabel } } } }`);
    expect(agencySettings.burdenOverrides).toEqual([
      { state: 'TX', jobType: 'TEMP_CONTRACT', percent: '10.25' },
    ]);
    expect(agencySettings.timeline[0]!.changes).toEqual([
      {
        label: 'Burden overrides',
        beforeLabel: 'CA: 14.5%; Temp/contract to direct: 13%',
        afterLabel: 'TX, Temp/contract: 10.25%',
      },
    ]);
    expect(await undo(admin, answer.changeSetId)).toMatchObject({ __typename: 'Undone' });
  });

  it.each([
    ['no such state', [{ state: 'ZZ', percent: '1' }], 'burdenOverrides.0.state'],
    ['neither state nor job type', [{ percent: '1' }], 'burdenOverrides.0.state'],
    ['a direct hire', [{ jobType: 'DIRECT', percent: '1' }], 'burdenOverrides.0.jobType'],
    ['a negative percentage', [{ state: 'CA', percent: '-1' }], 'burdenOverrides.0.percent'],
    [
      'one state twice',
      [
        { state: 'CA', percent: '1' },
        { state: 'CA', percent: '2' },
      ],
      'burdenOverrides.1.state',
    ],
  ])('cannot have %s', async (_, burdenOverrides, path) => {
    const answer = await configure({ burdenOverrides });
    expect(answer.problems?.map((problem) => problem.path)).toEqual([path]);
  });

  it('is for administrators to change and for the staff alone to read', async () => {
    await expect(
      command(office.staff, 'updateAgencySettings', {
        id: globalId('AgencySettings', office.agency.id),
        version: 1,
        burdenPercent: '1',
      }),
    ).rejects.toThrow('agency:configure');
  });
});
