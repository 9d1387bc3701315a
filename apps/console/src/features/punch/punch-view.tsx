import { Stack } from '@mantine/core';
import { geofenceLabels } from '@stint/domain/punch/geofence.ts';
import { punchSourceLabels } from '@stint/domain/punch/punch-source.ts';
import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import type { PunchQuery, PunchRowFragment } from '../../gql/graphql.ts';
import { CorrectButtons } from './correct/correct-buttons.tsx';
import { CorrectionList } from './correction-list.tsx';
import { CountsAs } from './counts-as.tsx';
import { countedPunch } from './counted-punch.ts';
import { PunchDocument, PunchRow } from './punch-fragments.ts';
import { skewText } from './punch-words.ts';

/** A punch: as it came, what was said on top of it, and the way to correct it. */
export default function PunchView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(PunchDocument, id, ['Punch', 'PunchCorrection']);
  const punch = query.data?.punch;
  const row = readFragment(PunchRow, punch);
  const record: FramedRecord | null =
    punch && row
      ? {
          title: row.work.worker.name,
          subtitle: punchKindLabels[row.kind],
          actions: <CorrectButtons punch={countedPunch(row)} />,
          children: (
            <Stack gap="md">
              <CorrectionList punch={countedPunch(row)} />
              <PunchFacts punch={punch} row={row} />
            </Stack>
          ),
        }
      : null;
  return <RecordFrame address={address} record={record} query={query} noun="punch" />;
}

type PunchFactsProps = { punch: NonNullable<PunchQuery['punch']>; row: PunchRowFragment };

function PunchFacts({ punch, row }: PunchFactsProps) {
  const { work, assignment, employee, distanceMeters } = row;
  const number = recordNumber('Assignment', work.number);
  const { latitude, longitude, accuracyMeters } = punch;
  return (
    <Facts
      facts={[
        { label: 'Counts as', value: <CountsAs punch={row} /> },
        { label: 'Time on the device', value: <InstantText instant={row.deviceAt} /> },
        { label: 'Sent', value: <InstantText instant={row.sentAt} /> },
        { label: 'Received', value: <InstantText instant={row.receivedAt} /> },
        { label: 'Clock of the device', value: skewText(row.skewSeconds) },
        { label: 'Sent later', value: row.queued ? 'Yes, it waited for a network' : 'No' },
        { label: 'Place', value: geofenceLabels[row.geofence] },
        { label: 'Distance', value: meters(distanceMeters) },
        {
          label: 'Position',
          value: latitude !== null && longitude !== null && `${latitude}, ${longitude}`,
        },
        { label: 'Accuracy', value: meters(accuracyMeters) },
        { label: 'Recorded on', value: punchSourceLabels[row.source] },
        { label: 'Recorded by', value: punch.recordedBy?.displayName },
        { label: 'Device', value: punch.deviceId },
        { label: 'Counter of the device', value: punch.sequence },
        { label: 'Employee', value: <RecordLink id={employee.id}>{work.worker.name}</RecordLink> },
        {
          label: 'Assignment',
          value: assignment ? <RecordLink id={assignment.id}>{number}</RecordLink> : number,
        },
        {
          label: 'Client',
          value: <RecordLink id={work.client.id}>{work.client.name}</RecordLink>,
        },
      ]}
    />
  );
}

const meters = (value: number | null) =>
  value !== null && `${formatCount(Math.round(value))} meters`;
