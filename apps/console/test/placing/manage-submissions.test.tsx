import { reasonAsk } from '@stint/domain/kernel/must-give-reason.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { ManagedOrderDocument } from '../../src/features/submission/managed-order.tsx';
import { SubmissionsDocument } from '../../src/features/submission/manage-submissions.tsx';
import { SubmissionDocument } from '../../src/features/submission/submission-view.tsx';
import { CandidateSearchDocument } from '../../src/features/submission/submit/candidate-search.ts';
import {
  PreviewSubmitCandidatesDocument,
  SubmitCandidatesDocument,
} from '../../src/features/submission/submit/submit-dialog.tsx';
import { MoveSubmissionDocument } from '../../src/features/submission/submission-actions.tsx';
import { PlacementDocument } from '../../src/features/placement/placement-view.tsx';
import type { SubmissionsQueryVariables } from '../../src/gql/graphql.ts';
import { done, refused } from '../outcomes.ts';
import { asking } from '../asking.ts';
import { renderConsole } from '../render-console.tsx';
import { action, orderRow, page, placedSubmission, placement, submission } from './records.ts';

const { id, number, title, status, openings, positions, client } = orderRow();
const head = on(ManagedOrderDocument).answers(() => ({
  jobOrder: { __typename: 'JobOrder', id, number, title, status, openings, positions, client },
}));
const pageOf = (...nodes: ReturnType<typeof submission>[]) => ({
  submissions: {
    __typename: 'SubmissionConnection' as const,
    nodes,
    pageInfo: page,
    totalCount: nodes.length,
  },
});
const listOf = (...nodes: ReturnType<typeof submission>[]) =>
  on(SubmissionsDocument).answers(() => pageOf(...nodes));
const list = listOf(submission(), placedSubmission());
const chidi = on(SubmissionDocument).answers(() => ({
  node: {
    ...submission(),
    actions: [
      action('place', 'Place candidate'),
      action('interview', 'Move to interview'),
      asking(action('reject', 'Reject'), reasonAsk),
    ],
    timeline: [],
  },
}));

test('says of each placement how it stands and leads to where it sits (P-2)', async () => {
  renderConsole('/submissions/job_1', { handlers: [head, list] });
  const ana = await screen.findByRole('row', { name: /Ana Ortiz/ });
  within(ana).getByText('Pending');
  const place = within(ana).getByRole('link', { name: 'Hiring Management' });
  expect(place.getAttribute('href')).toBe('/console/hiring/can_1');
  const other = screen.getByRole('row', { name: /Chidi Okafor/ });
  expect(within(other).queryByRole('button', { name: /Placement details/ })).toBeNull();
});

test('the front office sees the back office location without a link to a place it may not open', async () => {
  renderConsole('/submissions/job_1', {
    viewer: staffViewer('FRONT_OFFICE'),
    handlers: [head, list],
  });
  const ana = await screen.findByRole('row', { name: /Ana Ortiz/ });
  within(ana).getByText('Hiring Management');
  expect(within(ana).queryByRole('link', { name: 'Hiring Management' })).toBeNull();
});

test('Placement details open beside the submissions (P-3)', async () => {
  const details = on(PlacementDocument).answers(() => ({ placement: placement() }));
  const { user, address } = renderConsole('/submissions/job_1', {
    handlers: [head, list, details],
  });
  await user.click(await screen.findByRole('button', { name: 'Placement details of Ana Ortiz' }));
  const panel = await screen.findByRole('complementary', { name: 'Ana Ortiz' });
  within(panel).getByText('36.30% · $12.25 spread');
  expect(address()).toBe('/submissions/job_1?panel=plc_1');
});

