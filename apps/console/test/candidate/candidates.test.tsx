import { reasonAsk } from '@stint/domain/kernel/must-give-reason.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { CandidateAssignmentsDocument } from '../../src/features/candidate/candidate-assignments.tsx';
import { CandidatesDocument } from '../../src/features/candidate/candidate-page.tsx';
import { CandidateDocument } from '../../src/features/candidate/candidate-view.tsx';
import {
  ChangeCandidateStatusDocument,
  PreviewCandidateStatusDocument,
} from '../../src/features/candidate/change-status-dialog.tsx';
import { JobOrderSearchDocument } from '../../src/features/submission/submit/job-order-search.ts';
import {
  PreviewSubmitCandidatesDocument,
  SubmitCandidatesDocument,
} from '../../src/features/submission/submit/submit-dialog.tsx';
import { CancelPlacementDocument } from '../../src/features/placement/cancel-placement.ts';
import type {
  CandidatesQueryVariables,
  ChangeCandidateStatusInput,
  SubmitCandidatesInput,
} from '../../src/gql/graphql.ts';
import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { done, refused } from '../outcomes.ts';
import { asking } from '../asking.ts';
import { renderConsole } from '../render-console.tsx';
import { candidatePage, candidateRow, candidateShown } from './candidate-records.ts';

const ana = candidateRow(1, 'Ana Ortiz');
const passive = candidateRow(2, '田中 美咲', { status: 'PASSIVE' });
const staff = on(StaffChoicesDocument).answers(() => ({
  staff: [{ __typename: 'Account', id: 'acc_7', displayName: 'Priya Raman' }],
}));
const grid = on(CandidatesDocument).answers(() => candidatePage([ana, passive]));

test('filters of the address reach the server in its words', async () => {
  const asked: CandidatesQueryVariables[] = [];
  const filters = {
    status: ['PASSIVE'],
    skills: 'welder',
    region: 'CA',
    city: { empty: true },
    available: { to: '2026-12-01' },
    owner: { not: ['acc_7'] },
  };
  renderConsole(`/candidates?filters=${encodeURIComponent(JSON.stringify(filters))}`, {
    handlers: [
      staff,
      on(CandidatesDocument).answers((variables) => {
        asked.push(variables);
        return candidatePage([passive]);
      }),
    ],
  });
  await screen.findByText('田中 美咲');
  await screen.findByText(/is not Priya Raman/);
  expect(asked.at(-1)?.filter).toEqual({
    status: ['PASSIVE'],
    skillsContains: 'welder',
    regionContains: 'CA',
    cityIsEmpty: true,
    availableTo: '2026-12-01',
    ownerIdNot: 'acc_7',
  });
});

