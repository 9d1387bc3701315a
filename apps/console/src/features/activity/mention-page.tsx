import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { ActivityList } from './activity-list.tsx';
import { activityDefaults, mentionVariables } from './activity-query.ts';
import { ActivitiesDocument, ActivityRow } from './activity-row.ts';

/** CRM › Mentions: the activities in which a colleague mentioned the viewer. */
export default function MentionPage() {
  const list = useRecordList({
    list: 'mentions',
    exported: false,
    kinds: ['Activity'],
    document: ActivitiesDocument,
    row: ActivityRow,
    defaults: activityDefaults,
    variablesOf: mentionVariables,
  });
  return (
    <ActivityList
      list={list}
      label="Mentions"
      empty={{
        title: 'Nobody has mentioned you',
        description: 'Activities in which a colleague mentions you appear here.',
      }}
    />
  );
}
