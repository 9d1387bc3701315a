import { Card, Group, Stack, Text } from '@mantine/core';
import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { Link } from '@tanstack/react-router';
import { ClaimStandingBadge } from '../claim-standing.tsx';
import classes from './claim-card.module.css';

type ClaimCardProps = {
  /** Where it is opened. */
  to: string;
  title: string;
  work: { jobTitle: string; workplace: { clientName: string } };
  /** Its time or its amount. */
  total: string;
  status: ClaimStatus;
  isOver: boolean;
  /** Why it was sent back. */
  reason: string | null;
};

/** An own timesheet or expense report in a list; all of it leads there. */
export function ClaimCard({ to, title, work, total, status, isOver, reason }: ClaimCardProps) {
  return (
    <Card component="li" withBorder radius="md" padding="md" className={classes.card}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
          <Link to={to} className={classes.link}>
            {title}
          </Link>
          <Text fw={600} className={classes.total}>
            {total}
          </Text>
        </Group>
        <Text size="sm" c="dimmed" className={classes.words}>
          {work.workplace.clientName} · {work.jobTitle}
        </Text>
        <div>
          <ClaimStandingBadge status={status} isOver={isOver} />
        </div>
        {reason && <Text className={classes.words}>{reason}</Text>}
      </Stack>
    </Card>
  );
}
