import { geofenceLabels } from '@stint/domain/punch/geofence.ts';
import { punchChangeLabels } from '@stint/domain/punch/punch-change.ts';
import { punchSourceLabels } from '@stint/domain/punch/punch-source.ts';
import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { ID } from 'type-graphql';
import { PunchCorrectionEntity } from './punch-correction.entity.ts';
import { PunchEntity } from './punch.entity.ts';
import { GeofenceFlagEnum, PunchChangeEnum, PunchKindEnum, PunchSourceEnum } from './punch.type.ts';
import { number, recordNumbers, text, words } from '../graphql/exported-list.ts';
import { equals, isRecord } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  instantFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';

const ofWork = {
  assignmentId: { type: ID, where: isRecord('assignmentId', 'Assignment') },
  ...recordFilters('employeeId', 'Employee'),
  ...recordFilters('clientId', 'Client', { path: 'work.clientId' }),
  ...recordFilters('locationId', 'Location', { path: 'work.locationId', optional: true }),
  ...textFilters('jobTitle', { path: 'work.jobTitle' }),
};

export const punches = recordList({
  name: 'punches',
  type: 'Punch',
  description: 'Punches that the viewer may see, the latest first.',
  access: 'punch:read',
  of: PunchEntity,
  order: {
    sorts: {
      TIME: { label: 'When they happened', by: ['deviceAt'] },
      RECEIVED_AT: { label: 'When they arrived', by: ['receivedAt'] },
      EMPLOYEE: {
        label: 'Name of the employee, last name first',
        by: ['work.worker.sortName', 'deviceAt'],
      },
      CLIENT: { label: 'Name of the client', by: ['work.client.sortName', 'deviceAt'] },
    },
    default: { by: 'TIME', direction: 'DESC', words: 'The latest first' },
  },
  filters: {
    ...choiceFilters('kind', PunchKindEnum),
    ...choiceFilters('source', PunchSourceEnum),
    ...choiceFilters('geofence', GeofenceFlagEnum),
    ...instantFilters('time', { path: 'deviceAt' }),
    ...instantFilters('received', { path: 'receivedAt' }),
    queued: { type: Boolean, where: equals('queued') },
    shiftId: { type: ID, where: isRecord('shiftId', 'Shift') },
    ...ofWork,
  },
  columns: [
    text('Employee', 'work.worker.name'),
    recordNumbers('Assignment', 'work.number', 'Assignment'),
    text('Client', 'work.client.name'),
    text('Location', 'work.location.name'),
    text('Job title', 'work.jobTitle'),
    words('Kind', 'kind', punchKindLabels),
    text('Time', 'deviceAt'),
    words('Corrections', 'corrections.change', punchChangeLabels),
    words('Corrected kind', 'corrections.kind', punchKindLabels),
    text('Corrected time', 'corrections.at'),
    text('Received at', 'receivedAt'),
    number('Clock ahead (seconds)', 'skewSeconds'),
    text('Sent later', 'queued'),
    words('Recorded on', 'source', punchSourceLabels),
    words('Place', 'geofence', geofenceLabels),
    number('Distance (meters)', 'distanceMeters'),
  ],
});

export const punchCorrections = recordList({
  name: 'punchCorrections',
  type: 'PunchCorrection',
  description: 'Corrections of punches, the latest first.',
  access: 'punch:read',
  of: PunchCorrectionEntity,
  order: {
    sorts: { MADE_AT: { label: 'When they were made', by: ['madeAt'] } },
    default: { by: 'MADE_AT', direction: 'DESC', words: 'The latest first' },
  },
  filters: {
    ...choiceFilters('change', PunchChangeEnum),
    ...instantFilters('made', { path: 'madeAt' }),
    ...instantFilters('time', { path: 'at' }),
    punchId: { type: ID, where: isRecord('punchId', 'Punch') },
    ...ofWork,
  },
  columns: [
    text('Employee', 'work.worker.name'),
    recordNumbers('Assignment', 'work.number', 'Assignment'),
    words('Change', 'change', punchChangeLabels),
    words('Kind', 'kind', punchKindLabels),
    text('Time', 'at'),
    text('Time before', 'punch.deviceAt'),
    text('Reason', 'reason'),
    text('Made at', 'madeAt'),
    text('Made by', 'madeBy.displayName'),
  ],
});
