import { geofenceLabels } from '@stint/domain/punch/geofence.ts';
import { punchSourceLabels } from '@stint/domain/punch/punch-source.ts';
import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { PunchRowFragment } from '../../gql/graphql.ts';
import {
  workClientColumn,
  workerColumn,
  workLocationColumn,
  workTitleColumn,
} from '../../record/columns.tsx';
import { yesNoFilter } from '../../record/filter/yes-no-filter.ts';
import { CountsAs } from './counts-as.tsx';
import { skewText } from './punch-words.ts';

export const punchColumns: readonly GridColumn<PunchRowFragment>[] = [
  workerColumn,
  {
    id: 'kind',
    header: 'Punch',
    cell: ({ kind }) => punchKindLabels[kind],
    filter: { kind: 'choice', options: choicesOf(punchKindLabels) },
    width: 120,
  },
  {
    id: 'time',
    header: 'Time on the device',
    exported: ['deviceAt'],
    cell: ({ deviceAt }) => <InstantText instant={deviceAt} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 220,
  },
  workClientColumn,
  {
    id: 'counts',
    header: 'Counts as',
    exported: ['corrections.change', 'corrections.kind', 'corrections.at'],
    cell: (punch) => <CountsAs punch={punch} />,
    width: 240,
  },
  {
    id: 'received',
    header: 'Received',
    exported: ['receivedAt'],
    cell: ({ receivedAt }) => <InstantText instant={receivedAt} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 220,
  },
  {
    id: 'skew',
    header: 'Clock of the device',
    exported: ['skewSeconds'],
    cell: ({ skewSeconds }) => skewText(skewSeconds),
    width: 180,
  },
  {
    id: 'queued',
    header: 'Sent later',
    cell: ({ queued }) => (queued ? 'Yes' : 'No'),
    filter: yesNoFilter,
    width: 120,
  },
  {
    id: 'geofence',
    header: 'Place',
    exported: ['geofence', 'distanceMeters'],
    cell: ({ geofence }) => geofenceLabels[geofence],
    filter: { kind: 'choice', options: choicesOf(geofenceLabels) },
    width: 190,
  },
  {
    id: 'source',
    header: 'Recorded on',
    cell: ({ source }) => punchSourceLabels[source],
    filter: { kind: 'choice', options: choicesOf(punchSourceLabels) },
    width: 140,
  },
  {
    id: 'assignment',
    header: 'Assignment',
    exported: ['work.number'],
    cell: ({ assignment, work: { number } }) => {
      const name = recordNumber('Assignment', number);
      return assignment ? <RecordLink id={assignment.id}>{name}</RecordLink> : name;
    },
    width: 130,
  },
  workTitleColumn,
  workLocationColumn,
];
