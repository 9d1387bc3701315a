import {
  bulkActionsQuery,
  bulkCommand,
  bulkPreview,
} from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CreatePartnerTokenDocument } from '../../src/features/partner-token/new-token-form.tsx';
import { PartnerTokensDocument } from '../../src/features/partner-token/partner-token-page.tsx';
import { PartnerTokenDocument } from '../../src/features/partner-token/token-view.tsx';
import type { CreatePartnerTokenInput, PartnerTokensQuery } from '../../src/gql/graphql.ts';
import { ClientSearchDocument } from '../../src/record/form/client-search.ts';
import { asking } from '../asking.ts';
import { done } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';

type Row = Served<PartnerTokensQuery>['partnerTokens']['nodes'][number];

const VALUE = `stint_pat_${'ab'.repeat(32)}_01935a00000070008000000000020261`;

function tokenRow(id: string, name: string, over: Partial<Row> = {}): Row {
  return {
    __typename: 'PartnerToken',
    id,
    version: 1,
    name,
    prefix: 'stint_pat_de30de30',
    permissions: ['client:read', 'assignment:read'],
    clients: null,
    expiresOn: '2027-01-31',
    expired: false,
    status: 'ACTIVE',
    lastUsedAt: null,
    lastUsedFrom: null,
    ...over,
  };
}

const bridge = tokenRow('ptk_1', 'Payroll bridge');
const old = tokenRow('ptk_2', 'Old badge printer', { expiresOn: '2026-10-31', expired: true });
const gone = tokenRow('ptk_3', 'Lost laptop', {
  status: 'REVOKED',
  expired: true,
  clients: [{ __typename: 'TokenClient', id: 'cli_1', name: 'Acme' }],
});

const grid = on(PartnerTokensDocument).answers(() => ({
  partnerTokens: {
    __typename: 'PartnerTokenConnection',
    nodes: [bridge, gone, old],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: 3,
  },
}));
const panel = on(PartnerTokenDocument).answers(() => ({
  partnerToken: {
    ...bridge,
    lastUsedFrom: '203.0.113.7',
    lastUsedAt: '2026-11-20T15:00:00Z',
    createdBy: { __typename: 'Account', id: 'acc_1', displayName: 'Alma Lindqvist' },
    createdAt: '2026-11-01T15:00:00Z',
    actions: [
      {
        __typename: 'AvailableAction',
        action: 'revoke',
        label: 'Revoke',
        allowed: true,
        refusals: [],
        asks: [],
      },
    ],
    timeline: [],
  },
}));
const admin = staffViewer('ADMIN');

test('the list tells what works, what has expired, and what was revoked', async () => {
  renderConsole('/partner-tokens', { viewer: admin, handlers: [grid] });
  const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });
  within(await row('Payroll bridge')).getByText('Active');
  within(await row('Payroll bridge')).getByText('All');
  within(await row('Payroll bridge')).getByText('Never');
  within(await row('Old badge printer')).getByText('Expired');
  within(await row('Lost laptop')).getByText('Revoked');
  within(await row('Lost laptop')).getByText('Acme');
});

test('nobody but administrators is offered it', async () => {
  renderConsole('/partner-tokens', { viewer: staffViewer('ALL_IN') });
  await screen.findByText('Your role doesn’t have access to Partner tokens');
});

