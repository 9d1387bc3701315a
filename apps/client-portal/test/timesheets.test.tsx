import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PortalHomeDocument } from '../src/app/home/home-document.ts';
import { PortalTimesheetsDocument } from '../src/app/timesheet/timesheet-row.ts';
import { TimesheetDisclaimerDocument } from '../src/app/claim/use-disclaimer.ts';
import {
  approve,
  approver,
  bulkDone,
  everybody,
  listed,
  outcome,
  previewApprove,
  previewReject,
  reader,
  refusal,
  reject,
  renderPortal,
  row,
} from './claim-fixtures.ts';

const three = [row(1, 'Ana Ortiz'), row(2, 'Ben Sato'), row(3, 'Cem Kaya')];

function serveList(rows = three) {
  const asked: unknown[] = [];
  server.use(
    on(PortalTimesheetsDocument).answers(({ filter }) => {
      asked.push(filter);
      return listed(rows);
    }),
  );
  return asked;
}

const disclaimerIs = (disclaimer: string | null) =>
  on(TimesheetDisclaimerDocument).answers(() => ({
    timesheet: {
      __typename: 'Timesheet',
      id: 'tsh_1',
      checks: { __typename: 'TimesheetChecks', disclaimer },
    },
  }));

const previewed = (outcomes: ReturnType<typeof outcome>[]) => ({
  __typename: 'TimesheetsActionPreview' as const,
  outcomes,
  dateWarnings: [],
  problems: [],
});

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((each) => within(each).getByRole('link').textContent);

test.each([
  '/timesheets',
  '/timesheets/tsh_1',
  '/expenses',
  '/expenses/exr_1',
  '/report/timesheets',
])('what is off is not found: %s', async (address) => {
  renderPortal(everybody, address);
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
});

test('what waits for the client stands first; the filter can be removed', async () => {
  const asked = serveList();
  const { user } = renderPortal(approver, '/timesheets');
  await screen.findByRole('link', { name: 'Ana Ortiz' });
  expect(names()).toEqual(['Ana Ortiz', 'Ben Sato', 'Cem Kaya']);
  expect(asked).toEqual([{ status: ['SUBMITTED'], approvalMode: ['CLIENT'] }]);
  const [, first] = screen.getAllByRole('row');
  expect(
    within(first!)
      .getAllByRole('cell')
      .map((cell) => cell.textContent!.replaceAll(/\s/g, ' ')),
  ).toEqual([
    'Ana Ortiz',
    'PeriodNov 16 – 22, 2026',
    'LocationAurora',
    'StatusSubmitted',
    'Hours37:30',
  ]);
  await user.click(screen.getByRole('checkbox', { name: 'Waiting for approval' }));
  await expect.poll(() => asked.at(-1)).toEqual({});
  await user.type(screen.getByLabelText('From'), '2026-11-01{Enter}');
  await expect.poll(() => asked.at(-1)).toEqual({ endFrom: '2026-11-01' });
  await user.selectOptions(screen.getByLabelText('Location'), 'Aurora');
  const narrowed = { endFrom: '2026-11-01', locationId: 'loc_1' };
  await expect.poll(() => asked.at(-1)).toEqual(narrowed);
});

test('nothing that waits says so', async () => {
  serveList([]);
  renderPortal(approver, '/timesheets');
  await screen.findByText('Nothing is waiting for your approval');
});

test('who only reads has nothing to approve or to select', async () => {
  serveList(three.map((each) => ({ ...each, actions: [] })));
  renderPortal(reader, '/timesheets');
  await screen.findByRole('link', { name: 'Ana Ortiz' });
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  expect(screen.queryByRole('checkbox', { name: /Select/ })).toBeNull();
  expect(screen.queryByText('Select')).toBeNull();
});

