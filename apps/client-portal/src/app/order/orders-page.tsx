import { PortalFilters } from '@stint/spa-kit/portal/portal-filters.tsx';
import { PortalList } from '@stint/spa-kit/portal/portal-list.tsx';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { usePortalList } from '@stint/spa-kit/portal/use-portal-list.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useMemo } from 'react';
import { orderColumns } from './order-columns.tsx';
import { orderDefaults, orderVariables } from './order-question.ts';
import { PortalOrderRow, PortalOrdersDocument } from './order-row.ts';
import { SubmitOrderButton } from './submit-order-button.tsx';
import { useOrderTexts } from './use-order-texts.ts';

/** The orders of the contact's client, as far as their account shows them. */
export default function OrdersPage() {
  const texts = useOrderTexts();
  const columns = useMemo(() => orderColumns(texts.fields), [texts]);
  const { asked: _asked, ...list } = usePortalList({
    document: PortalOrdersDocument,
    row: PortalOrderRow,
    kinds: ['JobOrder', 'Placement'],
    defaults: orderDefaults,
    variablesOf: orderVariables,
  });
  return (
    <PortalPage title={texts.title} actions={<SubmitOrderButton />}>
      <PortalFilters
        query={list.query}
        onQueryChange={list.onQueryChange}
        searchLabel={texts.search}
        column="status"
        columnLabel={texts.fields.status}
        choices={choicesOf(texts.statuses)}
      />
      <PortalList
        {...list}
        caption={texts.title}
        columns={columns}
        empty={<EmptyState title={texts.none} description={texts.noneWhy} />}
      />
    </PortalPage>
  );
}
