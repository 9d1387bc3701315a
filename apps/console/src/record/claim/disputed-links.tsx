import { Alert, Stack, Text } from '@mantine/core';
import { recordNumber, type NumberedType } from '@stint/domain/record/record-number.ts';
import { claimStatusLabels, isStanding, type ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';

type Part = { id: string; number: number; status: ClaimStatus; reason?: string | null };

type DisputedLinksProps = {
  type: Extract<NumberedType, 'Timesheet' | 'ExpenseReport'>;
  /** The claim that was approved without these lines. */
  from: Part | null;
  /** The claims of lines that were disputed. */
  parts: readonly Part[];
};

/** The way from a claim to its disputed lines, and from those back. */
export function DisputedLinks({ type, from, parts }: DisputedLinksProps) {
  const standing = parts.filter(isStanding);
  if (!from && standing.length === 0) return null;
  const link = ({ id, number, status }: Part) => (
    <>
      <RecordLink id={id}>{recordNumber(type, number)}</RecordLink> ({claimStatusLabels[status]})
    </>
  );
  return (
    <Alert variant="light" color="gray" title="Approved in part">
      <Stack gap={4}>
        {from && <Text size="sm">These lines were disputed on {link(from)}.</Text>}
        {standing.map((part) => (
          <Text key={part.id} size="sm">
            Disputed lines are on {link(part)}
            {part.reason && `: ${part.reason}`}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
