import { Box, Button } from '@mantine/core';
import type { Pages } from '@stint/spa-kit/list/use-pages.ts';
import { RelatedRecords, type RelatedRecord } from '@stint/spa-kit/record/view/related-records.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';

type PeopleListProps<Row> = {
  label: string;
  pages: Pages<Row>;
  /** What to say when nobody is found. */
  empty: string;
  recordOf: (row: Row) => RelatedRecord;
};

/** People to choose from, page by page. */
export function PeopleList<Row>({ label, pages, empty, recordOf }: PeopleListProps<Row>) {
  const { rows, loading, problem, onRetry, hasMore, loadMore } = pages;
  if (problem) return <ErrorView problem={problem} onRetry={onRetry} />;
  if (loading && rows.length === 0) return <TextSkeleton lines={4} />;
  return (
    <Box mah="50vh" style={{ overflowY: 'auto' }} tabIndex={0}>
      <RelatedRecords label={label} empty={empty} records={rows.map(recordOf)} />
      {hasMore && (
        <Button variant="default" size="xs" mt="sm" onClick={loadMore}>
          Show more
        </Button>
      )}
    </Box>
  );
}
