import { activityKindLabels } from '@stint/domain/activity/activity.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { ActivityRowFragment } from '../../gql/graphql.ts';
import { yesNoFilter } from '../../record/filter/yes-no-filter.ts';

/** @param people a filter by somebody of the staff */
export function activityColumns(people: ColumnFilter): readonly GridColumn<ActivityRowFragment>[] {
  return [
    {
      id: 'when',
      header: 'When',
      exported: ['occurredAt'],
      cell: ({ occurredAt }) => <InstantText instant={occurredAt} />,
      sortable: true,
      filter: { kind: 'dates' },
      width: 190,
    },
    {
      id: 'kind',
      header: 'Kind',
      cell: ({ kind }) => activityKindLabels[kind],
      filter: { kind: 'choice', options: choicesOf(activityKindLabels) },
      width: 110,
    },
    {
      id: 'subject',
      header: 'About',
      exported: ['subject.label'],
      cell: ({ subject }) => <RecordLink id={subject.id}>{subject.label}</RecordLink>,
      width: 220,
    },
    {
      id: 'body',
      header: 'Text',
      cell: ({ body }) => body,
      filter: { kind: 'text' },
      width: 420,
    },
    {
      id: 'author',
      header: 'By',
      exported: ['author.displayName'],
      cell: ({ author }) => author.displayName,
      filter: people,
      width: 160,
    },
    {
      id: 'mentions',
      header: 'Mentions',
      exported: ['mentions.displayName'],
      cell: ({ mentions }) => mentions.map(({ displayName }) => displayName).join(', ') || '—',
      width: 180,
    },
    {
      id: 'pinned',
      header: 'Pinned',
      cell: ({ pinned }) => (pinned ? 'Yes' : 'No'),
      filter: yesNoFilter,
      width: 100,
    },
    {
      id: 'private',
      header: 'Private',
      cell: (row) => (row.private ? 'Yes' : 'No'),
      filter: yesNoFilter,
      width: 100,
    },
  ];
}

/** What a row is called. */
export const activityName = ({ kind, subject }: Pick<ActivityRowFragment, 'kind' | 'subject'>) =>
  `${activityKindLabels[kind]}: ${subject.label}`;
