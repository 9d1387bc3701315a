import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { graphql } from '../src/gql/gql.ts';
import type { NamesQuery, NamesQueryVariables } from '../src/gql/graphql.ts';
import { usePages } from '../src/list/use-pages.ts';
import { useRecordChanges } from '../src/live/use-record-changes.ts';
import { liveChanges } from '../src/testing/live-changes.ts';
import { on } from '../src/testing/on.ts';
import { server } from '../src/testing/server.ts';
import { renderInside } from './inside.tsx';

const NamesDocument = graphql(`
  query Names($first: Int, $after: String, $filter: ClientFilter) {
    clients(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const connection = (data: NamesQuery) => data.clients;

function Names({ search }: { search?: string }) {
  const { rows, totalCount, problem, onRetry, hasMore, loadMore, refresh, onRowsShown } = usePages(
    NamesDocument,
    { filter: { search } },
    connection,
  );
  useRecordChanges(['Client'], refresh);
  return (
    <>
      <output>{rows.map(({ name }) => name).join(' ')}</output>
      <p>{totalCount} in all</p>
      {problem && <button onClick={onRetry}>{problem.message}</button>}
      <input
        aria-label="Scroll to row"
        onChange={({ currentTarget: { value } }) =>
          onRowsShown({ first: Number(value), last: Number(value) + 30 })
        }
      />
      {hasMore && <button onClick={loadMore}>More</button>}
    </>
  );
}

/** A server that has these names, in pages of at most `most`. */
const serves = (
  names: () => string[],
  most: number,
  onAsked: (page: NamesQueryVariables) => void = () => {},
) =>
  on(NamesDocument).answers((page) => {
    onAsked(page);
    const { first, after } = page;
    const all = names();
    const from = after ? Number(after) : 0;
    const end = from + Math.min(first ?? 50, most);
    return {
      clients: {
        __typename: 'ClientConnection',
        nodes: all.slice(from, end).map((name, index) => ({
          __typename: 'Client',
          id: `cli_${from + index}`,
          name,
        })),
        pageInfo: {
          __typename: 'PageInfo',
          hasNextPage: end < all.length,
          endCursor: String(end),
        },
        totalCount: all.length,
      },
    };
  });

const scrollTo = (row: number) =>
  fireEvent.change(screen.getByLabelText('Scroll to row'), { target: { value: row } });

const shown = () => screen.getByRole('status').textContent;

test('a list grows page by page until nothing is left', async () => {
  server.use(serves(() => ['a', 'b', 'c', 'd', 'e'], 2));
  const user = renderInside(<Names />);
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await waitFor(() => expect(shown()).toBe('a b c d'));
  await user.click(screen.getByRole('button', { name: 'More' }));
  await waitFor(() => expect(shown()).toBe('a b c d e'));
  expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
  screen.getByText('5 in all');
});

test('a page that fails is told, keeps the rows, and is asked for again', async () => {
  server.use(serves(() => ['a', 'b', 'c'], 2));
  const user = renderInside(<Names />);
  await screen.findByRole('button', { name: 'More' });
  server.use(on(NamesDocument).fails('INTERNAL_SERVER_ERROR'));
  await user.click(screen.getByRole('button', { name: 'More' }));
  const again = await screen.findByRole('button', { name: 'Something went wrong on our side' });
  expect(shown()).toBe('a b');

  server.use(serves(() => ['a', 'b', 'c'], 2));
  await user.click(again);
  await waitFor(() => expect(shown()).toBe('a b c'));
  expect(screen.queryByRole('button')).toBeNull();
});

test('what others change appears in all the pages that are loaded, without a shorter list between', async () => {
  let names = ['a', 'b', 'c', 'd', 'e'];
  const changes = liveChanges();
  server.use(
    serves(() => names, 2),
    changes.handler,
  );
  const user = renderInside(<Names />);
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await waitFor(() => expect(shown()).toBe('a b c d'));

  const seen: (string | null)[] = [];
  const watch = new MutationObserver(() => seen.push(shown()));
  watch.observe(screen.getByRole('status'), {
    characterData: true,
    subtree: true,
    childList: true,
  });
  names = ['a', 'b', 'c', 'D', 'e'];
  changes.tell({ kind: 'Location', id: 'loc_3', version: 2 });
  changes.tell({ kind: 'Client', id: 'cli_3', version: 2 });
  await waitFor(() => expect(shown()).toBe('a b c D'));
  watch.disconnect();
  expect(new Set(seen)).toEqual(new Set(['a b c D']));
});

test('of a long list, what others change reads only the rows on the screen again, the others when one comes there', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `n${index}`);
  const asked: string[] = [];
  const changes = liveChanges();
  server.use(
    serves(
      () => names,
      100,
      ({ first, after }) => asked.push(`${first} after ${after ?? 0}`),
    ),
    changes.handler,
  );
  const user = renderInside(<Names />);
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await waitFor(() => expect(shown()).toContain('n199'));
  await user.click(screen.getByRole('button', { name: 'More' }));
  await waitFor(() => expect(shown()).toContain('n299'));
  scrollTo(120);

  asked.length = 0;
  names[125] = 'new';
  names[5] = 'above';
  changes.tell({ kind: 'Client', id: 'cli_125', version: 2 });
  await waitFor(() => expect(shown()).toContain('n124 new n126'));
  expect(asked).toEqual(['100 after 100']);
  expect(shown()).toContain('n4 n5 n6');
  expect(shown()).toContain('n298 n299');

  scrollTo(0);
  await waitFor(() => expect(shown()).toContain('n4 above n6'));
  expect(asked).toEqual(['100 after 100', '100 after 0']);
});
