import {
  bulkActionsQuery,
  bulkCommand,
  bulkPreview,
} from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MailsDocument } from '../../src/features/mail/mail-page.tsx';
import {
  MailServerDocument,
  SendTestMailDocument,
} from '../../src/features/mail/mail-server-line.tsx';
import { MailDocument } from '../../src/features/mail/mail-view.tsx';
import type { MailsQuery } from '../../src/gql/graphql.ts';
import { done } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';

type Row = Served<MailsQuery>['mails']['nodes'][number];

const mail = (over: Partial<Row> = {}): Row => ({
  __typename: 'Mail',
  id: 'mai_1',
  version: 2,
  status: 'FAILED',
  template: 'NEW_ORDER',
  recipientName: 'Maya Lindqvist',
  recipientAddress: 'maya@lakeshore.example',
  subject: 'New job order from Acme',
  attempts: 1,
  failure: 'REFUSED',
  queuedAt: '2026-11-20T15:00:00Z',
  sentAt: null,
  about: { __typename: 'RecordSubject', id: 'job_1', label: 'Forklift driver' },
  ...over,
});

const grid = on(MailsDocument).answers(() => ({
  mails: {
    __typename: 'MailConnection',
    nodes: [mail()],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: 1,
  },
}));
const server = (isSetUp: boolean) =>
  on(MailServerDocument).answers(() => ({
    mailServer: {
      __typename: 'MailServer',
      isSetUp,
      from: isSetUp ? 'no-reply@lakeshore.example' : null,
    },
  }));
const shown = on(MailDocument).answers(() => ({
  mail: {
    ...mail(),
    text: 'Hello Maya,\n\nreview the order <b>now</b>.',
    failureDetail: '550 No such user',
    nextAttemptAt: null,
    usefulUntil: null,
    actions: [],
    timeline: [],
  },
}));
const open = (path = '/mails', ...handlers: ReturnType<typeof server>[]) =>
  renderConsole(path, { viewer: staffViewer('ADMIN'), handlers: [...handlers, grid] });

test('is closed to all but administrators', async () => {
  renderConsole('/mails', { viewer: staffViewer('ALL_IN') });
  await screen.findByText('Your role doesn’t have access to Email');
});

test('lists mail with its state and last error, and says that no mail server is set up', async () => {
  open('/mails', server(false));
  const row = within(await screen.findByRole('row', { name: /New job order from Acme/ }));
  row.getByText('Failed');
  row.getByText('The email server refused the email');
  expect(row.getByRole('link', { name: 'Forklift driver' })).toHaveProperty(
    'pathname',
    '/console/job-orders/job_1',
  );
  await screen.findByText(/^No email server is set up\./);
});

test('says in whose name mail is sent, and sends a test', async () => {
  const { user } = open(
    '/mails',
    server(true),
    on(SendTestMailDocument).answers(() => ({
      sendTestMail: {
        __typename: 'TestMailSent',
        mail: { __typename: 'Mail', id: 'mai_2', recipientAddress: 'ada@lakeshore.example' },
      },
    })),
  );
  await screen.findByText('Email is sent from no-reply@lakeshore.example.');
  await user.click(screen.getByRole('button', { name: 'Send a test email' }));
  await screen.findByText('A test email to ada@lakeshore.example is in the queue.');
});

test('shows the text as it was written, and what the mail server said', async () => {
  open('/mails/mai_1', server(true), shown);
  const text = await screen.findByRole('document', { name: 'Text' });
  expect(text.textContent).toBe('Hello Maya,\n\nreview the order <b>now</b>.');
  screen.getByText('550 No such user');
});

test('sends again what is ticked', async () => {
  const sent: unknown[] = [];
  const { user } = open(
    '/mails',
    server(true),
    on(bulkActionsQuery('Mails')).answers(() => ({
      actionsOnMails: [
        { __typename: 'BulkAction', action: 'resend', label: 'Send again', asks: [] },
      ],
    })),
    on(bulkPreview('Mails', 'resend')).answers(() => ({
      previewResendMails: {
        __typename: 'MailsActionPreview',
        outcomes: [done('mai_1', 'New job order from Acme')],
        dateWarnings: [],
        problems: [],
      },
    })),
    on(bulkCommand('Mails', 'resend')).answers(({ input }) => {
      sent.push(input);
      return {
        resendMails: {
          __typename: 'BulkDone',
          changeSetId: 'chg_1',
          outcomes: [done('mai_1', 'New job order from Acme')],
        },
      };
    }),
  );
  await user.click(await screen.findByRole('checkbox', { name: 'Select New job order from Acme' }));
  await user.click(screen.getByRole('button', { name: 'Send again' }));
  const dialog = await screen.findByRole('dialog', { name: 'Send again' });
  await user.click(await within(dialog).findByRole('button', { name: /1 email/ }));
  await screen.findByText('1 email in the queue.');
  expect(sent).toMatchObject([{ targets: [{ id: 'mai_1', version: 2 }] }]);
});