test('a token is made with what it permits, and its value is shown once, to be copied', async () => {
  const sent: CreatePartnerTokenInput[] = [];
  const { user, address } = renderConsole('/partner-tokens', {
    viewer: admin,
    handlers: [
      grid,
      panel,
      on(CreatePartnerTokenDocument).answers(({ input }) => {
        sent.push(input);
        return {
          createPartnerToken: {
            __typename: 'PartnerTokenCreated',
            value: VALUE,
            partnerToken: bridge,
          },
        };
      }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'New token' }));
  const form = await screen.findByRole('dialog', { name: 'New partner token' });
  await user.click(within(form).getByRole('button', { name: 'Create token' }));
  within(form).getByText('Enter a name for the token.');
  within(form).getByText('Choose at least one permission.');
  expect(sent).toEqual([]);

  await user.type(within(form).getByLabelText(/^Name/), 'Payroll bridge');
  await user.click(within(form).getByRole('button', { name: '1 year' }));
  await user.click(within(form).getByRole('checkbox', { name: 'See clients' }));
  await user.click(within(form).getByRole('checkbox', { name: 'See assignments' }));
  await user.click(within(form).getByRole('button', { name: 'Create token' }));

  const shown = await screen.findByRole('dialog', { name: 'The token is ready' });
  expect(sent).toEqual([
    {
      name: 'Payroll bridge',
      expiresOn: '2027-11-23',
      clientIds: null,
      permissions: ['client:read', 'assignment:read'],
    },
  ]);
  within(shown).getByText(/cannot be shown again/);
  expect(within(shown).getByLabelText('Token')).toHaveProperty('value', VALUE);
  await user.click(within(shown).getByRole('button', { name: 'Copy' }));
  await within(shown).findByRole('button', { name: 'Copied' });
  expect(await navigator.clipboard.readText()).toBe(VALUE);
  await user.keyboard('{Escape}');
  within(shown).getByText(/cannot be shown again/);

  await user.click(within(shown).getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(address()).toContain('ptk_1'));
  expect(screen.queryByText(VALUE)).toBeNull();
});

test('for some clients only, what belongs to no client cannot be chosen, and is not sent', async () => {
  const sent: CreatePartnerTokenInput[] = [];
  const { user } = renderConsole('/partner-tokens?panel=new', {
    viewer: admin,
    handlers: [
      grid,
      on(ClientSearchDocument).answers(() => ({
        clients: {
          __typename: 'ClientConnection',
          nodes: [{ __typename: 'Client', id: 'cli_1', name: 'Acme', industry: null }],
        },
      })),
      on(CreatePartnerTokenDocument).answers(({ input }) => {
        sent.push(input);
        return {
          createPartnerToken: {
            __typename: 'ActionRefused',
            message: 'Choose a day from today.',
            refusals: [],
          },
        };
      }),
    ],
  });
  const form = await screen.findByRole('dialog', { name: 'New partner token' });
  await user.type(within(form).getByLabelText(/^Name/), 'VMS');
  await user.click(within(form).getByRole('checkbox', { name: 'See candidates' }));
  await user.click(within(form).getByRole('checkbox', { name: 'See job orders' }));
  await user.click(within(form).getByRole('combobox', { name: 'Only these clients' }));
  await user.click(await screen.findByRole('option', { name: /Acme/ }));
  expect(within(form).getByRole('checkbox', { name: 'See candidates' })).toHaveProperty(
    'disabled',
    true,
  );
  await user.click(within(form).getByRole('button', { name: 'Create token' }));
  await screen.findByText('Choose a day from today.');
  expect(sent).toMatchObject([{ clientIds: ['cli_1'], permissions: ['job-order:read'] }]);

  await user.click(within(form).getByRole('button', { name: 'Remove Acme' }));
  expect(within(form).getByRole('checkbox', { name: 'See candidates' })).toHaveProperty(
    'disabled',
    false,
  );
});

test('its panel tells who made it and from where it was used, and revokes it', async () => {
  const sent: unknown[] = [];
  const { user } = renderConsole('/partner-tokens/ptk_1', {
    viewer: admin,
    handlers: [
      grid,
      panel,
      on(bulkActionsQuery('PartnerTokens')).answers(() => ({
        actionsOnPartnerTokens: [
          asking(
            { __typename: 'BulkAction', action: 'revoke', label: 'Revoke' },
            { field: 'note', label: 'Reason', kind: 'text', lines: 2 },
          ),
        ],
      })),
      on(bulkPreview('PartnerTokens', 'revoke')).answers(() => ({
        previewRevokePartnerTokens: {
          __typename: 'PartnerTokensActionPreview',
          outcomes: [done('ptk_1', 'Payroll bridge')],
          dateWarnings: [],
          problems: [],
        },
      })),
      on(bulkCommand('PartnerTokens', 'revoke')).answers(({ input }) => {
        sent.push(input);
        return {
          revokePartnerTokens: {
            __typename: 'BulkDone',
            changeSetId: 'chg_1',
            outcomes: [done('ptk_1', 'Payroll bridge')],
          },
        };
      }),
    ],
  });
  await screen.findByText('203.0.113.7');
  screen.getByText('Alma Lindqvist');
  screen.getByText('See assignments');
  screen.getByText('600 requests and 500,000 points of cost each minute');
  await user.click(screen.getByRole('button', { name: 'Revoke' }));
  const dialog = await screen.findByRole('dialog', { name: 'Revoke' });
  await within(dialog).findByText('Will stop working at once, for good');
  await user.type(within(dialog).getByLabelText('Reason'), 'Laptop lost');
  await user.click(await within(dialog).findByRole('button', { name: 'Revoke 1 token' }));
  await screen.findByText('1 token revoked.');
  expect(sent).toEqual([{ targets: [{ id: 'ptk_1', version: 1 }], note: 'Laptop lost' }]);
});
