import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import type { ComponentProps, ReactNode } from 'react';
import type { ClaimableAssignmentFragment } from '../../../gql/graphql.ts';
import { Page } from '../../../page/page.tsx';
import { useClaimTexts } from '../use-claim-texts.ts';
import { ClaimList } from './claim-list.tsx';
import { useClaimableAssignments } from './use-claimable-assignments.ts';

/** Own claims as they are read page by page. */
type OwnClaims<Claim> = Omit<ComponentProps<typeof ClaimList>, 'title' | 'children'> & {
  rows: readonly Claim[];
  loading: boolean;
};

type ClaimsPageProps<Claim> = {
  words: { title: string; none: string; noneWhy: string };
  /** Those that are to be submitted. */
  due: OwnClaims<Claim>;
  others: OwnClaims<Claim>;
  card: (claim: Claim) => ReactNode;
  /** How one is begun, with the assignments that it can be for. */
  begin: (assignments: readonly ClaimableAssignmentFragment[]) => ReactNode;
};

/** Own claims of a kind: those to be submitted first, then how to begin one, then the others. */
export function ClaimsPage<Claim>({ words, due, others, card, begin }: ClaimsPageProps<Claim>) {
  const claims = useClaimTexts();
  const { today } = useViewer();
  const work = useClaimableAssignments(today);
  const loading = [due, others].some((list) => list.loading && list.rows.length === 0);
  const none = [due, others].every(({ rows, problem }) => rows.length === 0 && !problem);
  return (
    <Page title={words.title} loading={loading || work.loading}>
      <ClaimList {...due} title={claims.due}>
        {due.rows.map(card)}
      </ClaimList>
      {work.error ? (
        <FailureView error={work.error} onRetry={() => void work.refetch()} />
      ) : (
        begin(work.assignments)
      )}
      <ClaimList {...others} title={claims.others}>
        {others.rows.map(card)}
      </ClaimList>
      {none && work.assignments.length > 0 && (
        <EmptyState title={words.none} description={words.noneWhy} />
      )}
    </Page>
  );
}
