import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { Money } from '@stint/ui/money/money.tsx';
import type { ExpenseRowFragment } from '../../gql/graphql.ts';
import { claimColumns, claimDecisionColumns } from '../../record/claim/claim-columns.tsx';
import { numberColumn } from '../../record/columns.tsx';

export const expenseColumns: readonly GridColumn<ExpenseRowFragment>[] = [
  ...claimColumns,
  {
    id: 'total',
    header: 'Total',
    exported: ['total', 'currency'],
    cell: ({ total, currency }) => <Money amount={total} currency={currency} />,
    sortable: true,
    filter: { kind: 'numbers' },
    align: 'end',
    width: 130,
  },
  ...claimDecisionColumns,
  numberColumn('ExpenseReport'),
];
