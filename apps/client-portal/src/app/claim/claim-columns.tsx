import { Checkbox } from '@mantine/core';
import type { PortalColumn } from '@stint/spa-kit/portal/portal-table.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClientClaimTexts } from '@stint/messages/screen/client-claims.ts';
import type { ClaimKind } from './claim-kind.ts';
import { allows, type ClaimRow } from './claim-row.ts';
import classes from './claim.module.css';
import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import { StatusText } from './status-text.tsx';

type ColumnsOf<Row extends ClaimRow> = {
  kind: ClaimKind;
  texts: ClientClaimTexts;
  /** As the list shows it. */
  amountOf: (row: Row) => ReactNode;
  /** Absent where nobody may decide. */
  selection?: { chosen: ReadonlySet<string>; toggle: (id: string) => void };
};

/** What a contact sees of each timesheet or expense report; of the worker the name alone (S-13). */
export function claimColumns<Row extends ClaimRow>(columns: ColumnsOf<Row>): PortalColumn<Row>[] {
  const { kind, texts, amountOf, selection } = columns;
  return [
    {
      id: 'worker',
      label: texts.worker,
      sorted: true,
      cell: (row) => (
        <span className={classes.named}>
          {selection && allows(row, 'approve') && (
            <label htmlFor={`select-${row.id}`} className={classes.tick}>
              <Checkbox
                id={`select-${row.id}`}
                size="sm"
                aria-label={texts.select(nameOf(row, texts, kind))}
                checked={selection.chosen.has(row.id)}
                onChange={() => selection.toggle(row.id)}
              />
            </label>
          )}
          <Link to={`${kind.path}/${row.id}`} data-row-link>
            {row.work.worker.name}
          </Link>
        </span>
      ),
    },
    {
      id: 'period',
      label: texts.period,
      sorted: true,
      cell: ({ startDate, endDate }) => formatPeriod(startDate, endDate),
    },
    { id: 'location', label: texts.location, cell: ({ work }) => work.location?.name },
    {
      id: 'status',
      label: texts.status,
      sorted: true,
      cell: ({ status }) => <StatusText kind={kind} status={status} />,
    },
    {
      id: 'amount',
      label: texts[kind.texts].amount,
      number: true,
      sorted: true,
      cell: amountOf,
    },
  ];
}

/** “Ana Ortiz, Timesheet 1042”: tells rows of one person apart. */
const nameOf = ({ work, number }: ClaimRow, texts: ClientClaimTexts, kind: ClaimKind) =>
  `${work.worker.name}, ${texts[kind.texts].one(number)}`;
