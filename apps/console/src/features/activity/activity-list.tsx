import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { usePeopleFilter } from '@stint/spa-kit/record/list/use-people-filter.ts';
import type { RecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { useMemo } from 'react';
import type { ActivityRowFragment } from '../../gql/graphql.ts';
import { activityColumns, activityName } from './activity-columns.tsx';

const ActivityView = lazy(() => import('./activity-view.tsx'));

type ActivityListProps = {
  list: RecordList<ActivityRowFragment>;
  label: string;
  empty: { title: string; description: string };
};

/** A list of activities; N records one about the record of the row. */
export function ActivityList({ list, label, empty }: ActivityListProps) {
  const people = usePeopleFilter();
  const columns = useMemo(() => activityColumns(people), [people]);
  return (
    <RecordListPage
      list={list}
      label={label}
      columns={columns}
      rowLabel={activityName}
      subjectOf={({ subject }) => subject}
      empty={empty}
      view={(id) => <ActivityView id={id} address={list.record} />}
    />
  );
}
