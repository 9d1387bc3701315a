import { reasonAsk } from '@stint/domain/kernel/must-give-reason.ts';
import { timesheetChecks } from '@stint/domain/timesheet/timesheet-check.ts';
import {
  bulkActionsQuery,
  bulkCommand,
  bulkPreview,
  type BulkInput,
} from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TimesheetsDocument } from '../../src/features/timesheet/timesheet-page.tsx';
import type { TimesheetsQueryVariables } from '../../src/gql/graphql.ts';
import { asking } from '../asking.ts';
import { done, refused } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';
import { sheetPage, sheetRow } from './timesheet-records.ts';

const rows = [
  sheetRow(),
  sheetRow({
    id: 'tms_2',
    number: 1043,
    flags: [],
    work: { ...sheetRow().work, worker: { __typename: 'Worker', name: 'Ben Cole' } },
  }),
];

function listening() {
  const asked: TimesheetsQueryVariables[] = [];
  const handler = on(TimesheetsDocument).answers((variables) => {
    asked.push(variables);
    return sheetPage(rows);
  });
  return { asked, handler };
}

const declared = on(bulkActionsQuery('Timesheets')).answers(() => ({
  actionsOnTimesheets: [
    asking({ __typename: 'BulkAction', action: 'approve', label: 'Approve' }),
    asking({ __typename: 'BulkAction', action: 'reject', label: 'Reject' }, reasonAsk),
  ],
}));

test('what waits for approval is listed, the oldest week first, with its flags', async () => {
  const { asked, handler } = listening();
  renderConsole('/timesheets', { viewer: staffViewer('BACK_OFFICE'), handlers: [handler] });
  const row = await screen.findByRole('row', { name: /Ana Ortiz/ });
  within(row).getByText('Contoso Ltd.');
  within(row).getByText('15:30');
  within(row).getByText('A punch is missing');
  expect(asked[0]).toMatchObject({
    filter: { status: ['SUBMITTED'] },
    orderBy: { by: 'START_DATE', direction: 'ASC' },
  });
});

test('who has not submitted a week that is over is a view of its own', async () => {
  const { asked, handler } = listening();
  const { user } = renderConsole('/timesheets', { handlers: [handler] });
  await screen.findByText('Ana Ortiz');
  await user.click(screen.getByRole('button', { name: /Waiting for approval/ }));
  await user.click(await screen.findByText('Missing: the period is over'));
  await waitFor(() =>
    expect(asked.at(-1)?.filter).toMatchObject({
      status: ['DRAFT', 'REJECTED'],
      endTo: '2026-11-22',
    }),
  );
});

test('several are approved after their effect is seen, warnings once they are accepted', async () => {
  const sent: BulkInput<'Timesheets', 'approve'>[] = [];
  const outcomes = ({ acknowledgedWarnings }: BulkInput<'Timesheets', 'approve'>) => [
    acknowledgedWarnings
      ? done('tms_1', 'T-1042')
      : refused('tms_1', 'T-1042', 'A punch is missing.'),
    done('tms_2', 'T-1043'),
  ];
  const { user } = renderConsole('/timesheets', {
    handlers: [
      listening().handler,
      declared,
      on(bulkPreview('Timesheets', 'approve')).answers(({ input }) => ({
        previewApproveTimesheets: {
          __typename: 'TimesheetsActionPreview',
          outcomes: outcomes(input),
          dateWarnings: [],
          problems: [],
        },
      })),
      on(bulkCommand('Timesheets', 'approve')).answers(({ input }) => {
        sent.push(input);
        return {
          approveTimesheets: {
            __typename: 'BulkDone',
            changeSetId: null,
            outcomes: outcomes(input),
          },
        };
      }),
    ],
  });
  await screen.findByText('Ana Ortiz');
  await user.click(screen.getByRole('checkbox', { name: /all/i }));
  await user.click(await screen.findByRole('button', { name: 'Approve' }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByRole('button', { name: 'Approve 1 timesheet' });
  within(dialog).getByText('A punch is missing.');
  await user.click(within(dialog).getByLabelText('Go on in spite of warnings'));
  await user.click(await within(dialog).findByRole('button', { name: 'Approve 2 timesheets' }));
  await screen.findByText('2 timesheets approved.');
  expect(sent).toEqual([
    {
      targets: [
        { id: 'tms_1', version: 3 },
        { id: 'tms_2', version: 3 },
      ],
      acknowledgedWarnings: [...timesheetChecks],
    },
  ]);
});

test('the front office has no timesheets', async () => {
  renderConsole('/timesheets', {
    viewer: staffViewer('FRONT_OFFICE'),
    handlers: [listening().handler],
  });
  await screen.findByRole('navigation');
  expect(screen.queryByRole('link', { name: 'Time' })).toBeNull();
});
