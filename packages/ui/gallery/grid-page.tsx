import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { ActionBar } from '../src/action-bar/action-bar.tsx';
import { DateText } from '../src/dates/date-text.tsx';
import { DataGrid } from '../src/data-grid/data-grid.tsx';
import type { GridColumn } from '../src/data-grid/grid-column.ts';
import type { GridQuery } from '../src/data-grid/grid-query.ts';
import type { SavedView } from '../src/data-grid/saved-views.ts';
import { EmptyState } from '../src/empty-state/empty-state.tsx';
import { Facts } from '../src/facts/facts.tsx';
import { Money } from '../src/money/money.tsx';
import { RecordPanel } from '../src/record-panel/record-panel.tsx';

import { StatusBadge } from '../src/status-badge/status-badge.tsx';
import { Tags } from '../src/tags/tags.tsx';
import { useViewsInMemory } from '../src/testing/use-views-in-memory.ts';
import { Timeline } from '../src/timeline/timeline.tsx';
import { people, statusWords } from './people.ts';
import type { Person } from './people.ts';

const columns: GridColumn<Person>[] = [
  {
    id: 'name',
    header: 'Candidate',
    cell: (row) => row.name,
    sortable: true,
    filter: { kind: 'text' },
    width: 230,
  },
  {
    id: 'status',
    header: 'Status',
    cell: (row) => <StatusBadge {...statusWords[row.status]} />,
    filter: {
      kind: 'choice',
      options: Object.entries(statusWords).map(([value, { label }]) => ({ value, label })),
    },
    width: 165,
  },
  { id: 'client', header: 'Client', cell: (row) => row.client, sortable: true, width: 260 },
  {
    id: 'start',
    header: 'Start date',
    cell: (row) => <DateText date={row.start} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 130,
  },
  { id: 'end', header: 'End date', cell: (row) => <DateText date={row.end} />, width: 130 },
  {
    id: 'pay',
    header: 'Pay rate',
    cell: (row) => <Money amount={row.pay} currency="USD" />,
    sortable: true,
    align: 'end',
    width: 110,
  },
  {
    id: 'bill',
    header: 'Bill rate',
    cell: (row) => <Money amount={row.bill} currency="USD" />,
    align: 'end',
    width: 110,
  },
  { id: 'skills', header: 'Skills', cell: (row) => <Tags tags={row.skills} />, width: 260 },
];

const defaults: GridQuery = {
  sort: [{ column: 'start', direction: 'desc' }],
  filters: { status: ['ACTIVE', 'NEEDS_APPROVAL'] },
  search: '',
};
const givenViews: readonly SavedView[] = [{ name: 'Active and waiting', query: defaults }];
const rowId = (row: Person) => row.id;
const rowLabel = (row: Person) => row.name;
const pageSize = 50;

/** The grid over a slow invented server: `total` rows, one page at a time. */
export function GridPage({
  total,
  loaded,
  open,
}: {
  total: number;
  loaded: number;
  open: boolean;
}) {
  const [rows, setRows] = useState(() => people(0, Math.min(loaded, total)));
  const [query, setQuery] = useState(defaults);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState<string | null>(open ? 'asg_1' : null);
  const views = useViewsInMemory(givenViews);
  const loadMore = useCallback(() => {
    setTimeout(
      () =>
        setRows((now) => [...now, ...people(now.length, Math.min(pageSize, total - now.length))]),
      120,
    );
  }, [total]);
  const record = rows.find((row) => row.id === openId);

  return (
    <>
      <DataGrid
        label="Assignments"
        layoutKey="gallery"
        columns={columns}
        rows={rows}
        rowId={rowId}
        rowLabel={rowLabel}
        totalCount={total}
        hasMore={rows.length < total}
        loadMore={loadMore}
        loading={false}
        query={query}
        onQueryChange={setQuery}
        searchLabel="Search assignments"
        selection={selection}
        onSelectionChange={setSelection}
        bulkActions={<Button size="xs">Approve</Button>}
        onOpen={(row) => setOpenId(row.id)}
        openRowId={openId}
        views={views}
        onExport={() => {}}
        empty={
          <EmptyState
            title="No assignments match"
            description="Take a filter away, or place a candidate from a job order."
          >
            <Button size="xs" variant="default">
              Clear filters
            </Button>
          </EmptyState>
        }
      />
      {record && <PersonPanel person={record} onClose={() => setOpenId(null)} />}
    </>
  );
}

function PersonPanel({ person, onClose }: { person: Person; onClose: () => void }) {
  return (
    <RecordPanel
      title={person.name}
      subtitle={`Assignment · ${person.client}`}
      badge={<StatusBadge {...statusWords[person.status]} />}
      actions={
        <ActionBar
          actions={[
            { action: 'approve', label: 'Approve', allowed: true, refusals: [] },
            {
              action: 'close',
              label: 'Close',
              allowed: false,
              refusals: [
                {
                  code: 'UNBILLED',
                  message: 'It has invoices that are not closed.',
                  blocking: [{ kind: 'invoice', id: '1', label: 'INV-1042' }],
                },
              ],
            },
            { action: 'cancel', label: 'Cancel assignment', allowed: true, refusals: [] },
            { action: 'edit', label: 'Change rates', allowed: true, refusals: [] },
            {
              action: 'reactivate',
              label: 'Reactivate',
              allowed: false,
              refusals: [{ code: 'NOT_CLOSED', message: 'Only a closed one can be reactivated.' }],
            },
          ]}
          danger={['cancel']}
          onAction={() => {}}
        />
      }
      tabs={[
        {
          value: 'facts',
          label: 'Summary',
          content: (
            <Facts
              facts={[
                { label: 'Client', value: person.client },
                { label: 'Start date', value: <DateText date={person.start} /> },
                { label: 'End date', value: <DateText date={person.end} /> },
                {
                  label: 'Pay rate',
                  value: <Money amount={person.pay} currency="USD" per="hour" />,
                },
                { label: 'Skills', value: <Tags tags={person.skills} /> },
              ]}
            />
          ),
        },
        {
          value: 'timeline',
          label: 'Timeline',
          count: 2,
          content: (
            <Timeline
              events={[
                {
                  id: '2',
                  who: 'Priya Raman',
                  at: '2026-11-20T18:05:00Z',
                  what: 'approved the assignment',
                  from: 'Needs approval',
                  to: 'Active',
                  reason: 'Rates checked against the client’s order.',
                },
                {
                  id: '1',
                  who: 'Sam Lee',
                  at: '2026-11-02T15:00:00Z',
                  what: 'changed the rates',
                  changes: [{ label: 'Pay rate', before: '$17.00', after: '$18.50' }],
                },
              ]}
            />
          ),
        },
      ]}
      onClose={onClose}
      onExpand={() => {}}
    />
  );
}
