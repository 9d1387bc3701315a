import {
  bulkActionsQuery,
  bulkCommand,
  bulkPreview,
  type BulkInput,
} from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { changeRequestMachine } from '@stint/domain/change-request/change-request.machine.ts';
import { reasonAsk } from '@stint/domain/kernel/must-give-reason.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ChangeRequestsDocument } from '../../src/features/change-request/change-request-page.tsx';
import { ChangeRequestDocument } from '../../src/features/change-request/change-request-view.tsx';
import { UnmaskChangeRequestDocument } from '../../src/features/change-request/unmask-request.ts';
import type {
  ChangeRequestQuery,
  ChangeRequestsQuery,
  ChangeRequestsQueryVariables,
} from '../../src/gql/graphql.ts';
import { asking } from '../asking.ts';
import { done } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';

type Row = Served<ChangeRequestsQuery>['changeRequests']['nodes'][number];

const request: Row = {
  __typename: 'ChangeRequest',
  id: 'chr_1',
  version: 2,
  section: 'DIRECT_DEPOSIT',
  status: 'REQUESTED',
  employeeName: 'Maria Lopez',
  createdAt: '2026-11-20T15:00:00Z',
  decidedAt: null,
  reason: null,
  employee: { __typename: 'Employee', id: 'emp_1' },
  changes: [{ __typename: 'RequestedFieldChange', field: 'account_1', label: 'Account 1' }],
};

const action = (name: 'approve' | 'refuse') =>
  asking(
    {
      __typename: 'AvailableAction' as const,
      action: name,
      label: changeRequestMachine.actions[name].label,
      allowed: true,
      refusals: [],
    },
    ...(name === 'refuse' ? [reasonAsk] : []),
  );

const shown: Served<ChangeRequestQuery> = {
  changeRequest: {
    ...request,
    changes: [
      {
        __typename: 'RequestedFieldChange',
        field: 'account_1',
        label: 'Account 1',
        before: 'First Bank ••••4321',
        after: 'Second Bank ••••4444',
      },
    ],
    actions: [action('approve'), action('refuse')],
    timeline: [],
  },
};

const grid = on(ChangeRequestsDocument).answers(() => ({ changeRequests: page([request]) }));
const panel = on(ChangeRequestDocument).answers(() => shown);

function page(nodes: Row[]): Served<ChangeRequestsQuery>['changeRequests'] {
  return {
    __typename: 'ChangeRequestConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: nodes.length,
  };
}

test('what waits is listed, the longest first', async () => {
  const asked: ChangeRequestsQueryVariables[] = [];
  renderConsole('/change-requests', {
    viewer: staffViewer('BACK_OFFICE'),
    handlers: [
      on(ChangeRequestsDocument).answers((variables) => {
        asked.push(variables);
        return { changeRequests: page([request]) };
      }),
    ],
  });
  const row = await screen.findByRole('row', { name: /Maria Lopez/ });
  within(row).getByText('Direct deposit');
  within(row).getByText('Requested');
  expect(asked[0]).toMatchObject({
    filter: { status: ['REQUESTED', 'CONFLICTING'] },
    orderBy: { by: 'REQUESTED_AT', direction: 'ASC' },
  });
});

test('old and new stand side by side, and a request is refused with a reason', async () => {
  const sent: BulkInput<'ChangeRequests', 'refuse'>[] = [];
  const { user } = renderConsole('/change-requests/chr_1', {
    viewer: staffViewer('BACK_OFFICE'),
    handlers: [
      grid,
      panel,
      on(bulkActionsQuery('ChangeRequests')).answers(() => ({
        actionsOnChangeRequests: [
          asking({ __typename: 'BulkAction', action: 'refuse', label: 'Refuse' }, reasonAsk),
        ],
      })),
      on(bulkPreview('ChangeRequests', 'refuse')).answers(() => ({
        previewRefuseChangeRequests: {
          __typename: 'ChangeRequestsActionPreview',
          outcomes: [done('chr_1', 'Maria Lopez')],
          dateWarnings: [],
          problems: [],
        },
      })),
      on(bulkCommand('ChangeRequests', 'refuse')).answers(({ input }) => {
        sent.push(input);
        return {
          refuseChangeRequests: {
            __typename: 'BulkDone',
            changeSetId: 'chg_1',
            outcomes: [done('chr_1', 'Maria Lopez')],
          },
        };
      }),
    ],
  });
  const record = await screen.findByRole('complementary', { name: 'Maria Lopez' });
  const changes = await within(record).findByRole('table', { name: 'Requested changes' });
  within(changes).getByText('First Bank ••••4321');
  within(changes).getByText('Second Bank ••••4444');
  await user.click(within(record).getByRole('button', { name: 'Refuse' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(await within(dialog).findByLabelText(/Reason/), 'Bring a voided check.');
  await user.click(await within(dialog).findByRole('button', { name: 'Refuse 1 change request' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { targets: [{ id: 'chr_1', version: 2 }], reason: 'Bring a voided check.' },
    ]),
  );
});

test('numbers are seen in full on request, by those who may', async () => {
  const { user } = renderConsole('/change-requests/chr_1', {
    viewer: staffViewer('BACK_OFFICE'),
    handlers: [
      grid,
      panel,
      on(UnmaskChangeRequestDocument).answers(() => ({
        unmaskChangeRequest: {
          __typename: 'ChangeRequestUnmasked',
          socialSecurityNumber: null,
          accounts: [
            {
              __typename: 'DepositAccountUnmasked',
              key: 'one',
              routingNumber: '121000358',
              accountNumber: '55554444',
            },
          ],
        },
      })),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Show numbers in full' }));
  await screen.findByText('121000358');
  screen.getByText('55554444');
});

test('who may not unmask is not offered it', async () => {
  const { permissions, ...viewer } = staffViewer('BACK_OFFICE');
  renderConsole('/change-requests/chr_1', {
    viewer: { ...viewer, permissions: permissions.filter((name) => !name.endsWith(':unmask')) },
    handlers: [grid, panel],
  });
  await screen.findByRole('table', { name: 'Requested changes' });
  expect(screen.queryByRole('button', { name: /in full/ })).toBeNull();
});
