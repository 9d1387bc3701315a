import { Title } from '@mantine/core';
import { PortalTable } from '@stint/spa-kit/portal/portal-table.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { useMemo } from 'react';
import type { PortalAssignmentRowFragment } from '../../gql/graphql.ts';
import { columnsAtLocation } from '../assignment/assignment-columns.tsx';
import { useAssignmentTexts } from '../assignment/use-assignment-texts.ts';
import { groupedByLocation } from './grouped-by-location.ts';

type ReportGroupsProps = { rows: readonly PortalAssignmentRowFragment[] };

/** The rows of the report below the names of their locations. */
export function ReportGroups({ rows }: ReportGroupsProps) {
  const texts = useAssignmentTexts();
  const columns = useMemo(() => columnsAtLocation(texts), [texts]);
  if (rows.length === 0) {
    return <EmptyState title={texts.none} description={texts.report.noneWhy} />;
  }
  return groupedByLocation(rows).map(({ id, name, rows: atLocation }) => (
    <section key={id} aria-labelledby={`location-${id}`}>
      <Title order={2} id={`location-${id}`} size="h4" mb="xs">
        {name ?? texts.report.noLocation} ({formatCount(atLocation.length)})
      </Title>
      <PortalTable
        caption={name ?? texts.report.noLocation}
        columns={columns}
        rows={atLocation}
        rowId={(row) => row.id}
      />
    </section>
  ));
}
