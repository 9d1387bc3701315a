import { useQuery } from '@apollo/client/react';
import { screen, waitFor } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { setTimeout as pause } from 'node:timers/promises';
import { useEffect } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useCommand } from '../src/answer/use-command.ts';
import { graphql } from '../src/gql/gql.ts';
import { RecordChangedDocument } from '../src/live/live-connection.ts';
import { useLiveConnection } from '../src/live/live-updates.tsx';
import { useRecordChanges } from '../src/live/use-record-changes.ts';
import { liveChanges } from '../src/testing/live-changes.ts';
import { api, on } from '../src/testing/on.ts';
import { server } from '../src/testing/server.ts';
import { renderInside } from './inside.tsx';

const NamedDocument = graphql(`
  query Named {
    client(id: "cli_1") {
      id
      version
      name
    }
  }
`);

const RenameDocument = graphql(`
  mutation Rename($input: UpdateClientInput!) {
    updateClient(input: $input) {
      ... on ClientUpdated {
        client {
          id
          version
          name
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

function Client() {
  const { data, refetch } = useQuery(NamedDocument);
  const [rename] = useCommand(RenameDocument);
  useRecordChanges(['Client'], () => void refetch());
  return (
    <>
      <output>{data?.client?.name}</output>
      <button onClick={() => void rename({ input: { id: 'cli_1', version: 1, name: 'Mine' } })}>
        Rename
      </button>
    </>
  );
}

/** Reads of the client whose answers, made when they are asked, can be held back until they are let go. */
function heldReads(
  client: () => { __typename: 'Client'; id: string; version: number; name: string },
) {
  let holds = false;
  const held: (() => void)[] = [];
  return {
    held,
    hold: () => void (holds = true),
    holdNoMore: () => void (holds = false),
    handler: api.query(NamedDocument, async () => {
      const data = { client: client() };
      if (holds) await new Promise<void>((resolve) => held.push(resolve));
      return HttpResponse.json({ data });
    }),
  };
}

/** Keeps the connection open, as a board does. */
function Board() {
  const live = useLiveConnection();
  useEffect(() => live?.follow(RecordChangedDocument, { next: () => {} }), [live]);
  return null;
}

/** Longer than live updates are collected. */
const burst = 700;

afterEach(() => void vi.useRealTimers());

test('the tab that made a change reads once what is shown, and not again for its own live update', async () => {
  const changes = liveChanges();
  let stored = { __typename: 'Client' as const, id: 'cli_1', version: 1, name: 'First' };
  let reads = 0;
  server.use(
    changes.handler,
    on(NamedDocument).answers(() => {
      reads += 1;
      return { client: stored };
    }),
    on(RenameDocument).answers(() => {
      stored = { ...stored, version: 2, name: 'Mine' };
      return {
        updateClient: { __typename: 'ClientUpdated', client: stored, changeSetId: 'chg_1' },
      };
    }),
  );
  const user = renderInside(<Client />);
  const name = () => screen.getByRole('status').textContent;
  await waitFor(() => expect(name()).toBe('First'));

  await user.click(screen.getByRole('button', { name: 'Rename' }));
  await waitFor(() => expect(name()).toBe('Mine'));
  changes.tell({ kind: 'Client', id: 'cli_1', version: 2 });
  await pause(burst);
  expect(reads).toBe(2);

  stored = { ...stored, version: 3, name: 'Theirs' };
  changes.tell({ kind: 'Client', id: 'cli_1', version: 3 });
  await waitFor(() => expect(name()).toBe('Theirs'));
  expect(reads).toBe(3);
});

test('what a change reads again is not the answer to a question from before it', async () => {
  const changes = liveChanges();
  let stored = { __typename: 'Client' as const, id: 'cli_1', version: 1, name: 'First' };
  const reads = heldReads(() => stored);
  server.use(
    changes.handler,
    reads.handler,
    on(RenameDocument).answers(() => {
      stored = { ...stored, version: 2, name: 'Mine' };
      return {
        updateClient: { __typename: 'ClientUpdated', client: stored, changeSetId: 'chg_1' },
      };
    }),
  );
  const user = renderInside(<Client />);
  const name = () => screen.getByRole('status').textContent;
  await waitFor(() => expect(name()).toBe('First'));

  reads.hold();
  changes.tell({ kind: 'Client', id: 'cli_1', version: 1 });
  await waitFor(() => expect(reads.held).toHaveLength(1));
  reads.holdNoMore();
  await user.click(screen.getByRole('button', { name: 'Rename' }));
  await waitFor(() => expect(stored.version).toBe(2));
  await pause(100);
  reads.held[0]!();
  await waitFor(() => expect(name()).toBe('Mine'));
  await pause(burst);
  expect(name()).toBe('Mine');
});

test('a change while an earlier one is being read is read too', async () => {
  const changes = liveChanges();
  let stored = { __typename: 'Client' as const, id: 'cli_1', version: 1, name: 'First' };
  const reads = heldReads(() => stored);
  server.use(changes.handler, reads.handler);
  renderInside(<Client />);
  const name = () => screen.getByRole('status').textContent;
  await waitFor(() => expect(name()).toBe('First'));

  reads.hold();
  stored = { ...stored, version: 2, name: 'Second' };
  changes.tell({ kind: 'Client', id: 'cli_1', version: 2 });
  await waitFor(() => expect(reads.held).toHaveLength(1));
  stored = { ...stored, version: 3, name: 'Third' };
  changes.tell({ kind: 'Client', id: 'cli_1', version: 3 });
  await pause(burst);
  reads.holdNoMore();
  reads.held[0]!();
  await waitFor(() => expect(name()).toBe('Third'));
});

test('what changed while live updates were refused is read when they are asked for again', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  let stored = { __typename: 'Client' as const, id: 'cli_1', version: 1, name: 'First' };
  let asked = 0;
  server.use(
    api.subscription('RecordChanged', ({ subscription }) => {
      asked += 1;
      if (asked === 1) subscription.error([{ message: 'Try again later.' }]);
    }),
    on(NamedDocument).answers(() => ({ client: stored })),
  );
  renderInside(
    <>
      <Client />
      <Board />
    </>,
  );
  const name = () => screen.getByRole('status').textContent;
  await waitFor(() => expect(name()).toBe('First'));
  await waitFor(() => expect(asked).toBe(2));

  stored = { ...stored, version: 2, name: 'Theirs' };
  await vi.advanceTimersByTimeAsync(11_000);
  await waitFor(() => expect(name()).toBe('Theirs'));
  expect(asked).toBe(3);
});
