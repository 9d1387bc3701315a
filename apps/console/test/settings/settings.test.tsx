import { act, screen, waitFor, within } from '@testing-library/react';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { SessionsDocument } from '@stint/spa-kit/session/sessions-list.tsx';
import { ViewerDocument } from '@stint/spa-kit/session/viewer.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import {
  CreateChecklistItemDocument,
  MoveChecklistItemDocument,
  RetireChecklistItemDocument,
  UpdateChecklistItemDocument,
} from '../../src/features/settings/checklist-item.ts';
import { UpdateSettingsDocument } from '../../src/features/settings/save-settings.ts';
import { SettingsDocument } from '../../src/features/settings/settings-page.tsx';
import type {
  MoveHiringChecklistItemInput,
  SettingsQuery,
  UpdateAgencySettingsInput,
} from '../../src/gql/graphql.ts';
import { renderConsole } from '../render-console.tsx';
import { settings, type Settings } from './stored-settings.ts';

type Item = Served<SettingsQuery>['hiringChecklist'][number];

const item = (label: string, position: number, over: Partial<Item> = {}): Item => ({
  __typename: 'HiringChecklistItem',
  id: `chk_${label}`,
  version: 1,
  label,
  jobType: null,
  required: true,
  position,
  ...over,
});

/** The settings of an agency as a server keeps them; what a test puts in `stored` is what is read. */
const open = (over: Partial<Settings> = {}) => {
  const stored = {
    settings: settings(over),
    items: [item('Identity', 0), item('Tax forms', 1, { jobType: 'TEMP_CONTRACT' })],
  };
  const screenOf = renderConsole('/settings', {
    viewer: staffViewer('ADMIN'),
    handlers: [
      on(SettingsDocument).answers(() => ({
        agencySettings: stored.settings,
        hiringChecklist: stored.items,
      })),
    ],
  });
  return { ...screenOf, stored };
};

const names = () =>
  within(screen.getByRole('region', { name: 'Hiring checklist' }))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('p')!.textContent);

test('stands in the navigation of administrators alone', async () => {
  open();
  await screen.findByRole('link', { name: 'Settings' });
  expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
});

test('is closed to others', async () => {
  renderConsole('/settings', { viewer: staffViewer('ALL_IN') });
  await screen.findByText('Your role doesn’t have access to Settings');
  expect(screen.queryByRole('link', { name: 'Settings' })).toBeNull();
});

test('a rule is changed, and nothing else is sent', async () => {
  const sent: UpdateAgencySettingsInput[] = [];
  const { user, stored } = open();
  server.use(
    on(UpdateSettingsDocument).answers(({ input }) => {
      sent.push(input);
      stored.settings = settings({ version: input.version + 1, marginFloorMode: 'STOP' });
      return {
        updateAgencySettings: {
          __typename: 'AgencySettingsUpdated',
          changeSetId: 'chg_1',
          settings: stored.settings,
        },
      };
    }),
  );
  await user.click(await screen.findByRole('combobox', { name: /Below the margin floor/ }));
  await user.click(await screen.findByRole('option', { name: 'Stop' }));
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await screen.findByText('The settings are saved.');
  expect(sent).toEqual([{ id: 'set_1', version: 1, marginFloorMode: 'STOP' }]);
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save changes' })),
  );
  expect(screen.getByRole('combobox', { name: /Below the margin floor/ })).toHaveProperty(
    'value',
    'Stop',
  );
  await user.click(screen.getByLabelText(/^Show bill amounts/));
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(sent[1]).toEqual({ id: 'set_1', version: 2, showBillAmounts: true }));
});

test('what former employees read, and when documents are said to expire, is set here', async () => {
  const sent: UpdateAgencySettingsInput[] = [];
  const { user, stored } = open();
  server.use(
    on(UpdateSettingsDocument).answers(({ input }) => {
      sent.push(input);
      stored.settings = settings({ ...stored.settings, ...(input as object), version: 2 });
      return {
        updateAgencySettings: {
          __typename: 'AgencySettingsUpdated',
          changeSetId: 'chg_1',
          settings: stored.settings,
        },
      };
    }),
  );
  await user.click(
    await screen.findByRole('checkbox', { name: /^Let former employees read their documents/ }),
  );
  const days = screen.getByRole('textbox', { name: /^Remind of expiring documents/ });
  expect(days).toHaveProperty('value', '30 days before');
  await user.clear(days);
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await screen.findByText('Enter a number of days.');
  await user.type(days, '45');
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await screen.findByText('The settings are saved.');
  expect(sent).toEqual([
    { id: 'set_1', version: 1, showDocumentsAfterTermination: true, documentReminderDays: 45 },
  ]);
});

