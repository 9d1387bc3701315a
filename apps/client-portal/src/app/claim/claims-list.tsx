import { PortalList } from '@stint/spa-kit/portal/portal-list.tsx';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import type { Pages } from '@stint/spa-kit/list/use-pages.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import type { ChangeQuery, GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { claimColumns } from './claim-columns.tsx';
import { ClaimFilters } from './claim-filters.tsx';
import type { ClaimKind } from './claim-kind.ts';
import { inStatus } from './claim-question.ts';
import type { ClaimRow } from './claim-row.ts';
import { ListKeysHelp } from './list-keys-help.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useClaimSelection } from './use-claim-selection.ts';
import { useClaimTexts } from './use-claim-texts.ts';
import { useListKeys } from './use-list-keys.ts';

const BulkDecisionDialog = lazy(() => import('./bulk-decision-dialog.tsx'));

type ClaimsListProps<Row extends ClaimRow> = {
  kind: ClaimKind;
  list: Omit<Pages<Row>, 'refresh'> & {
    query: GridQuery;
    onQueryChange: ChangeQuery;
  };
  amountOf: (row: Row) => ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
};

/**
 * Timesheets or expense reports in the contact's scope, first those that wait for their approval; who may decide does
 * so for one row or for several at once, by mouse, finger or keyboard.
 */
export function ClaimsList<Row extends ClaimRow>(props: ClaimsListProps<Row>) {
  const { kind, list, amountOf, actions } = props;
  const texts = useClaimTexts();
  const noun = texts[kind.texts];
  const mayDecide = useMay(kind.approving);
  const selection = useClaimSelection(list.rows);
  const { chosen, toggle, selected, decidable } = selection;
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const decide = (action: Deciding['action'], rows: readonly ClaimRow[]) =>
    rows.length > 0 && setDeciding({ action, rows });
  /** What is ticked; without that the row that has the focus. */
  const meant = (index: number | null) =>
    selected.length > 0
      ? selected
      : decidable.filter((row) => index !== null && row === list.rows[index]);
  const around = useListKeys(
    mayDecide
      ? {
          onToggle: (index) => {
            const row = list.rows[index];
            if (row && decidable.includes(row)) toggle(row.id);
          },
          onApprove: (index) => decide('approve', meant(index)),
          onReject: (index) => decide('reject', meant(index)),
        }
      : undefined,
  );
  const columns = useMemo(
    () =>
      claimColumns<Row>({
        kind,
        texts,
        amountOf,
        ...(mayDecide && { selection: { chosen, toggle } }),
      }),
    [kind, texts, amountOf, mayDecide, chosen, toggle],
  );
  const isWaiting = 'approvalMode' in inStatus(list.query.filters['status'] ?? []);
  return (
    <PortalPage title={noun.title} actions={actions}>
      <ClaimFilters kind={kind} query={list.query} onQueryChange={list.onQueryChange} />
      <div ref={around}>
        <PortalList
          {...list}
          caption={noun.title}
          columns={columns}
          empty={
            <EmptyState
              title={isWaiting ? noun.noneWaiting : noun.none}
              description={isWaiting ? noun.noneWaitingWhy : noun.noneWhy}
            />
          }
        />
      </div>
      {mayDecide && decidable.length > 0 && (
        <SelectionBar
          selected={selected.length}
          isAll={selection.isAll}
          onToggleAll={selection.toggleAll}
          onApprove={() => decide('approve', selected)}
          onReject={() => decide('reject', selected)}
        />
      )}
      {list.rows.length > 0 && <ListKeysHelp decides={mayDecide} />}
      {deciding && (
        <Suspense>
          <BulkDecisionDialog
            kind={kind}
            {...deciding}
            onClose={() => setDeciding(null)}
            onDone={selection.clear}
          />
        </Suspense>
      )}
    </PortalPage>
  );
}

type Deciding = { action: 'approve' | 'reject'; rows: readonly ClaimRow[] };
