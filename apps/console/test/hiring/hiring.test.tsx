import { screen, waitFor, within } from '@testing-library/react';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import {
  CancelPendingPlacementsDocument,
  PreviewCancelPlacementsDocument,
} from '../../src/features/hiring/cancel-placements-dialog.tsx';
import {
  HireCandidatesDocument,
  PreviewHireDocument,
} from '../../src/features/hiring/hire-dialog.tsx';
import { HiringCandidatesDocument } from '../../src/features/hiring/hiring-page.tsx';
import { HiringCandidateDocument } from '../../src/features/hiring/hiring-view.tsx';
import { LeftHiringDocument } from '../../src/features/hiring/left-hiring.tsx';
import { SetChecklistItemDocument } from '../../src/features/hiring/use-checklist.ts';
import { CancelPlacementDocument } from '../../src/features/placement/cancel-placement.ts';
import type {
  CancelPendingPlacementsInput,
  CancelPlacementInput,
  HiringCandidatesQuery,
  HiringCandidatesQueryVariables,
} from '../../src/gql/graphql.ts';
import { done, refused } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';
import { ana } from './hiring-rows.ts';

const page = (nodes: Served<HiringCandidatesQuery>['hiringCandidates']['nodes']) => ({
  hiringCandidates: {
    __typename: 'HiringCandidateConnection' as const,
    nodes,
    pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
    totalCount: nodes.length,
  },
});

const shows = (identityDone: boolean) => [
  on(HiringCandidatesDocument).answers(() => page([ana(identityDone)])),
  on(HiringCandidateDocument).answers(() => ({ hiringCandidate: ana(identityDone) })),
];

const open = (address: string, identityDone = false) =>
  renderConsole(address, { handlers: shows(identityDone) });

