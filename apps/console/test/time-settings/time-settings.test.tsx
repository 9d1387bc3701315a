import { screen, waitFor, within } from '@testing-library/react';
import { defaultTimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { ClientsDocument } from '../../src/features/client/client-page.tsx';
import { ClientDocument } from '../../src/features/client/client-view.tsx';
import { SettingsDocument } from '../../src/features/settings/settings-page.tsx';
import { RemoveAlternateDocument } from '../../src/features/time-settings/alternate-fragments.ts';
import { saveAlternate } from '../../src/features/time-settings/alternate-form.tsx';
import { saveClientTime } from '../../src/features/time-settings/client-time-form.tsx';
import { ClientTimeDocument } from '../../src/features/time-settings/client-time-tab.tsx';
import { UpdateTimeSettingsDocument } from '../../src/features/time-settings/time-setting-fragments.ts';
import type { ClientTimeQuery } from '../../src/gql/graphql.ts';
import { ClientChoicesDocument } from '../../src/record/form/client-choices.ts';
import { clientPage, clientRow, clientShown } from '../client/client-records.ts';
import { renderConsole } from '../render-console.tsx';
import { settings } from '../settings/stored-settings.ts';

type ClientTime = Served<ClientTimeQuery>;
type Own = NonNullable<NonNullable<ClientTime['client']>['timeSettings']>;

const inherited = Object.fromEntries(
  Object.keys(defaultTimeSettings).map((name) => [name, null]),
) as unknown as Own['settings'];
const own = (set: object, version = 1): Own => ({
  __typename: 'ClientTimeSettings',
  id: 'cts_1',
  version,
  settings: { ...inherited, __typename: 'OwnTimeSettings', ...set },
});

const openAgency = () =>
  renderConsole('/settings', {
    viewer: staffViewer('ADMIN'),
    handlers: [
      on(SettingsDocument).answers(() => ({ agencySettings: settings(), hiringChecklist: [] })),
    ],
  });

const contoso = clientRow('cli_1', 'Contoso Ltd.');
const openClient = (stored: {
  own: Own | null;
  alternates?: ClientTime['approverAlternates']['nodes'];
}) =>
  renderConsole('/clients/cli_1?panel=time', {
    viewer: staffViewer('ALL_IN'),
    handlers: [
      on(ClientsDocument).answers(() => clientPage([contoso])),
      on(ClientDocument).answers(() => clientShown(contoso)),
      on(ClientTimeDocument).answers(() => ({
        agencySettings: {
          __typename: 'AgencySettings',
          id: 'set_1',
          timeSettings: { __typename: 'TimeSettings', ...defaultTimeSettings },
        },
        client: { __typename: 'Client', id: 'cli_1', timeSettings: stored.own },
        approverAlternates: {
          __typename: 'ApproverAlternateConnection',
          nodes: stored.alternates ?? [],
        },
      })),
    ],
  });

const rita = { __typename: 'Contact', id: 'con_1', fullName: 'Rita Ruiz' } as const;
const sam = { __typename: 'Contact', id: 'con_2', fullName: 'Sam Stone' } as const;

test('an administrator changes what holds for all clients; only that is sent', async () => {
  const sent: object[] = [];
  const { user } = openAgency();
  server.use(
    on(UpdateTimeSettingsDocument).answers(({ input }) => {
      sent.push(input);
      return {
        updateTimeSettings: {
          __typename: 'AgencySettingsUpdated',
          changeSetId: 'chg_1',
          settings: settings({ version: 2 }),
        },
      };
    }),
  );
  const section = await screen.findByRole('region', { name: 'Time' });
  const days = within(section).getByLabelText(/^Days to submit after the period/);
  await user.clear(days);
  await user.type(days, '5');
  const rule = within(section).getByRole('combobox', { name: /^Approval/ });
  await user.click(rule);
  await user.click(await screen.findByRole('option', { name: 'By the agency' }));
  await user.click(within(section).getByRole('button', { name: 'Save time settings' }));
  await screen.findByText('The time settings are saved.');
  expect(sent).toEqual([{ id: 'set_1', version: 1, cutOffDays: 5, approvalMode: 'AGENCY' }]);
});

test('what is refused is said at its field', async () => {
  const { user } = openAgency();
  server.use(
    on(UpdateTimeSettingsDocument).answers(() => ({
      updateTimeSettings: {
        __typename: 'ActionRefused',
        message: 'Enter a whole number from 0 to 30.',
        refusals: [
          {
            __typename: 'Refusal',
            code: 'SETTING_OUT_OF_RANGE',
            message: 'Enter a whole number from 0 to 30.',
            field: 'cutOffDays',
            blocking: [],
          },
        ],
      },
    })),
  );
  const section = await screen.findByRole('region', { name: 'Time' });
  const days = within(section).getByLabelText(/^Days to submit after the period/);
  await user.clear(days);
  await user.type(days, '31');
  await user.click(within(section).getByRole('button', { name: 'Save time settings' }));
  await waitFor(() => expect(days.getAttribute('aria-invalid')).toBe('true'));
});

test('a client shows what is its own and what it inherits, and gets its first own setting', async () => {
  const sent: object[] = [];
  const { user } = openClient({ own: null });
  server.use(
    on(saveClientTime.create).answers(({ input }) => {
      sent.push(input);
      return {
        createClientTimeSettings: {
          __typename: 'ClientTimeSettingsCreated',
          changeSetId: 'chg_1',
          clientTimeSettings: { __typename: 'ClientTimeSettings', id: 'cts_1', version: 1 },
        },
      };
    }),
  );
  await screen.findByText('Everything is as the agency has it.');
  const days = screen.getByLabelText(/^Days to submit after the period/);
  expect(days.getAttribute('placeholder')).toBe('As the agency: 2 days');
  expect(screen.queryByLabelText(/^Longest time between clocking in and out/)).toBeNull();
  await user.type(days, '4');
  screen.getByText(/Replaces as the agency: 2 days/);
  await user.click(screen.getByRole('button', { name: 'Save time settings' }));
  await screen.findByText('The time settings are saved.');
  expect(sent).toMatchObject([{ clientId: 'cli_1', cutOffDays: 4, approvalMode: null }]);
});

test('settings of time are not saved while an answer stands for none', async () => {
  const sent: object[] = [];
  const saves = [
    on(UpdateTimeSettingsDocument).answers(({ input }) => {
      sent.push(input);
      return { updateTimeSettings: { __typename: 'InvalidInput', message: 'No.', problems: [] } };
    }),
    on(saveClientTime.update).answers(({ input }) => {
      sent.push(input);
      return {
        updateClientTimeSettings: { __typename: 'InvalidInput', message: 'No.', problems: [] },
      };
    }),
  ];
  for (const open of [openAgency, () => openClient({ own: own({ approvalMode: 'AGENCY' }, 3) })]) {
    const { user, unmount } = open();
    server.use(...saves);
    const rule = await screen.findByRole('combobox', { name: /^Approval/ });
    await user.clear(rule);
    await user.type(rule, 'whoever');
    await user.click(screen.getByRole('button', { name: 'Save time settings' }));
    await screen.findByText(/^Please check: Approval/);
    expect(document.activeElement).toBe(rule);
    unmount();
  }
  expect(sent).toEqual([]);
});

test('a client’s own setting is given up by emptying its field', async () => {
  const sent: object[] = [];
  const { user } = openClient({ own: own({ cutOffDays: 4 }, 3) });
  server.use(
    on(saveClientTime.update).answers(({ input }) => {
      sent.push(input);
      return {
        updateClientTimeSettings: {
          __typename: 'ClientTimeSettingsUpdated',
          changeSetId: 'chg_1',
          clientTimeSettings: own({}, 4),
        },
      };
    }),
  );
  await screen.findByText(/^1 setting is this client’s own/);
  await user.clear(screen.getByLabelText(/^Days to submit after the period/));
  await user.click(screen.getByRole('button', { name: 'Save time settings' }));
  await screen.findByText('The time settings are saved.');
  expect(sent).toEqual([{ id: 'cts_1', version: 3, cutOffDays: null }]);
});

test('somebody is named to stand in, and removed', async () => {
  const sent: object[] = [];
  const removed: string[] = [];
  const alternate = {
    __typename: 'ApproverAlternate',
    id: 'alt_1',
    version: 1,
    startDate: '2026-11-23',
    endDate: null,
    contact: rita,
    alternate: sam,
  } as const;
  const { user } = openClient({ own: null, alternates: [alternate] });
  server.use(
    on(ClientChoicesDocument).answers(() => ({
      client: {
        __typename: 'Client',
        id: 'cli_1',
        contacts: {
          __typename: 'ContactConnection',
          nodes: [rita, sam].map((contact) => ({ ...contact, title: null })),
          totalCount: 2,
        },
        locations: { __typename: 'LocationConnection', nodes: [], totalCount: 0 },
      },
    })),
    on(saveAlternate.create).answers(({ input }) => {
      sent.push(input);
      return {
        createApproverAlternate: {
          __typename: 'ApproverAlternateCreated',
          changeSetId: 'chg_1',
          approverAlternate: { __typename: 'ApproverAlternate', id: 'alt_2', version: 1 },
        },
      };
    }),
    on(RemoveAlternateDocument).answers(({ id }) => {
      removed.push(String(id));
      return {
        removeApproverAlternate: {
          __typename: 'ApproverAlternateRemoved',
          id: String(id),
          changeSetId: 'chg_2',
        },
      };
    }),
  );
  await screen.findByText('Until further notice');
  await user.click(screen.getByRole('button', { name: 'Add alternate' }));
  const dialog = await screen.findByRole('dialog', { name: 'New alternate' });
  const choose = async (name: RegExp, option: string) => {
    await user.click(within(dialog).getByRole('combobox', { name }));
    await user.click(await screen.findByRole('option', { name: option }));
  };
  await choose(/^Who is away/, 'Sam Stone');
  await choose(/^Who approves meanwhile/, 'Rita Ruiz');
  await user.type(within(dialog).getByLabelText(/^From/), '11/30/2026');
  await user.click(within(dialog).getByRole('button', { name: 'Add alternate' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toEqual([
    {
      clientId: 'cli_1',
      contactId: 'con_2',
      alternateId: 'con_1',
      startDate: '2026-11-30',
      endDate: null,
    },
  ]);
  await user.click(screen.getByRole('button', { name: 'Remove Sam Stone for Rita Ruiz' }));
  await screen.findByText('Sam Stone is no longer an alternate for Rita Ruiz.');
  expect(removed).toEqual(['alt_1']);
});

test('the front office has no settings of a client’s time', async () => {
  renderConsole('/clients/cli_1', {
    viewer: staffViewer('FRONT_OFFICE'),
    handlers: [
      on(ClientsDocument).answers(() => clientPage([contoso])),
      on(ClientDocument).answers(() => clientShown(contoso)),
    ],
  });
  await screen.findByRole('tab', { name: /^Contacts/ });
  expect(screen.queryByRole('tab', { name: 'Time' })).toBeNull();
});

test('another tab of the client asks before settings are lost that are not saved', async () => {
  const { user } = openClient({ own: null });
  const days = await screen.findByLabelText(/^Days to submit after the period/);
  await user.type(days, '4');
  await user.click(screen.getByRole('tab', { name: /^Contacts/ }));
  const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(within(question).getByRole('button', { name: 'Stay' }));
  expect(days.isConnected).toBe(true);
});
