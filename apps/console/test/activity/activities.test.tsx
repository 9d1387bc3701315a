import { screen, waitFor, within } from '@testing-library/react';
import {
  ActivityDocument,
  LogActivityDocument,
  UpdateActivityDocument,
} from '@stint/spa-kit/record/activity/activity-form.tsx';
import { PinnedActivitiesDocument } from '@stint/spa-kit/record/activity/record-activities.tsx';
import { DeleteActivitiesDocument } from '@stint/spa-kit/record/activity/use-activity-changes.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { CandidatesDocument } from '../../src/features/candidate/candidate-page.tsx';
import { CandidateDocument } from '../../src/features/candidate/candidate-view.tsx';
import { ActivitiesDocument } from '../../src/features/activity/activity-row.ts';
import type {
  ActivitiesQuery,
  ActivitiesQueryVariables,
  CandidatesQueryVariables,
} from '../../src/gql/graphql.ts';
import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { candidatePage, candidateRow, candidateShown } from '../candidate/candidate-records.ts';
import { renderConsole } from '../render-console.tsx';

type Row = Served<ActivitiesQuery>['activities']['nodes'][number] & { editable: boolean };

const ana = candidateRow(1, 'Ana Ortiz', { lastContactedAt: '2026-11-20T15:00:00Z' });
const colleague = { __typename: 'Account' as const, id: 'acc_7', displayName: 'Priya Raman' };

const base = [
  on(StaffChoicesDocument).answers(() => ({ staff: [colleague] })),
  on(CandidatesDocument).answers(() => candidatePage([ana])),
  on(CandidateDocument).answers(() => candidateShown(ana)),
];

function activity(over: Partial<Row> = {}): Row {
  return {
    __typename: 'Activity',
    id: 'act_1',
    version: 1,
    kind: 'CALL',
    body: 'Wants nights.',
    occurredAt: '2026-11-20T15:00:00Z',
    pinned: true,
    private: false,
    editable: true,
    author: colleague,
    mentions: [],
    subject: { __typename: 'RecordSubject', id: 'can_1', kind: 'Candidate', label: 'Ana Ortiz' },
    ...over,
  };
}

const page = (nodes: Row[]): Served<ActivitiesQuery> => ({
  activities: {
    __typename: 'ActivityConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: nodes.length,
  },
});

/** Answers as the server would, and remembers what was sent. */
function logging() {
  const sent: object[] = [];
  const handler = on(LogActivityDocument).answers(({ input }) => {
    sent.push(input);
    return {
      logActivity: { __typename: 'ActivityLogged', changeSetId: 'chg_1', activity: activity() },
    };
  });
  return { sent, handler };
}

async function focusFirstCell(user: ReturnType<typeof renderConsole>['user']) {
  const cell = (await screen.findByText('Ana Ortiz')).closest<HTMLElement>('[data-column]')!;
  await waitFor(() => {
    cell.focus();
    expect(document.activeElement).toBe(cell);
  });
  return user;
}