test('the list is searched, sorted and narrowed by a view, and exported as it is shown', async () => {
  const asked: SubmissionsQueryVariables[] = [];
  const exported: URL[] = [];
  const { user } = renderConsole('/submissions/job_1', { handlers: [head] });
  server.use(
    on(SubmissionsDocument).answers((variables) => {
      asked.push(variables);
      return pageOf(submission(), placedSubmission());
    }),
    http.get('*/export/submissions.csv', ({ request }) => {
      exported.push(new URL(request.url));
      return HttpResponse.error();
    }),
  );
  await screen.findByRole('row', { name: /Ana Ortiz/ });
  await user.click(screen.getByRole('button', { name: 'Everyone submitted' }));
  const views = await screen.findByRole('dialog');
  await user.click(within(views).getByRole('button', { name: 'Submitted by me' }));
  await user.type(screen.getByRole('searchbox', { name: 'Search candidates' }), 'ana');
  await user.click(screen.getByText('Candidate'));
  const submittedById = staffViewer('ADMIN').account.id;
  const filter = { jobOrderId: 'job_1', submittedById, search: 'ana' };
  const orderBy = { by: 'CANDIDATE', direction: 'ASC' };
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ filter, orderBy }));
  await user.click(screen.getByRole('button', { name: /Export/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV' }));
  await waitFor(() => expect(exported).toHaveLength(1));
  const question = exported[0]!.searchParams;
  expect(JSON.parse(question.get('filter')!)).toEqual(filter);
  expect(JSON.parse(question.get('orderBy')!)).toEqual(orderBy);
  expect(question.get('columns')).toMatch(/^candidate\.fullName,stage,placementStatus\.label,/);
});

test('a search that is left by pressing a header is searched and sorted, both', async () => {
  const asked: SubmissionsQueryVariables[] = [];
  const { user, address } = renderConsole('/submissions/job_1', { handlers: [head] });
  server.use(
    on(SubmissionsDocument).answers((variables) => {
      asked.push(variables);
      return pageOf(submission(), placedSubmission());
    }),
  );
  await screen.findByRole('row', { name: /Ana Ortiz/ });
  const search = screen.getByRole('searchbox', { name: 'Search candidates' });
  const header = screen.getByText('Candidate');
  await user.type(search, 'ana');
  // One press, before the page is shown with the search.
  act(() => {
    fireEvent.blur(search);
    fireEvent.click(header);
  });
  await waitFor(() =>
    expect(asked.at(-1)).toMatchObject({
      filter: { search: 'ana' },
      orderBy: { by: 'CANDIDATE', direction: 'ASC' },
    }),
  );
  expect(address()).toContain('ana');
});

test('J and K lead through the list without closing the panel, and Ctrl-click opens a tab', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  const ana = on(SubmissionDocument).answers(({ id: asked }) => ({
    node: {
      ...(asked === 'sub_1' ? placedSubmission() : submission()),
      actions: [],
      timeline: [],
    },
  }));
  const { user, address } = renderConsole('/submissions/job_1', { handlers: [head, list, ana] });
  await user.click(await screen.findByRole('gridcell', { name: 'Chidi Okafor' }));
  await screen.findByRole('complementary', { name: 'Chidi Okafor' });
  await user.keyboard('j');
  await screen.findByRole('complementary', { name: 'Ana Ortiz' });
  expect(address()).toBe('/submissions/job_1?panel=sub_1');
  await user.keyboard('k');
  await screen.findByRole('complementary', { name: 'Chidi Okafor' });
  await user.keyboard('{Control>}');
  await user.click(screen.getByRole('gridcell', { name: 'Ana Ortiz' }));
  await user.keyboard('{/Control}');
  expect(opened).toHaveBeenCalledWith(
    '/console/submissions/job_1?panel=sub_1',
    '_blank',
    'noopener',
  );
  expect(address()).toBe('/submissions/job_1?panel=sub_2');
});

