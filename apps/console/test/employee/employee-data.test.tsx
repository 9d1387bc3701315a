import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import {
  DocumentFormDocument,
  UpdateDocumentDocument,
} from '../../src/features/document/edit-document.tsx';
import { EmployeeDocumentsDocument } from '../../src/features/document/documents-tab.tsx';
import {
  DirectDepositDocument,
  UnmaskDirectDepositDocument,
} from '../../src/features/employee-data/deposit-tab.tsx';
import { EmployeesDocument } from '../../src/features/employee/employee-page.tsx';
import { EmployeeDocument } from '../../src/features/employee/employee-view.tsx';
import type { EmployeeDocumentsQuery, EmployeeQuery } from '../../src/gql/graphql.ts';
import { renderConsole } from '../render-console.tsx';

const shown: Served<EmployeeQuery> = {
  employee: {
    __typename: 'Employee',
    id: 'emp_1',
    version: 1,
    number: 12,
    status: 'ACTIVE',
    hiredOn: '2026-01-05',
    terminatedOn: null,
    candidate: {
      __typename: 'Candidate',
      id: 'can_1',
      number: 7,
      fullName: 'Maria Lopez',
      status: 'ON_ASSIGNMENT',
      owner: null,
    },
    assignments: { __typename: 'AssignmentConnection', nodes: [], totalCount: 0 },
    actions: [],
    timeline: [],
  },
};

const record = [
  on(EmployeesDocument).answers(() => ({
    employees: {
      __typename: 'EmployeeConnection',
      nodes: [],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      totalCount: 0,
    },
  })),
  on(EmployeeDocument).answers(() => shown),
];

const deposit = [
  on(DirectDepositDocument).answers(() => ({
    directDeposit: {
      __typename: 'DirectDeposit',
      accounts: [
        {
          __typename: 'DepositAccount',
          key: 'one',
          bankName: 'First Bank',
          routingNumberMasked: '•••••0021',
          accountNumberMasked: '••••4321',
          type: 'CHECKING',
          shareOf: 'REMAINDER',
          share: null,
        },
      ],
    },
  })),
  on(UnmaskDirectDepositDocument).answers(() => ({
    unmaskDirectDeposit: {
      __typename: 'DirectDepositUnmasked',
      accounts: [
        {
          __typename: 'DepositAccountUnmasked',
          key: 'one',
          routingNumber: '121000021',
          accountNumber: '987654321',
        },
      ],
    },
  })),
];

test('bank numbers are masked until somebody who may asks for them', async () => {
  const { user } = renderConsole('/employees/emp_1?panel=deposit', {
    viewer: staffViewer('BACK_OFFICE'),
    handlers: [...record, ...deposit],
  });
  const accounts = await screen.findByRole('table', { name: 'Accounts' });
  within(accounts).getByText('Checking ••••4321');
  expect(screen.queryByText('987654321')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show numbers in full' }));
  await screen.findByText('987654321');
});

test('who may not see HR data has no tabs of it', async () => {
  renderConsole('/employees/emp_1', { viewer: staffViewer('FRONT_OFFICE'), handlers: record });
  await screen.findByRole('tab', { name: 'Timeline' });
  expect(screen.queryByRole('tab', { name: /Direct deposit|Tax withholding/ })).toBeNull();
});

const license: Served<EmployeeDocumentsQuery>['documents']['nodes'][number] = {
  __typename: 'Document',
  id: 'doc_1',
  version: 1,
  employeeName: 'Ann Ash',
  employeeStatus: 'ACTIVE',
  employee: { __typename: 'Employee', id: 'emp_1' },
  title: 'Forklift license',
  type: 'LICENSE',
  expiresOn: '2026-01-31',
  createdAt: '2026-11-20T15:00:00Z',
  fileName: 'license.pdf',
  downloadPath: '/documents/doc_1/file',
};

test('a document is added with its file, and what is wrong with it is shown', async () => {
  let nodes: Served<EmployeeDocumentsQuery>['documents']['nodes'] = [];
  let sent = 0;
  server.use(
    http.post('*/documents', () => {
      sent += 1;
      if (sent === 1) {
        return HttpResponse.json(
          { message: 'Check it.', problems: [{ path: 'file', message: 'This is no document.' }] },
          { status: 422 },
        );
      }
      nodes = [license];
      return HttpResponse.json({ id: 'doc_1' }, { status: 201 });
    }),
  );
  const { user } = renderConsole('/employees/emp_1?panel=documents', {
    viewer: staffViewer('BACK_OFFICE'),
    handlers: [
      ...record,
      on(EmployeeDocumentsDocument).answers(() => ({
        documents: { __typename: 'DocumentConnection', nodes, totalCount: nodes.length },
      })),
    ],
  });
  await screen.findByText('No documents yet.');
  await user.click(screen.getByRole('button', { name: 'Add document' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add document' });
  await user.click(within(dialog).getByRole('button', { name: 'Add document' }));
  within(dialog).getByText('Choose a file.');
  expect(sent).toBe(0);

  await user.type(within(dialog).getByLabelText('Title'), 'Forklift license');
  await user.selectOptions(within(dialog).getByLabelText('Type'), 'LICENSE');
  const file = new File(['%PDF-1.7'], 'license.pdf', { type: 'application/pdf' });
  await user.upload(within(dialog).getByLabelText(/^Choose a file/), file);
  await user.click(within(dialog).getByRole('button', { name: 'Add document' }));
  await within(dialog).findByText('This is no document.');
  await user.click(within(dialog).getByRole('button', { name: 'Add document' }));
  const table = await screen.findByRole('table', { name: 'Documents' });
  within(table).getByText('Forklift license');
  within(table).getByText('Expired');
  expect(sent).toBe(2);
});

test('type, title and last day of a document are changed; only what changed is sent', async () => {
  let shown = license;
  const sent: object[] = [];
  server.use(
    on(DocumentFormDocument).answers(() => ({ document: shown })),
    on(UpdateDocumentDocument).answers(({ input }) => {
      sent.push(input);
      shown = { ...shown, version: 2, title: 'Forklift training', expiresOn: null };
      return {
        updateDocument: { __typename: 'DocumentUpdated', document: { ...shown, timeline: [] } },
      };
    }),
  );
  const { user } = renderConsole('/employees/emp_1?panel=documents', {
    viewer: staffViewer('BACK_OFFICE'),
    handlers: [
      ...record,
      on(EmployeeDocumentsDocument).answers(() => ({
        documents: { __typename: 'DocumentConnection', nodes: [shown], totalCount: 1 },
      })),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Edit Forklift license' }));
  const dialog = await screen.findByRole('dialog', { name: 'Edit document' });
  const title = await within(dialog).findByLabelText('Title');
  await user.clear(title);
  await user.click(within(dialog).getByRole('button', { name: 'Save changes' }));
  within(dialog).getByText('Enter a title.');
  await user.type(title, 'Forklift training');
  await user.clear(within(dialog).getByLabelText('Expires'));
  await user.click(within(dialog).getByRole('button', { name: 'Save changes' }));
  await screen.findByText('The document is saved.');
  expect(sent).toEqual([{ id: 'doc_1', version: 1, title: 'Forklift training', expiresOn: null }]);
  await screen.findByRole('link', { name: 'Forklift training' });
  expect(screen.queryByText('Expired')).toBeNull();
});