test('N in the grid records an activity about the row, Ctrl-Enter saves it', async () => {
  const { sent, handler } = logging();
  const { user } = renderConsole('/candidates', { handlers: [...base, handler] });
  await focusFirstCell(user);
  await user.keyboard('n');
  const dialog = await screen.findByRole('dialog', { name: 'Log activity: Ana Ortiz' });
  const text = within(dialog).getByRole('textbox', { name: /Text/ });
  await waitFor(() => expect(document.activeElement).toBe(text));
  await user.keyboard('Left a message.');
  await user.click(within(dialog).getByRole('radio', { name: 'Email' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Pin to the record' }));
  await user.click(text);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('Recorded about Ana Ortiz.');
  expect(sent).toMatchObject([
    {
      subjectId: 'can_1',
      kind: 'EMAIL',
      body: 'Left a message.',
      pinned: true,
      private: false,
      mentionIds: [],
      occurredAt: expect.stringMatching(/:00\.000Z$/),
    },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
  await screen.findByRole('button', { name: 'Undo' });
});

test('when it took place is typed as a day and a time of the office, and nothing typed is lost', async () => {
  const { sent, handler } = logging();
  const { user } = renderConsole('/candidates', { handlers: [...base, handler] });
  await focusFirstCell(user);
  await user.keyboard('n');
  const dialog = await screen.findByRole('dialog', { name: 'Log activity: Ana Ortiz' });
  await user.type(within(dialog).getByRole('textbox', { name: /Text/ }), 'Called back.');
  const day = within(dialog).getByLabelText('When: day');
  const time = within(dialog).getByLabelText('When: time');
  await user.clear(day);
  await user.type(day, '11/20');
  await user.clear(time);
  await user.type(time, 'soon{Enter}');
  await within(dialog).findByText(/^This is not a time/);
  expect(time).toHaveProperty('value', 'soon');
  expect(sent).toEqual([]);
  await user.clear(time);
  await user.type(time, '4:05 pm{Enter}');
  await screen.findByText('Recorded about Ana Ortiz.');
  expect(sent).toMatchObject([{ occurredAt: '2026-11-20T21:05:00.000Z' }]);
});

test('Escape asks before typed text is lost, and nothing is saved without a text', async () => {
  const { sent, handler } = logging();
  const { user } = renderConsole('/candidates', { handlers: [...base, handler] });
  await focusFirstCell(user);
  await user.keyboard('n');
  const dialog = await screen.findByRole('dialog', { name: 'Log activity: Ana Ortiz' });
  await user.keyboard('{Control>}{Enter}{/Control}');
  await within(dialog).findByText('Enter what was said or what to remember.');
  expect(sent).toEqual([]);
  await user.keyboard('Half a sen');
  await user.keyboard('{Escape}');
  await within(dialog).findByText('What you typed is not saved.');
  await user.click(within(dialog).getByRole('button', { name: 'Keep editing' }));
  expect(within(dialog).getByRole('textbox', { name: /Text/ })).toHaveProperty(
    'value',
    'Half a sen',
  );
  await user.keyboard('{Escape}');
  await user.click(within(dialog).getByRole('button', { name: 'Discard' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('an @ in the text leads to the colleagues, and the name comes into the text', async () => {
  const { sent, handler } = logging();
  const { user } = renderConsole('/candidates/can_1', { handlers: [...base, handler] });
  await screen.findByRole('button', { name: /Log activity/ });
  await user.keyboard('n');
  const dialog = await screen.findByRole('dialog', { name: 'Log activity: Ana Ortiz' });
  const text = within(dialog).getByRole('textbox', { name: /Text/ });
  await user.click(text);
  await user.keyboard('Mail to a@b.example. @');
  await user.click(await screen.findByRole('option', { name: 'Priya Raman' }));
  await waitFor(() => expect(document.activeElement).toBe(text));
  expect(text).toHaveProperty('value', 'Mail to a@b.example. @Priya Raman ');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(sent).toMatchObject([{ mentionIds: ['acc_7'] }]));
});

test('a typed name is mentioned with Enter or when it is left, and one of nobody is not lost', async () => {
  const { sent, handler } = logging();
  const { user } = renderConsole('/candidates/can_1', { handlers: [...base, handler] });
  await screen.findByRole('button', { name: /Log activity/ });
  await user.keyboard('n');
  const dialog = await screen.findByRole('dialog', { name: 'Log activity: Ana Ortiz' });
  await user.type(within(dialog).getByRole('textbox', { name: /Text/ }), 'Wants nights.');
  const mentions = within(dialog).getByRole('combobox', { name: 'Mention colleagues' });
  await user.type(mentions, 'Nobody{Tab}');
  within(dialog).getByText('Choose one from the list.');
  await user.click(within(dialog).getByRole('button', { name: 'Log activity' }));
  await waitFor(() => expect(document.activeElement).toBe(mentions));
  expect(mentions).toHaveProperty('value', 'Nobody');
  await user.clear(mentions);
  await user.type(mentions, 'Priya Ra{Enter}');
  expect(mentions).toHaveProperty('value', '');
  expect(sent).toEqual([]);
  await user.keyboard('{Backspace}Priya{Tab}');
  await user.click(within(dialog).getByRole('button', { name: 'Log activity' }));
  await waitFor(() => expect(sent).toMatchObject([{ mentionIds: ['acc_7'] }]));
});

test('what is pinned stands on the record; its author unpins, edits and deletes it', async () => {
  const updates: object[] = [];
  const deleted: object[] = [];
  const other = activity({ id: 'act_2', body: 'Not mine', editable: false });
  const { user } = renderConsole('/candidates/can_1', {
    handlers: [
      on(PinnedActivitiesDocument).answers(() => ({
        activities: { __typename: 'ActivityConnection', nodes: [activity(), other] },
      })),
      on(UpdateActivityDocument).answers(({ input }) => {
        updates.push(input);
        return {
          updateActivity: {
            __typename: 'ActivityUpdated',
            changeSetId: 'chg_2',
            activity: activity({ version: 2, pinned: false }),
          },
        };
      }),
      on(DeleteActivitiesDocument).answers(({ ids }) => {
        deleted.push(ids as object);
        return {
          deleteActivities: {
            __typename: 'BulkDone',
            changeSetId: 'chg_3',
            outcomes: [{ __typename: 'Outcome', refusals: [] }],
          },
        };
      }),
      ...base,
    ],
  });
  const section = await screen.findByRole('region', { name: 'Activities of Ana Ortiz' });
  await within(section).findByText('Wants nights.');
  await within(section).findByText('Not mine');
  const menus = within(section).getAllByRole('button', { name: 'Change this activity' });
  expect(menus).toHaveLength(1);
  await user.click(menus[0]!);
  await user.click(await screen.findByRole('menuitem', { name: 'Unpin' }));
  await screen.findByText('No longer pinned.');
  expect(updates).toEqual([{ id: 'act_1', version: 1, pinned: false }]);
  await user.click(within(section).getByRole('button', { name: 'Change this activity' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await screen.findByText('The activity is deleted.');
  expect(deleted).toEqual([['act_1']]);
});

test('CRM › Activities lists them with the record that each is about, by what the address says', async () => {
  const asked: ActivitiesQueryVariables[] = [];
  const filters = { kind: ['CALL'], pinned: ['yes'], author: ['acc_7'] };
  const { user, address } = renderConsole(
    `/activities?filters=${encodeURIComponent(JSON.stringify(filters))}`,
    {
      handlers: [
        on(ActivitiesDocument).answers((variables) => {
          asked.push(variables);
          return page([activity()]);
        }),
        on(ActivityDocument).answers(() => ({ activity: activity() })),
        ...base,
      ],
    },
  );
  await screen.findByRole('link', { name: 'Ana Ortiz' });
  expect(asked.at(-1)).toMatchObject({
    filter: { kind: ['CALL'], pinned: true, authorId: 'acc_7' },
    orderBy: { by: 'OCCURRED_AT', direction: 'DESC' },
  });
  await user.click(screen.getByText('Wants nights.'));
  await screen.findByRole('complementary', { name: 'Call: Ana Ortiz' });
  expect(address()).toContain('/activities/act_1');
});

test('CRM › Mentions asks for those that mention the viewer', async () => {
  const asked: ActivitiesQueryVariables[] = [];
  renderConsole('/mentions', {
    handlers: [
      on(ActivitiesDocument).answers((variables) => {
        asked.push(variables);
        return page([]);
      }),
      ...base,
    ],
  });
  await screen.findByText('Nobody has mentioned you');
  expect(asked.at(-1)?.filter).toMatchObject({ mentionsMe: true });
});

test('a list is narrowed to those who were not contacted for some time', async () => {
  const asked: CandidatesQueryVariables[] = [];
  const filters = { lastContacted: ['not-30'] };
  renderConsole(`/candidates?filters=${encodeURIComponent(JSON.stringify(filters))}`, {
    handlers: [
      on(CandidatesDocument).answers((variables) => {
        asked.push(variables);
        return candidatePage([ana]);
      }),
      ...base,
    ],
  });
  await screen.findByText('Ana Ortiz');
  expect(asked.at(-1)?.filter).toMatchObject({
    notContactedSince: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  });
});

test('who records no activities is offered none', async () => {
  const viewer = staffViewer('ALL_IN');
  const permissions = viewer.permissions.filter((name) => name !== 'activity:write');
  const { user } = renderConsole('/candidates/can_1', {
    viewer: { ...viewer, permissions },
    handlers: base,
  });
  await screen.findByRole('region', { name: 'Activities of Ana Ortiz' });
  expect(screen.queryByRole('button', { name: /Log activity/ })).toBeNull();
  await user.keyboard('n');
  expect(screen.queryByRole('dialog')).toBeNull();
});
