import { screen, waitFor, within } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { UpdateSettingsDocument } from '../../src/features/settings/save-settings.ts';
import { SettingsDocument } from '../../src/features/settings/settings-page.tsx';
import type { UpdateAgencySettingsInput } from '../../src/gql/graphql.ts';
import { renderConsole } from '../render-console.tsx';
import { settings } from './stored-settings.ts';

const stored = settings({
  burdenOverrides: [{ __typename: 'BurdenOverride', state: 'CA', jobType: null, percent: '14.5' }],
});

const open = () =>
  renderConsole('/settings', {
    viewer: staffViewer('ADMIN'),
    handlers: [
      on(SettingsDocument).answers(() => ({ agencySettings: stored, hiringChecklist: [] })),
    ],
  });

const section = () => screen.findByRole('region', { name: 'Burden' });

test('the default burden and its exceptions are set, and nothing else is sent (P-4)', async () => {
  const sent: UpdateAgencySettingsInput[] = [];
  const { user } = open();
  server.use(
    on(UpdateSettingsDocument).answers(({ input }) => {
      sent.push(input);
      return {
        updateAgencySettings: {
          __typename: 'AgencySettingsUpdated',
          changeSetId: 'chg_1',
          settings: { ...stored, version: 2 },
        },
      };
    }),
  );
  const burden = within(await section());
  expect(burden.getByRole('combobox', { name: 'State' })).toHaveProperty('value', 'California');
  await user.click(burden.getByRole('button', { name: 'Add exception' }));
  await user.click(burden.getAllByRole('combobox', { name: 'Job type' })[1]!);
  await user.click(await screen.findByRole('option', { name: 'Temp/contract' }));
  await user.type(burden.getAllByRole('textbox', { name: 'Burden' })[1]!, '12.5');
  await user.click(burden.getByRole('button', { name: 'Save burden' }));
  await screen.findByText('The burden is saved.');
  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([
    {
      id: 'set_1',
      version: 1,
      burdenOverrides: [
        { state: 'CA', jobType: null, percent: '14.5' },
        { state: null, jobType: 'TEMP_CONTRACT', percent: '12.5' },
      ],
    },
  ]);
});

test('what the server does not take stands at the exception', async () => {
  const { user } = open();
  server.use(
    on(UpdateSettingsDocument).answers(() => ({
      updateAgencySettings: {
        __typename: 'InvalidInput',
        message: 'Choose a state or a job type.',
        problems: [
          {
            __typename: 'InputProblem',
            path: 'burdenOverrides.1.state',
            message: 'Choose a state or a job type.',
          },
        ],
      },
    })),
  );
  const burden = within(await section());
  await user.click(burden.getByRole('button', { name: 'Add exception' }));
  await user.click(burden.getByRole('button', { name: 'Save burden' }));
  await burden.findByText('Enter a percentage.');
  await user.type(burden.getAllByRole('textbox', { name: 'Burden' })[1]!, '12');
  await user.click(burden.getByRole('button', { name: 'Save burden' }));
  await burden.findByText('Choose a state or a job type.');
});

test('an exception for a state that there is not is not saved for every state', async () => {
  const sent: UpdateAgencySettingsInput[] = [];
  const { user } = open();
  server.use(
    on(UpdateSettingsDocument).answers(({ input }) => {
      sent.push(input);
      return { updateAgencySettings: { __typename: 'InvalidInput', message: 'No.', problems: [] } };
    }),
  );
  const burden = within(await section());
  await user.click(burden.getByRole('button', { name: 'Add exception' }));
  const state = burden.getAllByRole('combobox', { name: 'State' })[1]!;
  await user.type(state, 'Calx');
  await user.type(burden.getAllByRole('textbox', { name: 'Burden' })[1]!, '12.5');
  await user.click(burden.getByRole('button', { name: 'Save burden' }));
  await burden.findByText('Please check: State');
  expect(document.activeElement).toBe(state);
  expect(sent).toEqual([]);
});

test('an exception is taken away', async () => {
  const { user } = open();
  const burden = within(await section());
  await user.click(burden.getByRole('button', { name: 'Remove exception 1' }));
  await waitFor(() => expect(burden.queryByRole('combobox', { name: 'State' })).toBeNull());
});
