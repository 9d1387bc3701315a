import { Alert, Button, Stack, Text } from '@mantine/core';
import { formatInstant } from '@stint/ui/dates/format-instant.ts';
import { formatTime } from '@stint/ui/dates/format-time.ts';
import type { OfficeTime } from '@stint/ui/dates/office-time.ts';
import type { Device } from '../device/device.ts';
import type { PunchRemark } from '../device/punch-remark.ts';
import { useClockTexts } from '../use-clock-texts.ts';

type PunchRemarksProps = {
  device: Device;
  /** Of one person. */
  remarks: readonly PunchRemark[];
  office: OfficeTime;
};

/** What was remarked about punches, also about those that were sent long after they were made, or by another tab. */
export function PunchRemarks({ device, remarks, office }: PunchRemarksProps) {
  const texts = useClockTexts();
  const kinds = Map.groupBy(remarks, ({ about }) => about);
  // Which day it was says which timesheet that is.
  const timeOf = ({ about, deviceAt }: PunchRemark) =>
    (about === 'AFTER_SUBMISSION' ? formatInstant : formatTime)(deviceAt, office);
  return (
    <Stack gap="sm" role="status">
      {[...kinds].map(([about, ofKind]) => (
        <Alert
          key={about}
          color="yellow"
          title={ofKind
            .map((remark) => `${texts.kinds[remark.kind]}, ${timeOf(remark)}`)
            .join('; ')}
        >
          <Text size="md">{texts.remarks[about]}</Text>
        </Alert>
      ))}
      {remarks.length > 0 && (
        <Button size="lg" variant="default" onClick={() => void device.forgetRemarks(remarks)}>
          {texts.seen}
        </Button>
      )}
    </Stack>
  );
}
