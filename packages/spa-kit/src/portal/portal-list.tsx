import { Button, Group, Skeleton, Text } from '@mantine/core';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import type { ChangeQuery, GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { ReactNode } from 'react';
import type { Pages } from '../list/use-pages.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { PortalTable, type PortalColumn } from './portal-table.tsx';

type PortalListProps<Row> = Pick<
  Pages<Row>,
  'rows' | 'totalCount' | 'loading' | 'problem' | 'onRetry' | 'hasMore' | 'loadMore'
> & {
  caption: string;
  columns: readonly PortalColumn<Row>[];
  query: GridQuery;
  onQueryChange: ChangeQuery;
  /** Shown where there are no rows. */
  empty: ReactNode;
};

/** The rows of a portal's list with all that can be the case: loading, failed, none, more. */
export function PortalList<Row extends { id: string }>(props: PortalListProps<Row>) {
  const { rows, totalCount, loading, problem, onRetry, hasMore, loadMore, empty } = props;
  const { portal, loading: loadingText } = useMessages();
  if (problem && rows.length === 0) return <ErrorView problem={problem} onRetry={onRetry} />;
  if (loading && rows.length === 0) return <Skeleton height={180} aria-label={loadingText} />;
  if (rows.length === 0) return empty;
  return (
    <div aria-busy={loading}>
      <PortalTable {...props} rowId={({ id }) => id} />
      {problem && <ErrorView problem={problem} onRetry={onRetry} />}
      <Group justify="space-between" mt="md">
        <Text size="sm" c="dimmed" role="status">
          {totalCount !== null && portal.shown(rows.length, totalCount)}
        </Text>
        {hasMore && (
          <Button variant="default" size="md" onClick={loadMore}>
            {portal.more}
          </Button>
        )}
      </Group>
    </div>
  );
}