test('a submission is rejected with a reason only', async () => {
  const given = vi.fn();
  const move = on(MoveSubmissionDocument).answers(({ input }) => {
    given(input);
    const rejected = {
      ...submission({ stage: 'REJECTED', version: 2, outcomeReason: 'No license' }),
      actions: [action('reconsider', 'Reconsider')],
      timeline: [],
    };
    server.use(
      listOf(rejected, placedSubmission()),
      on(SubmissionDocument).answers(() => ({ node: rejected })),
    );
    return {
      moveSubmission: {
        __typename: 'SubmissionMoved',
        changeSetId: 'chg_1',
        submission: {
          ...rejected,
          jobOrder: { __typename: 'JobOrder', id: 'job_1', submissionCount: 1 },
        },
      },
    };
  });
  const { user } = renderConsole('/submissions/job_1?panel=sub_2', {
    handlers: [head, list, chidi, move],
  });
  await user.click(await screen.findByRole('button', { name: 'Reject' }));
  const dialog = await screen.findByRole('dialog', { name: 'Reject' });
  await user.click(within(dialog).getByRole('button', { name: 'Reject' }));
  within(dialog).getByText('Please give a reason.');
  expect(given).not.toHaveBeenCalled();

  await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'No license');
  await user.click(within(dialog).getByRole('button', { name: 'Reject' }));
  await screen.findByText('Chidi Okafor is now rejected.');
  expect(given).toHaveBeenCalledWith({
    id: 'sub_2',
    version: 1,
    action: 'reject',
    reason: 'No license',
  });
  const row = screen.getByRole('row', { name: /Chidi Okafor/ });
  within(row).getByText('Rejected');
});

test('placing leads to the placement form', async () => {
  const { user, address } = renderConsole('/submissions/job_1?panel=sub_2', {
    handlers: [head, list, chidi],
  });
  await user.click(await screen.findByRole('button', { name: 'Place candidate' }));
  await waitFor(() => expect(address()).toBe('/place/sub_2'));
});

test('⌘K offers what may be done with the open submission', async () => {
  const { user } = renderConsole('/submissions/job_1?panel=sub_2', {
    handlers: [head, list, chidi],
  });
  await screen.findByRole('button', { name: 'Place candidate' });
  await user.keyboard('{Control>}k{/Control}');
  const palette = await screen.findByRole('dialog');
  await within(palette).findByText('Move to interview');
});

test('candidates are picked and submitted together, and who was refused is told with the reason', async () => {
  const people = ['Ivy Ng', 'Tom Ek'].map((fullName, index) => ({
    __typename: 'Candidate' as const,
    id: `can_${index + 5}`,
    fullName,
    status: 'ACTIVELY_SEARCHING' as const,
    skills: ['Forklift'],
  }));
  const given = vi.fn();
  const handlers = [
    head,
    list,
    on(CandidateSearchDocument).answers(() => ({
      candidates: { __typename: 'CandidateConnection', nodes: people },
    })),
    on(PreviewSubmitCandidatesDocument).answers(({ input }) => ({
      previewSubmitCandidates: {
        __typename: 'SubmissionPreview',
        outcomes: people
          .filter(({ id: candidate }) => [input.candidateIds].flat().includes(candidate))
          .map(({ id: recordId, fullName }) => done(recordId, fullName, 'Would be submitted')),
        dateWarnings: [],
        problems: [],
      },
    })),
    on(SubmitCandidatesDocument).answers(({ input }) => {
      given(input);
      return {
        submitCandidates: {
          __typename: 'BulkDone',
          changeSetId: 'chg_1',
          outcomes: [
            done('can_5', 'Ivy Ng'),
            refused('can_6', 'Tom Ek', 'Tom Ek is marked “Do not place”.'),
          ],
        },
      };
    }),
  ];
  const { user } = renderConsole('/submissions/job_1', { handlers });
  await user.click(await screen.findByRole('button', { name: 'Submit candidates' }));
  const dialog = await screen.findByRole('dialog', { name: 'Submit candidates' });
  for (const { fullName } of people) {
    await user.click(within(dialog).getByRole('combobox', { name: 'Add a candidate' }));
    await user.click(await screen.findByRole('option', { name: new RegExp(fullName) }));
  }
  await user.click(await within(dialog).findByRole('button', { name: 'Submit 2 candidates' }));
  await within(dialog).findByText('Tom Ek is marked “Do not place”.');
  await within(dialog).findByRole('button', { name: 'Undo' });
  expect(given).toHaveBeenCalledWith({ jobOrderId: 'job_1', candidateIds: ['can_5', 'can_6'] });
});
