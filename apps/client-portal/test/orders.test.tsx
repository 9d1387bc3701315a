import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { ViewerDocument } from '@stint/spa-kit/session/viewer.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { contactViewer } from '@stint/spa-kit/testing/viewers.ts';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { EndedAssignmentsDocument } from '../src/app/assignment/use-shows-ended.ts';
import { PortalAssignmentsDocument } from '../src/app/assignment/assignment-row.ts';
import { PortalHomeDocument } from '../src/app/home/home-document.ts';
import { OrderChoicesDocument } from '../src/app/order/order-choices.ts';
import { PortalOrderDocument } from '../src/app/order/order-document.ts';
import { PortalOrdersDocument } from '../src/app/order/order-row.ts';
import {
  ResubmitPortalOrderDocument,
  SubmitPortalOrderDocument,
} from '../src/app/order/submit-order.ts';
import { PortalApp } from '../src/app/portal-app.tsx';
import type { PortalOrderQuery, SubmitJobOrderInput } from '../src/gql/graphql.ts';

const everybody = ['agency:read', 'client:read', 'location:read'];
const reader = [...everybody, 'job-order:read'];
const orderer = [...reader, 'job-order:submit'];
const reporter = [...everybody, 'assignment:read', 'report:assignments'];

function renderPortal(permissions: string[], address: string) {
  server.use(on(ViewerDocument).answers(() => ({ viewer: contactViewer({ permissions }) })));
  const history = createMemoryHistory({ initialEntries: [`/portal${address}`] });
  render(<PortalApp client={makeClient({ door: 'portal' })} history={history} env="test" />);
  return { user: userEvent.setup(), history };
}

const lastPage = { __typename: 'PageInfo', hasNextPage: false, endCursor: null } as const;
const orderId = 'jor_0193f5a0-0000-7000-8000-000000000001';

type Order = NonNullable<Served<PortalOrderQuery>['jobOrder']>;

function declined(changes: Partial<Order> = {}): Order {
  return {
    __typename: 'JobOrder',
    id: orderId,
    version: 3,
    number: 1065,
    title: 'Forklift operator',
    status: 'DECLINED',
    jobType: 'TEMP_CONTRACT',
    positions: 12,
    openings: 12,
    startDate: '2026-12-07',
    endDate: null,
    description: null,
    reviewRemarks: 'Twelve are too many before January.',
    createdAt: '2026-11-20T14:00:00Z',
    schedule: null,
    location: null,
    contactName: null,
    reportsToId: null,
    reportsToName: null,
    actions: [{ __typename: 'AvailableAction', action: 'resubmit', allowed: true }],
    scheduledWork: [],
    ...changes,
  };
}

const noChoices = on(OrderChoicesDocument).answers(() => ({
  locations: { __typename: 'LocationConnection', nodes: [] },
  contacts: { __typename: 'ContactConnection', nodes: [] },
}));

test.each([
  [everybody, ['Home', 'Account']],
  [reader, ['Home', 'Orders', 'Account']],
  [reporter, ['Home', 'Assignments', 'Report', 'Account']],
])('the menu has what the permissions allow: %s', async (permissions, sections) => {
  renderPortal(permissions, '/password');
  await screen.findByRole('heading', { level: 1, name: 'Change password' });
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(sections);
});

test.each(['/orders', '/orders/new', `/orders/${orderId}`, '/assignments', '/report'])(
  'what is off is not found: %s',
  async (address) => {
    renderPortal(everybody, address);
    await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  },
);