test('several are approved with the disclaimer, in the versions that were seen; each tells what came of it', async () => {
  serveList();
  const sent: unknown[] = [];
  const warned = refusal('WEEK_TOO_LONG', 'The week has more than 40 hours.');
  server.use(
    disclaimerIs('I have checked it.'),
    on(previewApprove).answers(() => ({
      previewApproveTimesheets: previewed([
        outcome('tsh_1', 'Timesheet 1'),
        outcome('tsh_2', 'Timesheet 2', [warned]),
        outcome('tsh_3', 'Timesheet 3'),
      ]),
    })),
    on(approve).answers(({ input }) => {
      sent.push(input);
      const since = refusal('CHANGED_SINCE', 'It was changed meanwhile.');
      return {
        approveTimesheets: bulkDone([
          outcome('tsh_1', 'Timesheet 1'),
          outcome('tsh_2', 'Timesheet 2', [warned]),
          outcome('tsh_3', 'Timesheet 3', [since]),
        ]),
      };
    }),
  );
  const { user } = renderPortal(approver, '/timesheets');
  await user.click(await screen.findByRole('checkbox', { name: 'Select all that wait' }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  const dialog = await screen.findByRole('dialog', { name: 'Approve 3 timesheets' });
  const box = await within(dialog).findByRole('checkbox', { name: 'I accept this statement' });
  await waitFor(() => expect(document.activeElement).toBe(box));
  const ahead = await within(dialog).findByRole('list', { name: /Will be approved/ });
  expect(within(ahead).getAllByRole('listitem')).toHaveLength(2);
  within(dialog).getByText('The week has more than 40 hours.');
  within(dialog).getByText('I have checked it.');
  const confirm = within(dialog).getByRole('button', { name: 'Approve 2 timesheets' });
  await user.click(confirm);
  await within(dialog).findByText('Accept the statement to approve.');
  expect(sent).toEqual([]);
  await user.click(box);
  await user.click(confirm);
  const refused = await screen.findByRole('list', { name: /Not done/ });
  within(refused).getByText('It was changed meanwhile.');
  within(screen.getByRole('list', { name: /^Done/ })).getByText(
    /^Ana Ortiz, Nov 16\s–\s22, 2026, Timesheet 1$/,
  );
  expect(sent).toEqual([
    {
      targets: [1, 2, 3].map((number) => ({ id: `tsh_${number}`, version: 3 })),
      acceptedDisclaimer: 'I have checked it.',
    },
  ]);
});

test('what has to be accepted is read by itself when the server answers again', async () => {
  serveList();
  server.use(
    on(TimesheetDisclaimerDocument).isOutOfReach(),
    on(previewApprove).answers(() => ({
      previewApproveTimesheets: previewed([outcome('tsh_1', 'Timesheet 1')]),
    })),
  );
  const { user } = renderPortal(approver, '/timesheets');
  await user.click(await screen.findByRole('checkbox', { name: /Ana Ortiz/ }));
  await user.click(screen.getByRole('button', { name: /^Approve/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Approve 1 timesheet' });
  await within(dialog).findByText('The server can’t be reached');
  server.use(disclaimerIs('I have checked it.'));
  await within(dialog).findByText('I have checked it.', {}, { timeout: 15_000 });
});

test('what would happen is told by itself when the server answers again', async () => {
  serveList();
  server.use(on(previewReject).isOutOfReach());
  const { user } = renderPortal(approver, '/timesheets');
  await user.click(await screen.findByRole('checkbox', { name: /Ana Ortiz/ }));
  await user.click(screen.getByRole('button', { name: /^Reject/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Reject 1 timesheet' });
  await within(dialog).findByText('The server can’t be reached');
  server.use(
    on(previewReject).answers(() => ({
      previewRejectTimesheets: previewed([outcome('tsh_1', 'Timesheet 1')]),
    })),
  );
  await within(dialog).findByRole('list', { name: /Will be rejected/ });
  expect(within(dialog).queryByRole('alert')).toBeNull();
});

test('by keyboard one moves, selects, and rejects with a reason', async () => {
  serveList();
  const sent: unknown[] = [];
  server.use(
    on(previewReject).answers(() => ({
      previewRejectTimesheets: previewed([outcome('tsh_2', 'Timesheet 2')]),
    })),
    on(reject).answers(({ input }) => {
      sent.push(input);
      return { rejectTimesheets: bulkDone([outcome('tsh_2', 'Timesheet 2')]) };
    }),
  );
  const { user } = renderPortal(approver, '/timesheets');
  await screen.findByRole('link', { name: 'Ana Ortiz' });
  expect(screen.getByLabelText('Keyboard').textContent).toContain('Rejectr');
  const focused = () => document.activeElement?.textContent;
  await user.keyboard('j');
  expect(focused()).toBe('Ana Ortiz');
  await user.keyboard('{ArrowDown}jjk');
  expect(focused()).toBe('Ben Sato');
  await user.keyboard(' ');
  await screen.findByText('1 selected');
  await user.keyboard('r');
  const dialog = await screen.findByRole('dialog', { name: 'Reject 1 timesheet' });
  await within(dialog).findByRole('list', { name: /Will be rejected/ });
  const confirm = within(dialog).getByRole('button', { name: 'Reject 1 timesheet' });
  await user.click(confirm);
  await within(dialog).findByText('Please give a reason.');
  const reason = within(dialog).getByLabelText(/^Reason/);
  await within(dialog).findByText('Please check: Reason');
  expect(document.activeElement).toBe(reason);
  // Keys are text here.
  await user.type(reason, 'a jar');
  await user.keyboard('{Escape}');
  await user.click(await within(dialog).findByRole('button', { name: 'Stay' }));
  await user.click(await within(dialog).findByRole('button', { name: 'Reject 1 timesheet' }));
  await screen.findByText('Rejected 1 timesheet.');
  expect(sent).toEqual([{ targets: [{ id: 'tsh_2', version: 3 }], reason: 'a jar' }]);
});

test('the browser’s Back asks before the reason of a rejection is lost', async () => {
  serveList();
  server.use(
    on(previewReject).answers(() => ({
      previewRejectTimesheets: previewed([outcome('tsh_2', 'Timesheet 2')]),
    })),
  );
  const { user, history } = renderPortal(approver, '/timesheets', { inWindow: true });
  await screen.findByRole('link', { name: 'Ana Ortiz' });
  await user.keyboard('jjr');
  const dialog = await screen.findByRole('dialog', { name: 'Reject 1 timesheet' });
  const reason = within(dialog).getByLabelText(/^Reason/);
  await user.type(reason, 'Not here');
  history.back();
  const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(within(question).getByRole('button', { name: 'Stay' }));
  expect(reason).toHaveProperty('value', 'Not here');
  expect(history.location.pathname).toBe('/portal/timesheets');
});

test('without a selection, a key decides on the row that has the focus', async () => {
  serveList();
  server.use(
    disclaimerIs(null),
    on(previewApprove).answers(() => ({
      previewApproveTimesheets: previewed([outcome('tsh_1', 'Timesheet 1')]),
    })),
  );
  const { user, history } = renderPortal(approver, '/timesheets');
  await screen.findByRole('link', { name: 'Ana Ortiz' });
  await user.keyboard('a');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('ja');
  const dialog = await screen.findByRole('dialog', { name: 'Approve 1 timesheet' });
  const confirm = within(dialog).getByRole('button', { name: 'Approve 1 timesheet' });
  await waitFor(() => expect(document.activeElement).toBe(confirm));
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  expect(history.location.pathname).toBe('/portal/timesheets');
});

test('the home page tells how many wait, and leads there', async () => {
  const count = (__typename: 'TimesheetConnection', totalCount: number) => ({
    __typename,
    totalCount,
  });
  server.use(
    on(PortalHomeDocument).answers(
      () =>
        ({
          viewer: null,
          clients: { __typename: 'ClientConnection', nodes: [] },
          // The others are not asked for.
          timesheetsToApprove: count('TimesheetConnection', 4),
        }) as never,
    ),
  );
  renderPortal(approver, '/');
  const figure = await screen.findByRole('link', { name: /^Timesheets to approve\s*4$/ });
  expect(figure.getAttribute('href')).toBe('/portal/timesheets');
  expect(screen.queryByText(/hasn’t shared anything/)).toBeNull();
});

test('in Spanish everything about timesheets is Spanish', async () => {
  serveList();
  renderPortal(approver, '/timesheets', { language: 'es' });
  await screen.findByRole('heading', { level: 1, name: 'Hojas de horas' });
  await screen.findByRole('link', { name: 'Ana Ortiz' });
  screen.getByRole('checkbox', { name: 'Espera aprobación' });
  screen.getByRole('button', { name: 'Aprobar' });
  screen.getByRole('link', { name: 'Hojas de horas' });
  expect(screen.getByLabelText('Teclado').textContent).toContain('Rechazarr');
});