test('the clock that is chosen is that of every time on the screen, without loading it again', async () => {
  const clocks = ['H12', 'H24'] as const;
  let chosen: (typeof clocks)[number] = 'H12';
  const { user, stored } = open();
  const admin = staffViewer('ADMIN');
  server.use(
    on(ViewerDocument).answers(() => ({
      viewer: { ...admin, agency: { ...admin.agency, hourClock: chosen } },
    })),
    on(SessionsDocument).answers(() => ({
      sessions: [
        {
          __typename: 'Session',
          id: 'ses_1',
          door: 'CONSOLE',
          createdAt: '2026-11-20T20:05:00Z',
          lastSeenAt: '2026-11-20T20:06:00Z',
          userAgent: null,
          current: true,
        },
      ],
    })),
    on(UpdateSettingsDocument).answers(({ input }) => {
      chosen = 'H24';
      stored.settings = settings({ version: input.version + 1, clock: 'H24' });
      return {
        updateAgencySettings: {
          __typename: 'AgencySettingsUpdated',
          changeSetId: 'chg_1',
          settings: stored.settings,
        },
      };
    }),
  );
  await user.click(await screen.findByRole('combobox', { name: /Times of day/ }));
  await user.click(await screen.findByRole('option', { name: '24 hours (15:05)' }));
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await screen.findByText('The settings are saved.');
  await user.click(screen.getByRole('button', { name: /Maya Lindqvist/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sessions' }));
  await screen.findByText(/^Signed in Nov 20, 2026, 15:05 EST,/);
});

test('what the server does not take stands at its field, and what was typed stays', async () => {
  const { user } = open();
  server.use(
    on(UpdateSettingsDocument).answers(() => ({
      updateAgencySettings: {
        __typename: 'InvalidInput',
        message: 'This number is too large.',
        problems: [
          {
            __typename: 'InputProblem',
            path: 'marginFloorPercent',
            message: 'This number is too large.',
          },
        ],
      },
    })),
  );
  const floor = await screen.findByRole('textbox', { name: /^Margin floor/ });
  await user.clear(floor);
  await user.type(floor, '150');
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await screen.findByText('This number is too large.');
  expect(floor).toHaveProperty('value', '150%');
});

test('why codes can’t be required yet stands at the setting', async () => {
  const sent: UpdateAgencySettingsInput[] = [];
  const { user } = open();
  const message = 'Turn one-time codes on for your own account first.';
  server.use(
    on(UpdateSettingsDocument).answers(({ input }) => {
      sent.push(input);
      const refusal = { code: 'OWN_SECOND_FACTOR_FIRST', message, blocking: [] };
      return {
        updateAgencySettings: {
          __typename: 'ActionRefused',
          message,
          refusals: [{ __typename: 'Refusal', ...refusal, field: 'requireSecondFactor' }],
        },
      };
    }),
  );
  const box = await screen.findByRole('checkbox', { name: /^Require one-time codes/ });
  await user.click(box);
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await within(screen.getByRole('region', { name: 'Signing in' })).findByText(message);
  expect(box).toHaveProperty('checked', true);
  expect(sent).toEqual([{ id: 'set_1', version: 1, requireSecondFactor: true }]);
});

test('somebody else’s change comes into the form, beside what is typed', async () => {
  const sent: UpdateAgencySettingsInput[] = [];
  const { user, stored } = open();
  server.use(
    on(UpdateSettingsDocument).answers(({ input }) => {
      sent.push(input);
      const refusals = [
        {
          __typename: 'Refusal' as const,
          code: 'CHANGED_SINCE',
          message: 'This configuration was changed by Lena.',
          field: null,
          blocking: [],
        },
      ];
      stored.settings = settings({ version: 2, creditLimitMode: 'OFF' });
      return {
        updateAgencySettings: {
          __typename: 'ActionRefused',
          message: 'Changed by Lena.',
          refusals,
        },
      };
    }),
  );
  await user.click(await screen.findByLabelText(/^Mark a job order filled/));
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await screen.findByText('Somebody else changed this record');
  expect(screen.getByRole('combobox', { name: /credit limit/ })).toHaveProperty(
    'value',
    'Don’t check',
  );
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({ id: 'set_1', version: 2, fillOrderAtZeroOpenings: false });
});

test('asks before what is typed is left', async () => {
  const { user, address } = open();
  await user.click(await screen.findByLabelText(/^Show bill amounts/));
  await user.click(screen.getByRole('link', { name: 'Clients' }));
  await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(screen.getByRole('button', { name: 'Stay' }));
  expect(address()).toBe('/settings');
});

test('an item is moved by the keyboard, which stays where it was', async () => {
  const sent: MoveHiringChecklistItemInput[] = [];
  const { user, stored } = open();
  server.use(
    on(MoveChecklistItemDocument).answers(({ input }) => {
      sent.push(input);
      stored.items = [
        item('Tax forms', 0, { jobType: 'TEMP_CONTRACT', version: 2 }),
        item('Identity', 1, { version: 2 }),
      ];
      return {
        moveHiringChecklistItem: { __typename: 'HiringChecklistItemMoved', items: stored.items },
      };
    }),
  );
  const down = await screen.findByRole('button', { name: 'Move down Identity' });
  expect(names()).toEqual(['Identity', 'Tax forms']);
  act(() => down.focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(names()).toEqual(['Tax forms', 'Identity']));
  expect(sent).toEqual([{ id: 'chk_Identity', version: 1, place: 2 }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down Identity' }));
  await screen.findByText('Identity is 2 of 2 now.');
  await user.keyboard('{Enter}');
  expect(sent).toHaveLength(1);
});

test('an item is added to the list', async () => {
  const { user, stored } = open();
  server.use(
    on(CreateChecklistItemDocument).answers(({ input }) => {
      const added = item(input.label, 2, {
        jobType: input.jobType ?? null,
        required: input.required,
      });
      stored.items = [...stored.items, added];
      return {
        createHiringChecklistItem: { __typename: 'HiringChecklistItemCreated', item: added },
      };
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Add item' }));
  const dialog = await screen.findByRole('dialog', { name: 'New checklist item' });
  await user.click(within(dialog).getByRole('button', { name: 'Add item' }));
  await within(dialog).findByText('Enter what needs to be done.');
  await user.type(within(dialog).getByLabelText(/What needs to be done/), ' Drug test ');
  await user.click(within(dialog).getByRole('combobox', { name: 'Job type' }));
  await user.click(await screen.findByRole('option', { name: 'Direct hire' }));
  await user.click(within(dialog).getByLabelText(/^Required/));
  await user.click(within(dialog).getByRole('button', { name: 'Add item' }));
  await waitFor(() => expect(names()).toEqual(['Identity', 'Tax forms', 'Drug test']));
  screen.getByText('Direct hire · Optional');
});

test('an item becomes optional; its job type stays', async () => {
  const { user } = open();
  const sent: unknown[] = [];
  server.use(
    on(UpdateChecklistItemDocument).answers(({ input }) => {
      sent.push(input);
      const changed = item('Identity', 0, { version: 2, required: false });
      return {
        updateHiringChecklistItem: { __typename: 'HiringChecklistItemUpdated', item: changed },
      };
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Edit Identity' }));
  const dialog = await screen.findByRole('dialog', { name: 'Edit checklist item' });
  within(dialog).getByText('Job type: Every job type');
  await user.click(within(dialog).getByLabelText(/^Required/));
  await user.click(within(dialog).getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toEqual([{ id: 'chk_Identity', version: 1, required: false }]);
});

test('an item is retired, with a way back', async () => {
  const { user, stored } = open();
  server.use(
    on(RetireChecklistItemDocument).answers(({ input }) => {
      stored.items = stored.items.filter(({ id }) => id !== input.id);
      return {
        retireHiringChecklistItem: {
          __typename: 'HiringChecklistItemRetired',
          changeSetId: 'chg_2',
          item: { __typename: 'HiringChecklistItem', id: String(input.id) },
        },
      };
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Retire Identity' }));
  await screen.findByText('“Identity” is retired.');
  await screen.findByRole('button', { name: 'Undo' });
  await waitFor(() => expect(names()).toEqual(['Tax forms']));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add item' }));
});
