import { Button, Stack } from '@mantine/core';
import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import type { ReactNode } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useDocumentTexts } from './use-document-texts.ts';
import { Page } from '../../page/page.tsx';
import { DocumentCard } from './document-card.tsx';

export const OwnDocumentsDocument = graphql(`
  query OwnDocuments($first: Int, $after: String) {
    documents(first: $first, after: $after, orderBy: { by: UPLOADED_AT, direction: DESC }) {
      nodes {
        ...OwnDocument
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OwnDocument = graphql(`
  fragment OwnDocument on Document {
    id
    title
    type
    expiresOn
    createdAt
    fileName
    downloadPath
  }
`);

type DocumentsPageProps = {
  /** What stands above the documents. */
  notice?: ReactNode;
};

/** The papers that the agency keeps for the employee, to be saved. */
export default function DocumentsPage({ notice }: DocumentsPageProps) {
  const texts = useDocumentTexts();
  const { rows, loading, problem, onRetry, hasMore, loadMore, refresh } = usePages(
    OwnDocumentsDocument,
    {},
    ({ documents }) => documents,
  );
  useRecordChanges(['Document'], () => void refresh());
  const documents = rows.map((row) => readFragment(OwnDocument, row));
  const none = !loading && !problem && documents.length === 0;
  return (
    <Page title={texts.title} loading={loading && documents.length === 0}>
      {notice}
      {none && <EmptyState title={texts.none} description={texts.noneWhy} />}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {documents.map((document) => (
          <DocumentCard key={document.id} document={document} />
        ))}
      </Stack>
      {problem && <ErrorView problem={problem} onRetry={onRetry} />}
      {hasMore && !problem && (
        <Button variant="default" size="lg" onClick={loadMore}>
          {texts.more}
        </Button>
      )}
    </Page>
  );
}
