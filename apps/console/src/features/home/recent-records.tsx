import { Paper, Title } from '@mantine/core';
import { useRecordPlaces } from '@stint/spa-kit/record/address/record-places.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { useId } from 'react';
import type { Home } from './home-document.ts';
import classes from './home.module.css';

/** What the viewer opened last on this device, as far as it is still there for them. */
export function RecentRecords({ records }: { records: NonNullable<Home['recent']> }) {
  const headingId = useId();
  const { pathOf, labelAt } = useRecordPlaces();
  return (
    <Paper component="section" aria-labelledby={headingId} className={classes.card}>
      <Title order={2} id={headingId} className={classes.heading}>
        Recently opened
      </Title>
      <RelatedRecords
        label="Recently opened"
        empty="Records that you open appear here."
        records={records.map(({ id, label }) => ({
          id,
          title: <RecordLink id={id}>{label}</RecordLink>,
          detail: labelAt(pathOf(id) ?? ''),
        }))}
      />
    </Paper>
  );
}
