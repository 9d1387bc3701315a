import { Stack, Table, Text } from '@mantine/core';
import { geofenceLabels } from '@stint/domain/punch/geofence.ts';
import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { OfficeTimeProvider, useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { WideTable } from '@stint/ui/wide-table/wide-table.tsx';
import { CorrectButtons } from './correct/correct-buttons.tsx';
import { CorrectionList } from './correction-list.tsx';
import type { CountedPunch } from './counted-punch.ts';
import { skewText } from './punch-words.ts';

/** Punches, the latest first: what counts, what came from the device, and what was corrected. */
export function PunchTable({ punches }: { punches: readonly CountedPunch[] }) {
  return (
    <WideTable minWidth={520} aria-label="Punches">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Punch</Table.Th>
          <Table.Th>As recorded</Table.Th>
          <Table.Th>Corrections</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {punches.map((punch) => (
          <PunchTableRow key={punch.id} punch={punch} />
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

function PunchTableRow({ punch }: { punch: CountedPunch }) {
  const { id, kind, at, zone, work, raw } = punch;
  const office = useOfficeTime();
  return (
    <OfficeTimeProvider value={{ ...office, zone: zone ?? office.zone }}>
      <Table.Tr>
        <Table.Th scope="row" style={{ verticalAlign: 'top' }}>
          {raw ? <RecordLink id={id}>{punchKindLabels[kind]}</RecordLink> : punchKindLabels[kind]}
          <Text size="sm">{at === null ? 'Removed' : <InstantText instant={at} />}</Text>
          <Text size="xs" c="dimmed">
            {recordNumber('Assignment', work.number)} · {work.jobTitle}
          </Text>
        </Table.Th>
        <Table.Td style={{ verticalAlign: 'top' }}>
          <AsItCame punch={punch} />
        </Table.Td>
        <Table.Td style={{ verticalAlign: 'top' }}>
          <Stack gap="xs" align="flex-start">
            <CorrectionList punch={punch} />
            <CorrectButtons punch={punch} />
          </Stack>
        </Table.Td>
      </Table.Tr>
    </OfficeTimeProvider>
  );
}

/** The time of the device, when it arrived, and what is remarkable about it. */
function AsItCame({ punch: { raw } }: { punch: CountedPunch }) {
  if (!raw) return 'Added by the agency';
  const { deviceAt, receivedAt, skewSeconds, queued, geofence } = raw;
  const remarks = [
    `Clock: ${skewText(skewSeconds)}`,
    ...(queued ? ['Sent later'] : []),
    geofenceLabels[geofence],
  ];
  return (
    <Stack gap={2}>
      <InstantText instant={deviceAt} />
      <Text size="xs" c="dimmed">
        Received <InstantText instant={receivedAt} />
      </Text>
      <Text size="xs" c="dimmed">
        {remarks.join(' · ')}
      </Text>
    </Stack>
  );
}