test('the home page counts what the contact may see, and each number opens its rows', async () => {
  const count = (totalCount: number) => ({ __typename: 'JobOrderConnection' as const, totalCount });
  server.use(
    on(PortalHomeDocument).answers(
      () =>
        ({
          viewer: null,
          clients: { __typename: 'ClientConnection', nodes: [] },
          open: count(2),
          filled: count(5),
          inReview: count(1),
          declined: { ...count(1), nodes: [declined()] },
          // The assignments are not asked for.
        }) as never,
    ),
  );
  renderPortal(reader, '/');
  await screen.findByText('Twelve are too many before January.');
  const open = screen.getByRole('link', { name: /^Open orders\s*2$/ });
  expect(open.getAttribute('href')).toContain(encodeURIComponent('"OPEN"'));
  expect(screen.queryByText('Active assignments')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Submit an order' })).toBeNull();
});

test('orders are searched and filtered by status', async () => {
  const asked: unknown[] = [];
  server.use(
    on(PortalOrdersDocument).answers(({ filter }) => {
      asked.push(filter);
      return {
        jobOrders: {
          __typename: 'JobOrderConnection',
          nodes: [{ ...declined({ openings: 9 }) }],
          totalCount: 1,
          pageInfo: lastPage,
        },
      };
    }),
  );
  const { user } = renderPortal(reader, '/orders');
  const row = (await screen.findByRole('link', { name: 'Forklift operator' })).closest('tr')!;
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([
    'Forklift operator',
    'StatusDeclined',
    'Location—',
    'StartDec 7, 2026',
    'Positions12',
    'Filled3',
    'Open9',
    'Contact—',
  ]);
  await user.click(screen.getByRole('checkbox', { name: 'Declined' }));
  await user.type(screen.getByRole('searchbox', { name: 'Search orders' }), 'fork');
  await expect.poll(() => asked.at(-1)).toEqual({ status: ['DECLINED'], search: 'fork' });
});

test('a contact submits an order; what is wrong stands at its field', async () => {
  const sent: SubmitJobOrderInput[] = [];
  server.use(
    noChoices,
    on(PortalOrderDocument).answers(() => ({
      jobOrder: declined({ status: 'NEEDS_REVIEW', reviewRemarks: null, actions: [] }),
    })),
    on(SubmitPortalOrderDocument).answers(({ input }) => {
      sent.push(input);
      if (sent.length === 1)
        return {
          submitted: {
            __typename: 'InvalidInput',
            message: 'Please check your entries',
            problems: [
              { __typename: 'InputProblem', path: 'locationId', message: 'Choose a location.' },
            ],
          },
        };
      return {
        submitted: {
          __typename: 'JobOrderSubmitted',
          jobOrder: { __typename: 'JobOrder', id: orderId, version: 1, status: 'NEEDS_REVIEW' },
        },
      };
    }),
  );
  const { user } = renderPortal(orderer, '/orders/new');
  await user.click(await screen.findByRole('button', { name: 'Submit order' }));
  await screen.findByText('Enter a title.');
  await user.type(screen.getByLabelText(/Job title/), 'Forklift operator');
  await user.click(screen.getByRole('checkbox', { name: 'Mon' }));
  await user.click(screen.getByRole('button', { name: 'Submit order' }));
  await screen.findByText('Choose a location.');
  const place = screen.getByLabelText('Location', { selector: 'input' });
  expect(place.getAttribute('aria-invalid')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Submit order' }));
  await screen.findByRole('heading', { level: 1, name: 'Forklift operator' });
  screen.getByText('In review');
  expect(sent[1]).toEqual({
    title: 'Forklift operator',
    jobType: 'TEMP_CONTRACT',
    positions: 1,
    locationId: null,
    reportsToId: null,
    startDate: null,
    endDate: null,
    schedule: { days: [1], startTime: '08:00', endTime: '16:30', breakMinutes: 30 },
    description: null,
  });
});

test('nothing is sent while a date or a place stands for none: it takes the focus and is named', async () => {
  const sent: SubmitJobOrderInput[] = [];
  server.use(
    noChoices,
    on(SubmitPortalOrderDocument).answers(({ input }) => {
      sent.push(input);
      return { submitted: { __typename: 'InvalidInput', message: 'No.', problems: [] } };
    }),
  );
  const { user } = renderPortal(orderer, '/orders/new');
  await user.type(await screen.findByLabelText(/Job title/), 'Picker');
  const place = screen.getByLabelText('Location', { selector: 'input' });
  await user.type(place, 'Nowhere');
  const start = screen.getByLabelText('Start date', { selector: 'input' });
  await user.type(start, 'soon');
  await user.click(screen.getByRole('button', { name: 'Submit order' }));
  await screen.findByText('Please check: Location, Start date');
  expect(document.activeElement).toBe(place);
  await user.clear(place);
  await user.clear(start);
  await user.type(start, 'later{Enter}');
  await screen.findByText('Please check: Start date');
  expect(document.activeElement).toBe(start);
  expect(sent).toEqual([]);
});

test.each([
  ['a value', /Job title/, 'Picker'],
  ['a text that is no date', /Start date/, 'soon'],
])('what was typed is not lost without a question: %s', async (_what, label, text) => {
  server.use(noChoices);
  const { user } = renderPortal(orderer, '/orders/new');
  const field = await screen.findByLabelText(label, { selector: 'input' });
  await user.type(field, text);
  await user.click(screen.getByRole('link', { name: 'Account' }));
  await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(screen.getByRole('button', { name: 'Stay' }));
  expect(field).toHaveProperty('value', text);
});

test('a declined order shows the remarks and is submitted again with the version that was seen', async () => {
  const sent: unknown[] = [];
  server.use(
    noChoices,
    on(PortalOrderDocument).answers(() => ({ jobOrder: declined() })),
    on(ResubmitPortalOrderDocument).answers(({ input }) => {
      sent.push(input);
      return {
        submitted: {
          __typename: 'JobOrderSubmitted',
          jobOrder: { __typename: 'JobOrder', id: orderId, version: 4, status: 'NEEDS_REVIEW' },
        },
      };
    }),
  );
  const { user } = renderPortal(orderer, `/orders/${orderId}`);
  await screen.findByText('Twelve are too many before January.');
  await user.click(screen.getByRole('link', { name: 'Submit again' }));
  const people = await screen.findByLabelText(/Number of people/);
  await user.clear(people);
  await user.type(people, '6');
  await user.click(screen.getByRole('button', { name: 'Submit again' }));
  await expect.poll(() => sent).toMatchObject([{ id: orderId, version: 3, positions: 6 }]);
});

test('an order out of sight is like one that there is not', async () => {
  server.use(on(PortalOrderDocument).answers(() => ({ jobOrder: null })));
  renderPortal(reader, `/orders/${orderId}`);
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
});

test('the report groups by location; ended assignments have a filter only where there are some', async () => {
  const at = (id: string, name: string, location: string | null) => ({
    __typename: 'Assignment' as const,
    id,
    number: 1,
    jobTitle: 'Picker',
    status: 'ACTIVE' as const,
    startDate: '2026-06-22',
    endDate: null,
    worker: { __typename: 'Worker' as const, name },
    location: location
      ? { __typename: 'Location' as const, id: `loc_${location}`, name: location }
      : null,
    contactName: null,
    reportsToName: null,
  });
  let ended = 0;
  server.use(
    on(EndedAssignmentsDocument).answers(() => ({
      assignments: { __typename: 'AssignmentConnection', totalCount: ended },
    })),
    on(PortalAssignmentsDocument).answers(() => ({
      assignments: {
        __typename: 'AssignmentConnection',
        nodes: [at('a', 'Ana', null), at('b', 'Ben', 'Houston'), at('c', 'Cem', 'Aurora')],
        totalCount: 3,
        pageInfo: lastPage,
      },
    })),
  );
  const { user } = renderPortal(reporter, '/report');
  await screen.findByRole('table', { name: 'Aurora' });
  const places = screen.getAllByRole('heading', { level: 2 }).map((place) => place.textContent);
  expect(places).toEqual(['Aurora (1)', 'Houston (1)', 'Without a location (1)']);

  await user.click(screen.getByRole('link', { name: 'Assignments' }));
  await screen.findByText('3 of 3');
  expect(screen.queryByRole('checkbox', { name: 'Ended' })).toBeNull();
  ended = 2;
  await user.click(screen.getByRole('link', { name: 'Report' }));
  await screen.findByRole('table', { name: 'Aurora' });
  await user.click(screen.getByRole('link', { name: 'Assignments' }));
  await screen.findByRole('checkbox', { name: 'Ended' });
});

test('the report is about a period, and its files have the columns of the screen', async () => {
  const asked: unknown[] = [];
  const files: URL[] = [];
  server.use(
    on(EndedAssignmentsDocument).answers(() => ({
      assignments: { __typename: 'AssignmentConnection', totalCount: 0 },
    })),
    on(PortalAssignmentsDocument).answers(({ filter }) => {
      asked.push(filter);
      return {
        assignments: {
          __typename: 'AssignmentConnection',
          nodes: [],
          totalCount: 0,
          pageInfo: lastPage,
        },
      };
    }),
    http.get('*/export/assignments.csv', ({ request }) => {
      files.push(new URL(request.url));
      return HttpResponse.error();
    }),
  );
  const { user } = renderPortal(reporter, '/report');
  await screen.findByText('No assignment that you see runs in this period.');
  await user.type(screen.getByLabelText('Active from'), '2026-11-01{Enter}');
  await user.type(screen.getByLabelText('Active until'), '2026-11-30{Enter}');
  const period = { notEndedBefore: '2026-11-01', startTo: '2026-11-30' };
  await waitFor(() => expect(asked.at(-1)).toEqual(period));

  await user.click(screen.getByRole('button', { name: 'CSV' }));
  await waitFor(() => expect(files).toHaveLength(1));
  const [question] = files.map(({ searchParams }) => searchParams);
  expect(JSON.parse(question!.get('filter')!)).toEqual(period);
  expect(question!.get('columns')!.split(',')).toEqual([
    'location.name',
    'worker.name',
    'jobTitle',
    'startDate',
    'endDate',
    'contactName',
    'reportsToName',
  ]);
});
