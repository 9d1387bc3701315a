import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { JobOrdersDocument } from '../../src/features/job-order/job-order-page.tsx';
import { JobOrderDocument } from '../../src/features/job-order/job-order-view.tsx';
import { ChangeJobOrderStatusDocument } from '../../src/features/job-order/job-order-actions.tsx';
import { saveJobOrder } from '../../src/features/job-order/form/job-order-form.tsx';
import { ClientChoicesDocument } from '../../src/record/form/client-choices.ts';
import { ClientSearchDocument } from '../../src/record/form/client-search.ts';
import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { renderConsole } from '../render-console.tsx';
import { action, order, orderRow, page } from './records.ts';

const list = on(JobOrdersDocument).answers(() => ({
  jobOrders: {
    __typename: 'JobOrderConnection',
    nodes: [
      orderRow(),
      orderRow({ id: 'job_2', number: 1043, title: '溶接工', submissionCount: 0 }),
    ],
    pageInfo: page,
    totalCount: 2,
  },
}));
const record = on(JobOrderDocument).answers(() => ({ jobOrder: order() }));

test('the number under Candidates leads to Manage Submissions (P-1)', async () => {
  renderConsole('/job-orders', { handlers: [list] });
  const row = await screen.findByRole('row', { name: /Forklift operator/ });
  const count = within(row).getByRole('link', { name: '2' });
  expect(count.getAttribute('href')).toBe('/console/submissions/job_1');
});

test('begins with the orders that are worked on, and a chip says so', async () => {
  const asked = vi.fn();
  const spied = on(JobOrdersDocument).answers((variables) => {
    asked(variables.filter);
    return {
      jobOrders: { __typename: 'JobOrderConnection', nodes: [], pageInfo: page, totalCount: 0 },
    };
  });
  const { user } = renderConsole('/job-orders', { handlers: [spied] });
  await screen.findByText('No job orders match');
  expect(asked).toHaveBeenLastCalledWith({ status: ['NEEDS_REVIEW', 'OPEN', 'ON_HOLD'] });
  await user.click(screen.getByRole('button', { name: /Remove.*Status/ }));
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith({}));
});

test('a job order opens beside its grid with who is submitted and where their placement sits', async () => {
  const { user, address } = renderConsole('/job-orders', { handlers: [list, record] });
  await user.click(await screen.findByText('Forklift operator'));
  const panel = await screen.findByRole('complementary', { name: 'Forklift operator' });
  const ana = within(panel).getByRole('link', { name: 'Ana Ortiz' }).closest('li')!;
  within(ana).getByText('Pending');
  const place = within(ana).getByRole('link', { name: 'Hiring Management' });
  expect(place.getAttribute('href')).toBe('/console/hiring/can_1');
  expect(address()).toBe('/job-orders/job_1');
});

test('an action that is refused says why, one that is allowed is done and can be taken back', async () => {
  const given = vi.fn();
  const change = on(ChangeJobOrderStatusDocument).answers(({ input }) => {
    given(input);
    const held = order({ version: 4, status: 'ON_HOLD', actions: [action('resume', 'Resume')] });
    server.use(on(JobOrderDocument).answers(() => ({ jobOrder: held })));
    return {
      changeJobOrderStatus: {
        __typename: 'JobOrderUpdated',
        changeSetId: 'chg_1',
        jobOrder: held,
      },
    };
  });
  const { user } = renderConsole('/job-orders/job_1', { handlers: [list, record, change] });
  await screen.findByRole('button', {
    name: 'Cancel',
    description: 'Cancel its placements first.',
  });
  await user.click(screen.getByRole('button', { name: 'Put on hold' }));
  await screen.findByText('Job order J-1042 is now on hold.');
  expect(given).toHaveBeenCalledWith({ id: 'job_1', version: 3, action: 'hold', reason: null });
  await screen.findByRole('button', { name: 'Undo' });
  await screen.findByRole('button', { name: 'Resume' });
});

test('who may not write job orders is not offered to', async () => {
  renderConsole('/job-orders/job_1', {
    viewer: staffViewer('BACK_OFFICE'),
    handlers: [list, on(JobOrderDocument).answers(() => ({ jobOrder: order({ actions: [] }) }))],
  });
  await screen.findByRole('link', { name: 'Manage submissions' });
  expect(screen.queryByRole('button', { name: 'New job order' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
});

test('a new job order asks for title and client before it is sent, then opens', async () => {
  const given = vi.fn();
  const handlers = [
    list,
    record,
    on(StaffChoicesDocument).answers(() => ({ staff: [] })),
    on(ClientSearchDocument).answers(() => ({
      clients: {
        __typename: 'ClientConnection',
        nodes: [{ __typename: 'Client', id: 'cli_1', name: 'Harbor Foods', industry: null }],
      },
    })),
    on(ClientChoicesDocument).answers(() => ({ client: null })),
    on(saveJobOrder.create).answers(({ input }) => {
      given(input);
      return {
        createJobOrder: {
          __typename: 'JobOrderCreated',
          jobOrder: { __typename: 'JobOrder', id: 'job_1', version: 1 },
          changeSetId: 'chg_1',
        },
      };
    }),
  ];
  const { user, address } = renderConsole('/job-orders?panel=new', { handlers });
  const add = await screen.findByRole('button', { name: 'Add job order' });
  await user.click(add);
  screen.getByText('Enter a title.');
  screen.getByText('Choose the client.');
  expect(given).not.toHaveBeenCalled();

  await user.type(screen.getByRole('textbox', { name: 'Job title' }), 'Picker');
  await user.click(screen.getByRole('combobox', { name: 'Client' }));
  await user.click(await screen.findByRole('option', { name: 'Harbor Foods' }));
  await user.type(screen.getByRole('textbox', { name: 'Pay rate per hour' }), '18.25');
  await user.click(add);
  await screen.findByRole('complementary', { name: 'Forklift operator' });
  expect(given).toHaveBeenCalledWith(
    expect.objectContaining({
      title: 'Picker',
      clientId: 'cli_1',
      positions: 1,
      payRate: '18.25',
      billRate: null,
      schedule: null,
    }),
  );
  expect(address()).toBe('/job-orders/job_1');
});
