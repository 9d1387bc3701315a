import { jobOrderStatusLabels } from '@stint/domain/job-order/job-order.ts';
import { PortalFilters } from '@stint/spa-kit/portal/portal-filters.tsx';
import { PortalList } from '@stint/spa-kit/portal/portal-list.tsx';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { usePortalList } from '@stint/spa-kit/portal/use-portal-list.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { orderColumns } from './order-columns.tsx';
import { orderDefaults, orderVariables } from './order-question.ts';
import { PortalOrderRow, PortalOrdersDocument } from './order-row.ts';
import { SubmitOrderButton } from './submit-order-button.tsx';

/** The orders of the contact's client, as far as their account shows them. */
export default function OrdersPage() {
  const { asked: _asked, ...list } = usePortalList({
    document: PortalOrdersDocument,
    row: PortalOrderRow,
    kinds: ['JobOrder', 'Placement'],
    defaults: orderDefaults,
    variablesOf: orderVariables,
  });
  return (
    <PortalPage title="Orders" actions={<SubmitOrderButton />}>
      <PortalFilters
        query={list.query}
        onQueryChange={list.onQueryChange}
        searchLabel="Search orders"
        column="status"
        columnLabel="Status"
        choices={choicesOf(jobOrderStatusLabels)}
      />
      <PortalList
        {...list}
        caption="Orders"
        columns={orderColumns}
        empty={
          <EmptyState
            title="No orders"
            description="Orders that match are listed here. Change the search or the status to see others."
          />
        }
      />
    </PortalPage>
  );
}
