import { spanish } from '@stint/messages/es/screen.ts';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MessagesContext } from '../../src/messages/messages-context.tsx';
import { liveBoard } from '../../src/testing/live-board.ts';
import { server } from '../../src/testing/server.ts';
import { useWhoIsWorking } from '../../src/who-is-working/use-who-is-working.ts';
import { WorkingBoard } from '../../src/who-is-working/working-board.tsx';
import { renderInside } from '../inside.tsx';

function Board() {
  const working = useWhoIsWorking();
  return working && <WorkingBoard {...working} />;
}

const router = createRouter({
  routeTree: createRootRoute({ component: Board }),
  history: createMemoryHistory(),
});

test('the board says everything in the language that is shown', async () => {
  const late = { key: 'shift', name: 'Ben Zhou', state: 'LATE', lateMinutes: 12 } as const;
  server.use(...liveBoard(late).handlers);
  renderInside(
    <MessagesContext value={spanish}>
      <RouterProvider router={router} />
    </MessagesContext>,
  );
  await screen.findByText('12 min de retraso');
  screen.getByRole('button', { name: '1Con retraso' });
  expect(document.body.textContent).not.toMatch(/Late|Shift|Updated|Location/);
});
