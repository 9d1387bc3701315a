import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { ActivityList } from './activity-list.tsx';
import { activityDefaults, activityVariables, activityViews } from './activity-query.ts';
import { ActivitiesDocument, ActivityRow } from './activity-row.ts';

/** CRM › Activities. */
export default function ActivityPage() {
  const list = useRecordList({
    list: 'activities',
    kinds: ['Activity'],
    document: ActivitiesDocument,
    row: ActivityRow,
    defaults: activityDefaults,
    views: activityViews,
    variablesOf: activityVariables,
  });
  return (
    <ActivityList
      list={list}
      label="Activities"
      empty={{
        title: 'No activities match',
        description: 'Open a record and press N to record a note, call, email, or meeting.',
      }}
    />
  );
}