test('the list is sorted and narrowed by its address, and exported as it is shown', async () => {
  const asked: HiringCandidatesQueryVariables[] = [];
  const exported: URL[] = [];
  const sort = JSON.stringify({ column: 'starts', direction: 'asc' });
  const filters = JSON.stringify({ jobType: ['DIRECT'], starts: { to: '2026-12-01' } });
  const { user } = open(`/hiring?${new URLSearchParams({ sort, filters })}`);
  server.use(
    on(HiringCandidatesDocument).answers((variables) => {
      asked.push(variables);
      return page([ana(false)]);
    }),
    http.get('*/export/hiring.csv', ({ request }) => {
      exported.push(new URL(request.url));
      return HttpResponse.error();
    }),
  );
  await screen.findByText('Ana Ortiz');
  const filter = { jobType: ['DIRECT'], startsTo: '2026-12-01' };
  const orderBy = { by: 'FIRST_DAY', direction: 'ASC' };
  expect(asked.at(-1)).toMatchObject({ filter, orderBy });
  await user.click(screen.getByRole('button', { name: /Export/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV' }));
  await waitFor(() => expect(exported).toHaveLength(1));
  const question = exported[0]!.searchParams;
  expect(JSON.parse(question.get('filter')!)).toEqual(filter);
  expect(JSON.parse(question.get('orderBy')!)).toEqual(orderBy);
  expect(question.get('columns')).toMatch(/^candidate\.firstName,candidate\.lastName,pending/);
});

test('shows client and owner, and its views ask for mine, for this week and for who is ready', async () => {
  const asked: HiringCandidatesQueryVariables[] = [];
  const { user } = open('/hiring');
  server.use(
    on(HiringCandidatesDocument).answers((variables) => {
      asked.push(variables);
      return page([ana(false)]);
    }),
  );
  const row = await screen.findByRole('row', { name: /Ana Ortiz/ });
  within(row).getByRole('link', { name: 'Harbor Foods' });
  // What is missing is not cut off in a narrow window.
  expect(
    within(row)
      .getByText(/missing|Complete/)
      .closest<HTMLElement>('[role=gridcell]')?.style.right,
  ).toBe('0px');
  within(row).getByText('Noor Haddad');
  let shown = 'Everyone waiting';
  for (const [name, filter] of [
    ['Mine', { ownerId: staffViewer('ADMIN').account.id }],
    ['Starts this week', { startsFrom: '2026-11-23', startsTo: '2026-11-29' }],
    ['Ready to hire', { complete: true }],
  ] as const) {
    await user.click(await screen.findByRole('button', { name: shown }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual(filter));
    shown = name;
  }
});

test('canceling lists all pending placements of a candidate and needs a reason (P-8)', async () => {
  const sent: CancelPendingPlacementsInput[] = [];
  const { user } = open('/hiring');
  server.use(
    on(PreviewCancelPlacementsDocument).answers(() => ({
      previewCancelPlacements: {
        __typename: 'CancelPlacementsPreview',
        dateWarnings: [],
        problems: [],
        outcomes: [
          done(
            'can_1',
            'Ana Ortiz',
            'Placement for Picker (J-1077): Pending → Canceled',
            'Placement for Packer (J-1078): Pending → Canceled',
          ),
        ],
      },
    })),
    on(CancelPendingPlacementsDocument).answers(({ input }) => {
      sent.push(input);
      const outcomes = [done('can_1', 'Ana Ortiz')];
      return {
        cancelPendingPlacements: { __typename: 'BulkDone', outcomes, changeSetId: 'chg_1' },
      };
    }),
  );
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortiz' }));
  await user.click(screen.getByRole('button', { name: 'Cancel placements' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cancel placements' });
  await within(dialog).findByText('Placement for Picker (J-1077): Pending → Canceled');
  within(dialog).getByText('Placement for Packer (J-1078): Pending → Canceled');
  const confirm = within(dialog).getByRole('button', { name: 'Cancel placements of 1 candidate' });
  within(dialog).getByText('Please check: Reason');

  await user.type(within(dialog).getByLabelText(/Reason/), '  Client froze the order ');
  await user.click(confirm);
  await screen.findByText('The pending placements of 1 candidate are canceled.');
  expect(sent).toEqual([{ candidateIds: ['can_1'], reason: 'Client froze the order' }]);
});

test('hiring says what blocks it (P-11)', async () => {
  const { user } = open('/hiring');
  server.use(
    on(PreviewHireDocument).answers(() => ({
      previewHireCandidates: {
        __typename: 'HirePreview',
        dateWarnings: [],
        problems: [],
        outcomes: [refused('can_1', 'Ana Ortiz', 'Still missing: Identity verified.')],
      },
    })),
  );
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortiz' }));
  await user.click(screen.getByRole('button', { name: 'Hire' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hire' });
  await within(dialog).findByText('Still missing: Identity verified.');
  expect(within(dialog).getByRole('button', { name: 'Hire 0 candidates' })).toHaveProperty(
    'disabled',
    true,
  );
});

test('the last required item opens hiring, and hiring leads out of Hiring Management (P-11)', async () => {
  const { user } = open('/hiring/can_1');
  server.use(
    on(SetChecklistItemDocument).answers(() => {
      server.use(...shows(true));
      return { setChecklistItem: { __typename: 'ChecklistItemSet', hiringCandidate: ana(true) } };
    }),
    on(PreviewHireDocument).answers(() => ({
      previewHireCandidates: {
        __typename: 'HirePreview',
        dateWarnings: [],
        problems: [],
        outcomes: [done('can_1', 'Ana Ortiz', 'Assignment: Pending → Needs approval')],
      },
    })),
    on(HireCandidatesDocument).answers(() => ({
      hireCandidates: {
        __typename: 'BulkDone',
        outcomes: [done('can_1', 'Ana Ortiz')],
        changeSetId: 'chg_1',
      },
    })),
  );
  const panel = await screen.findByRole('complementary', { name: 'Ana Ortiz' });
  const hire = within(panel).getByRole('button', { name: 'Hire' });
  expect(hire.getAttribute('aria-disabled')).toBe('true');

  await user.click(within(panel).getByRole('checkbox', { name: 'Identity verified' }));
  await within(panel).findByText('Everything required is done.');
  expect(hire.getAttribute('aria-disabled')).toBeNull();

  await user.click(hire);
  await user.click(await screen.findByRole('button', { name: 'Hire 1 candidate' }));
  await screen.findByText('1 candidate hired.');
});

test('one of several is canceled in HR data › Assignments, with its own reason (P-9)', async () => {
  const sent: CancelPlacementInput[] = [];
  const { user, address } = open('/hiring/can_1');
  server.use(
    on(CancelPlacementDocument).answers(({ input }) => {
      sent.push(input);
      return {
        cancelPlacement: {
          __typename: 'PlacementCancelled',
          placement: {
            __typename: 'Placement',
            id: 'plc_42',
            version: 4,
            status: 'CANCELLED',
            cancelReason: input.reason,
            actions: [],
          },
          changeSetId: 'chg_1',
        },
      };
    }),
  );
  await user.click(await screen.findByRole('tab', { name: /HR data › Assignments/ }));
  expect(address()).toContain('panel=assignments');
  const actions = screen.getByRole('group', { name: 'Actions for Packer at Harbor Foods' });
  await user.click(within(actions).getByRole('button', { name: 'Cancel placement' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cancel placement' });
  await user.type(within(dialog).getByLabelText(/Reason/), 'Found another');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel placement' }));
  await waitFor(() =>
    expect(sent).toEqual([{ placementId: 'plc_42', version: 3, reason: 'Found another' }]),
  );
  await screen.findByText('The placement is canceled.');
});

const bo: ReturnType<typeof ana> = {
  ...ana(true),
  id: 'can_2',
  candidate: { __typename: 'Candidate', id: 'can_2', number: 8, fullName: 'Bo Lind', owner: null },
};

/** Ana's panel while she leaves Hiring Management, and Bo stays. */
const leaving = async (employee: { __typename: 'Employee'; id: string; number: number } | null) => {
  const screenOf = renderConsole('/hiring/can_1', {
    handlers: [
      on(HiringCandidatesDocument).answers(() => page([ana(true), bo])),
      on(HiringCandidateDocument).answers(({ id }) => ({
        hiringCandidate: id === 'can_1' ? ana(true) : bo,
      })),
      on(LeftHiringDocument).answers(({ id }) => ({
        candidate: { __typename: 'Candidate', id: String(id), fullName: 'Ana Ortiz', employee },
      })),
    ],
  });
  const outcomes = [done('can_1', 'Ana Ortiz')];
  const left = () =>
    server.use(
      on(HiringCandidatesDocument).answers(() => page([bo])),
      on(HiringCandidateDocument).answers(({ id }) => ({
        hiringCandidate: id === 'can_1' ? null : bo,
      })),
    );
  server.use(
    on(PreviewHireDocument).answers(() => ({
      previewHireCandidates: {
        __typename: 'HirePreview',
        dateWarnings: [],
        problems: [],
        outcomes,
      },
    })),
    on(PreviewCancelPlacementsDocument).answers(() => ({
      previewCancelPlacements: {
        __typename: 'CancelPlacementsPreview',
        dateWarnings: [],
        problems: [],
        outcomes,
      },
    })),
    on(HireCandidatesDocument).answers(() => {
      left();
      return { hireCandidates: { __typename: 'BulkDone', outcomes, changeSetId: 'chg_1' } };
    }),
    on(CancelPendingPlacementsDocument).answers(() => {
      left();
      return {
        cancelPendingPlacements: { __typename: 'BulkDone', outcomes, changeSetId: 'chg_1' },
      };
    }),
  );
  await screen.findByRole('complementary', { name: 'Ana Ortiz' });
  return screenOf;
};

test('who was hired leaves the panel with a link to the employee and to the next candidate', async () => {
  const { user, address } = await leaving({ __typename: 'Employee', id: 'emp_1', number: 1200 });
  const panel = screen.getByRole('complementary', { name: 'Ana Ortiz' });
  await user.click(within(panel).getByRole('button', { name: 'Hire' }));
  await user.click(await screen.findByRole('button', { name: 'Hire 1 candidate' }));
  await screen.findByText('Ana Ortiz is hired');
  expect(screen.queryByText(/mistyped/)).toBeNull();
  const link = screen.getByRole('link', { name: 'Open employee E-1200' });
  expect(link.getAttribute('href')).toContain('/employees/emp_1');
  await user.click(screen.getByRole('button', { name: 'Next: Bo Lind' }));
  await screen.findByRole('complementary', { name: 'Bo Lind' });
  expect(address()).toContain('/hiring/can_2');
});

test('whose last placement was canceled leaves it with a link to the candidate', async () => {
  const { user } = await leaving(null);
  const panel = screen.getByRole('complementary', { name: 'Ana Ortiz' });
  await user.click(within(panel).getByRole('button', { name: 'Cancel placements' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cancel placements' });
  await user.type(within(dialog).getByLabelText(/Reason/), 'Client froze the order');
  await user.click(
    await within(dialog).findByRole('button', { name: 'Cancel placements of 1 candidate' }),
  );
  await screen.findByText('Ana Ortiz has left Hiring Management');
  const link = screen.getByRole('link', { name: 'Open candidate' });
  expect(link.getAttribute('href')).toContain('/candidates/can_1');
});
