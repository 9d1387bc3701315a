import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { graphql } from '../../gql/gql.ts';
import { documentColumns } from './document-columns.tsx';
import { documentDefaults, documentVariables, documentViews } from './document-query.ts';
import { DocumentRow } from './document-row.ts';

const DocumentView = lazy(() => import('./document-view.tsx'));

export const DocumentsDocument = graphql(`
  query Documents(
    $first: Int
    $after: String
    $filter: DocumentFilter
    $orderBy: DocumentOrder
    $thenBy: [DocumentOrder!]
  ) {
    documents(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...DocumentRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** HRM › Documents: the papers of all employees, and which of them expire. */
export default function DocumentPage() {
  const list = useRecordList({
    list: 'documents',
    kinds: ['Document', 'Employee'],
    document: DocumentsDocument,
    row: DocumentRow,
    defaults: documentDefaults,
    views: documentViews,
    variablesOf: documentVariables,
  });
  return (
    <RecordListPage
      list={list}
      label="Documents"
      columns={documentColumns}
      rowLabel={({ title, employeeName }) => `${title}, ${employeeName}`}
      empty={{
        title: 'No documents match',
        description: 'Documents are added to an employee, under HR data › Documents.',
      }}
      view={(id) => <DocumentView key={id} id={id} address={list.record} />}
    />
  );
}
