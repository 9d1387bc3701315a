import { Button, Title } from '@mantine/core';
import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { graphql } from '../../gql/gql.ts';
import type { ImportRunsQuery } from '../../gql/graphql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { ImportBadge } from './import-badge.tsx';

export const ImportRunsDocument = graphql(`
  query ImportRuns($first: Int, $after: String) {
    importRuns(first: $first, after: $after) {
      nodes {
        id
        status
        rowsTotal
        createdAt
        createdBy {
          id
          displayName
        }
        files {
          id
          fileName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The imports so far, the newest first. */
export function ImportRuns() {
  const { rows, loading, problem, onRetry, hasMore, loadMore, refresh } = usePages(
    ImportRunsDocument,
    {},
    runsOf,
  );
  useRecordChanges(['ImportRun'], () => void refresh());
  return (
    <section aria-labelledby="imports">
      <Title order={2} id="imports" mt="xl" mb="xs">
        Imports
      </Title>
      {problem && <ErrorView problem={problem} onRetry={onRetry} />}
      {loading && rows.length === 0 && <TextSkeleton lines={4} />}
      {!loading && !problem && (
        <RelatedRecords
          label="Imports"
          empty="Nothing has been imported yet."
          records={rows.map(({ id, status, files, rowsTotal, createdAt, createdBy }) => ({
            id,
            title: (
              <RecordLink id={id}>{files.map(({ fileName }) => fileName).join(', ')}</RecordLink>
            ),
            detail: (
              <>
                <InstantText instant={createdAt} />
                {createdBy && ` · ${createdBy.displayName}`} · {pluralize(rowsTotal, 'row')}
              </>
            ),
            badge: <ImportBadge status={status} />,
          }))}
        />
      )}
      {hasMore && (
        <Button variant="default" size="xs" mt="sm" onClick={loadMore}>
          Show earlier imports
        </Button>
      )}
    </section>
  );
}

const runsOf = ({ importRuns }: ImportRunsQuery) => importRuns;
