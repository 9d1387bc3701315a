import { activityKindLabels } from '@stint/domain/activity/activity.ts';
import type { ExportedList } from '../graphql/exported-list.ts';

/** Activities as a file. */
export const activityExport: ExportedList = {
  query: 'activities',
  columns: [
    { label: 'When', path: 'occurredAt' },
    { label: 'Kind', path: 'kind', words: activityKindLabels },
    { label: 'About', path: 'subject.label' },
    { label: 'Text', path: 'body' },
    { label: 'By', path: 'author.displayName' },
    { label: 'Mentions', path: 'mentions.displayName' },
    { label: 'Pinned', path: 'pinned' },
    { label: 'Private', path: 'private' },
  ],
};
