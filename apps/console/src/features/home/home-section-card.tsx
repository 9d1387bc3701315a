import { Button, Paper, Title } from '@mantine/core';
import { writeGridAddress } from '@stint/ui/data-grid/grid-address.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { useRecordPlaces } from '@stint/spa-kit/record/address/record-places.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { Home, HomeNode } from './home-document.ts';
import type { HomeSection } from './home-sections.tsx';
import classes from './home.module.css';

type HomeSectionCardProps = { section: HomeSection; found: Home[HomeSection['name']] };

/** A number that leads to its rows, the first of them, and without any what to do first. */
export function HomeSectionCard({ section, found }: HomeSectionCardProps) {
  const viewer = useViewer();
  const headingId = useId();
  const { path, defaults, title, empty } = section;
  const address = writeGridAddress(section.query(viewer), defaults);
  const count = found?.totalCount ?? 0;
  const newRecord = useRecordPlaces().newRecordAt(viewer, path);
  const rows = (found?.nodes ?? []).map((node) => section.row(node as HomeNode<never>));
  return (
    <Paper component="section" aria-labelledby={headingId} className={classes.card}>
      <Title order={2} id={headingId} className={classes.heading}>
        {title}
      </Title>
      <Link
        to={path}
        search={address}
        className={classes.number}
        aria-label={`${title}: ${formatCount(count)}`}
      >
        {formatCount(count)}
      </Link>
      <RelatedRecords
        label={title}
        empty={empty}
        records={rows.map(({ title: name, ...row }) => ({
          ...row,
          title: <RecordLink id={row.id}>{name}</RecordLink>,
        }))}
      />
      {count === 0 && newRecord && (
        <Button
          variant="default"
          size="xs"
          mt="sm"
          renderRoot={(props) => <Link to={path} search={{ panel: 'new' }} {...props} />}
        >
          {newRecord}
        </Button>
      )}
      {count > rows.length && (
        <Link to={path} search={address} className={classes.all}>
          Show all {formatCount(count)}
        </Link>
      )}
    </Paper>
  );
}