test('changing the status of many shows the effect on each first, then offers Undo', async () => {
  const sent: ChangeCandidateStatusInput[] = [];
  const { user } = renderConsole('/candidates', {
    handlers: [
      staff,
      grid,
      on(PreviewCandidateStatusDocument).answers(() => ({
        previewCandidateStatus: {
          __typename: 'CandidateStatusPreview',
          outcomes: [
            done('can_1', 'Ana Ortiz', 'Actively searching → Passive'),
            refused('can_2', '田中 美咲', 'The candidate is passive.'),
          ],
          dateWarnings: [],
          problems: [],
        },
      })),
      on(ChangeCandidateStatusDocument).answers(({ input }) => {
        sent.push(input);
        return {
          changeCandidateStatus: {
            __typename: 'BulkDone',
            outcomes: [done('can_1', 'Ana Ortiz')],
            changeSetId: 'chg_1',
          },
        };
      }),
    ],
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortiz' }));
  await user.click(screen.getByRole('checkbox', { name: 'Select 田中 美咲' }));
  await user.click(screen.getByRole('button', { name: 'Change status' }));
  const dialog = await screen.findByRole('dialog');
  within(dialog).getByText('Choose the status to see what would happen.');
  await user.click(within(dialog).getByRole('combobox', { name: 'Status' }));
  expect(screen.queryByRole('option', { name: 'On assignment' })).toBeNull();
  await user.click(screen.getByRole('option', { name: 'Passive' }));

  await within(dialog).findByText('Actively searching → Passive');
  within(within(dialog).getByRole('list', { name: /^Will not change/ })).getByText('田中 美咲');
  await user.click(within(dialog).getByRole('button', { name: 'Change 1 candidate' }));
  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([{ ids: ['can_1', 'can_2'], status: 'PASSIVE', reason: null }]);
});

test('chosen candidates are submitted to a job order; who would be refused is told before (P-1)', async () => {
  const sent: SubmitCandidatesInput[] = [];
  const { user } = renderConsole('/candidates', {
    viewer: staffViewer('FRONT_OFFICE'),
    handlers: [
      staff,
      grid,
      on(JobOrderSearchDocument).answers(() => ({
        jobOrders: {
          __typename: 'JobOrderConnection',
          nodes: [
            {
              __typename: 'JobOrder',
              id: 'job_12',
              number: 1012,
              title: 'Picker',
              openings: 3,
              client: { __typename: 'Client', id: 'cli_1', name: 'Harbor Foods' },
            },
          ],
        },
      })),
      on(PreviewSubmitCandidatesDocument).answers(() => ({
        previewSubmitCandidates: {
          __typename: 'SubmissionPreview',
          outcomes: [
            done('can_1', 'Ana Ortiz', 'Ana Ortiz is submitted for Picker (J-1012).'),
            refused('can_2', '田中 美咲', '田中 美咲 was submitted for Picker (J-1012) already.'),
          ],
          dateWarnings: [],
          problems: [],
        },
      })),
      on(SubmitCandidatesDocument).answers(({ input }) => {
        sent.push(input);
        const outcomes = [done('can_1', 'Ana Ortiz')];
        return { submitCandidates: { __typename: 'BulkDone', outcomes, changeSetId: 'chg_1' } };
      }),
    ],
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortiz' }));
  await user.click(screen.getByRole('checkbox', { name: 'Select 田中 美咲' }));
  await user.click(screen.getByRole('button', { name: 'Submit to job order' }));
  const dialog = await screen.findByRole('dialog', { name: 'Submit to job order' });
  await user.click(within(dialog).getByRole('combobox', { name: 'Job order' }));
  await user.click(await screen.findByRole('option', { name: /Picker at Harbor Foods/ }));
  await within(dialog).findByText('Ana Ortiz is submitted for Picker (J-1012).');
  within(dialog).getByText('田中 美咲 was submitted for Picker (J-1012) already.');
  expect(sent).toEqual([]);

  await user.click(within(dialog).getByRole('button', { name: 'Submit 1 candidate' }));
  await screen.findByText('1 candidate submitted.');
  expect(sent).toEqual([{ jobOrderId: 'job_12', candidateIds: ['can_1', 'can_2'] }]);
  expect(screen.queryByRole('region', { name: 'Selected rows' })).toBeNull();
});

test('nobody submits candidates who may not', async () => {
  const viewer = { ...staffViewer('ALL_IN'), permissions: ['candidate:read', 'candidate:write'] };
  const { user } = renderConsole('/candidates', { viewer, handlers: [staff, grid] });
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortiz' }));
  screen.getByRole('button', { name: 'Change status' });
  expect(screen.queryByRole('button', { name: 'Submit to job order' })).toBeNull();
});

test('the panel has the actions that the server offers, and the Placed panel with its details (P-3)', async () => {
  const placement = {
    __typename: 'Placement' as const,
    id: 'plc_1',
    cancelReason: null,
    standing: {
      __typename: 'PlacementStanding' as const,
      label: 'Pending',
      tone: 'info',
      location: 'HIRING_MANAGEMENT' as const,
      locationLabel: 'Hiring Management',
      recordId: 'can_1',
    },
    assignment: {
      __typename: 'Assignment' as const,
      id: 'asg_1',
      jobTitle: 'Picker',
      startDate: null,
      client: { __typename: 'Client' as const, id: 'cli_1', name: 'Harbor Foods' },
    },
  };
  renderConsole('/candidates/can_1', {
    handlers: [
      staff,
      grid,
      on(CandidateDocument).answers(() =>
        candidateShown(ana, {
          placements: { __typename: 'PlacementConnection', nodes: [placement], totalCount: 1 },
        }),
      ),
    ],
  });
  const panel = await screen.findByRole('complementary', { name: 'Ana Ortiz' });
  within(panel).getByRole('button', { name: 'Mark passive' });
  const placed = within(within(panel).getByRole('list', { name: 'Placed' }));
  expect(placed.getByRole('link', { name: 'Placement details' }).getAttribute('href')).toMatch(
    /\/placements\/plc_1$/,
  );
  expect(placed.getByRole('link', { name: 'Hiring Management' }).getAttribute('href')).toMatch(
    /\/hiring\/can_1$/,
  );
});

test('one of several pending placements is canceled in HR data, with a reason (P-9)', async () => {
  const reasons: string[] = [];
  const { user } = renderConsole('/candidates/can_1?panel=hr', {
    handlers: [
      staff,
      grid,
      on(CandidateDocument).answers(() => candidateShown(ana)),
      on(CandidateAssignmentsDocument).answers(() => ({
        candidate: {
          __typename: 'Candidate',
          id: 'can_1',
          fullName: 'Ana Ortiz',
          assignments: {
            __typename: 'AssignmentConnection',
            nodes: [pending('asg_1', 'Picker'), pending('asg_2', 'Welder')],
            totalCount: 2,
          },
        },
      })),
      on(CancelPlacementDocument).answers(({ input }) => {
        reasons.push(`${input.placementId}: ${input.reason}`);
        return {
          cancelPlacement: { __typename: 'ActionRefused', message: 'No.', refusals: [] },
        };
      }),
    ],
  });
  const actions = await screen.findByRole('group', { name: 'Actions for Welder' });
  await user.click(within(actions).getByRole('button', { name: 'Cancel placement' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox'), 'Order withdrawn');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel placement' }));
  await waitFor(() => expect(reasons).toEqual(['plc_asg_2: Order withdrawn']));
});

test('who may not write candidates is offered neither a new one nor boxes', async () => {
  renderConsole('/candidates', { viewer: staffViewer('BACK_OFFICE'), handlers: [staff, grid] });
  await screen.findByText('Ana Ortiz');
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'New candidate' })).toBeNull();
});

const pending = (id: string, jobTitle: string) => ({
  __typename: 'Assignment' as const,
  id,
  number: 1,
  jobTitle,
  jobType: 'TEMP_CONTRACT' as const,
  status: 'PENDING' as const,
  startDate: null,
  endDate: null,
  client: { __typename: 'Client' as const, id: 'cli_1', name: 'Harbor Foods' },
  placement: {
    __typename: 'Placement' as const,
    id: `plc_${id}`,
    version: 1,
    actions: [
      asking(
        {
          __typename: 'AvailableAction',
          action: 'cancel',
          label: 'Cancel placement',
          allowed: true,
          refusals: [],
        },
        reasonAsk,
      ),
    ],
  },
});
