import { bulkButtons } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { graphql } from '../../gql/gql.ts';
import { tokenActions } from './token-actions.ts';
import { tokenColumns } from './token-columns.tsx';
import { PartnerTokenRow } from './token-fragments.ts';
import { tokenDefaults, tokenVariables, tokenViews } from './token-query.ts';

const TokenView = lazy(() => import('./token-view.tsx'));
const NewToken = lazy(() => import('./new-token.tsx'));

export const PartnerTokensDocument = graphql(`
  query PartnerTokens(
    $first: Int
    $after: String
    $filter: PartnerTokenFilter
    $orderBy: PartnerTokenOrder
    $thenBy: [PartnerTokenOrder!]
  ) {
    partnerTokens(
      first: $first
      after: $after
      filter: $filter
      orderBy: $orderBy
      thenBy: $thenBy
    ) {
      nodes {
        ...PartnerTokenRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** Admin › Partner tokens. */
export default function PartnerTokenPage() {
  const list = useRecordList({
    list: 'partner-tokens',
    kinds: ['PartnerToken'],
    document: PartnerTokensDocument,
    row: PartnerTokenRow,
    defaults: tokenDefaults,
    views: tokenViews,
    variablesOf: tokenVariables,
  });
  return (
    <RecordListPage
      list={list}
      label="Partner tokens"
      columns={tokenColumns}
      rowLabel={({ name }) => name}
      bulk={bulk}
      empty={{
        title: 'No partner tokens match',
        description: 'Create one for a program of a partner, such as a payroll service.',
      }}
      view={(id) => <TokenView id={id} address={list.record} />}
      newRecord={{ label: 'New token', form: (done) => <NewToken {...done} /> }}
    />
  );
}

const bulk = bulkButtons(tokenActions, ['revoke']);
