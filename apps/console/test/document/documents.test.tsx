import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentsDocument } from '../../src/features/document/document-page.tsx';
import { DocumentDocument } from '../../src/features/document/document-view.tsx';
import { RemoveDocumentDocument } from '../../src/features/document/remove-document.tsx';
import { server } from '@stint/spa-kit/testing/server.ts';
import { renderConsole } from '../render-console.tsx';

const license = {
  __typename: 'Document',
  id: 'doc_1',
  version: 1,
  title: 'Forklift license',
  type: 'LICENSE',
  expiresOn: '2026-12-01',
  createdAt: '2026-11-20T15:00:00Z',
  fileName: 'license.pdf',
  downloadPath: '/documents/doc_1/file',
  employeeName: 'Ann Ash',
  employeeStatus: 'ACTIVE',
  employee: { __typename: 'Employee', id: 'emp_1' },
} as const;

const changed = {
  __typename: 'TimelineEvent',
  id: 'evt_1',
  at: '2026-11-21T15:00:00Z',
  sentence: 'Maya Lindqvist changed this document: expires on',
  actor: 'Maya Lindqvist',
  activity: null,
  mailId: null,
  changes: [] as never[],
  changeSetId: 'chg_1',
  undoable: false,
} as const;

function open(path: string) {
  return renderConsole(path, {
    viewer: staffViewer('BACK_OFFICE'),
    handlers: [
      on(DocumentsDocument).answers(() => ({
        documents: {
          __typename: 'DocumentConnection',
          nodes: [license],
          totalCount: 1,
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        },
      })),
      on(DocumentDocument).answers(() => ({ document: { ...license, timeline: [changed] } })),
    ],
  });
}

test('every document stands in the list, with what expires soon by the agency’s setting', async () => {
  open('/documents');
  const grid = await screen.findByRole('grid', { name: 'Documents' });
  await within(grid).findByText('Forklift license');
  within(grid).getByText('Expires soon');
  expect(within(grid).getByRole('link', { name: 'Ann Ash' })).toHaveProperty(
    'pathname',
    '/console/employees/emp_1',
  );
});

test('a document has its facts, its history, and can be removed', async () => {
  let removed = '';
  server.use(
    on(RemoveDocumentDocument).answers(({ id }) => {
      removed = String(id);
      return { removeDocument: { __typename: 'DocumentRemoved', id: removed } };
    }),
  );
  const { user, address } = open('/documents/doc_1?panel=timeline');
  await screen.findByRole('heading', { name: 'Forklift license' });
  screen.getByText('License of Ann Ash');
  await screen.findByText('Maya Lindqvist changed this document: expires on');
  screen.getByRole('button', { name: 'Edit' });
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  const dialog = await screen.findByRole('dialog', { name: 'Remove “Forklift license”?' });
  await user.click(within(dialog).getByRole('button', { name: 'Remove' }));
  await screen.findByText('“Forklift license” is removed.');
  expect(removed).toBe('doc_1');
  expect(address()).not.toContain('doc_1');
});

test('the front office has no such place', async () => {
  renderConsole('/documents', { viewer: staffViewer('FRONT_OFFICE') });
  await screen.findByText('Your role doesn’t have access to Documents');
});
