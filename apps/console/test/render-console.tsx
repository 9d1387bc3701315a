import { createBrowserHistory, createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { DueTasksDocument } from '@stint/spa-kit/record/task/due-tasks-badge.tsx';
import { OpenTasksDocument } from '@stint/spa-kit/record/task/open-tasks.ts';
import { ViewerDocument, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { onTestFinished } from 'vitest';
import type { GraphQLHandler } from 'msw/graphql';
import { ConsoleApp } from '../src/app/console-app.tsx';

type Options = {
  /** Who is signed in; an all-in user unless told, `null` for nobody. */
  viewer?: Viewer | null;
  /** What the server answers, made with `on(document).answers(…)`. */
  handlers?: readonly GraphQLHandler[];
  /** Uses the history of the window, whose Back can be blocked; else one of its own. */
  inWindow?: boolean;
  /** The screen before, where Back of the window leads. */
  from?: string;
};

const noTasks = { __typename: 'TaskConnection' as const, nodes: [], totalCount: 0 };

/** What every screen asks, where a test has neither tasks nor colleagues. */
const nothingElse = [
  on(StaffChoicesDocument).answers(() => ({ staff: [] })),
  on(DueTasksDocument).answers(() => ({ tasks: noTasks })),
  on(OpenTasksDocument).answers(() => ({ tasks: noTasks })),
];

/**
 * The console at this address (`/assignments?view=full`, without the base), as a user meets it.
 *
 * @returns Testing Library's queries, `user` to click and type with, and the address
 */
export function renderConsole(address: string, options: Options = {}) {
  const { viewer = staffViewer('ALL_IN'), handlers = [], from } = options;
  const { inWindow = from !== undefined } = options;
  server.use(
    ...handlers,
    on(ViewerDocument).answers(() => ({ viewer })),
    ...nothingElse,
  );
  const start = `/console${address}`;
  if (inWindow) window.history.pushState({}, '', from ? `/console${from}` : start);
  const history = inWindow
    ? createBrowserHistory()
    : createMemoryHistory({ initialEntries: [start] });
  if (from) history.push(start);
  onTestFinished(() => history.destroy());
  const client = makeClient({ door: 'console' });
  const user = userEvent.setup();
  return {
    user,
    /** Where the user is now, as the address bar shows it. */
    address: () => history.location.href.replace(/^\/console/, ''),
    /** The browser's Back. */
    goBack: () => history.back(),
    client,
    ...render(<ConsoleApp client={client} history={history} env="test" />),
  };
}
