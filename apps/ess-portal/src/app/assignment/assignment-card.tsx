import { Group } from '@mantine/core';
import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import { WeekText } from '@stint/spa-kit/record/schedule/week-text.tsx';
import { toneOf } from '@stint/spa-kit/record/view/tone.ts';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { Money } from '@stint/ui/money/money.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import type { OwnAssignmentFragment } from '../../gql/graphql.ts';
import type { EmployeePortalTexts } from '@stint/messages/screen/employee-portal.ts';
import { useTexts } from '../../messages/texts.ts';
import { WorkplaceFacts } from './workplace-facts.tsx';
import classes from './assignment-card.module.css';

type AssignmentCardProps = { assignment: OwnAssignmentFragment; heading?: 'h2' | 'h3' };

/** An own assignment: what, when, where, whom to see, and the own pay. */
export function AssignmentCard({ assignment, heading: Heading = 'h2' }: AssignmentCardProps) {
  const messages = useTexts();
  const { jobTitle, status, schedule, payRate, salary, currency, workplace } = assignment;
  return (
    <article className={classes.card}>
      <Group justify="space-between" gap="xs">
        <Heading className={classes.title}>{jobTitle}</Heading>
        <StatusBadge tone={toneOf(assignmentStates[status].tone)} label={messages.states[status]} />
      </Group>
      <dl className={classes.facts}>
        <dt>{messages.dates}</dt>
        <dd>{datesText(assignment, messages)}</dd>
        {schedule && (
          <>
            <dt>{messages.schedule}</dt>
            <dd>
              <WeekText week={schedule} words={messages.week} />
            </dd>
          </>
        )}
        <dt>{messages.pay}</dt>
        <dd>
          {payRate === null && salary !== null ? (
            <Money amount={salary} currency={currency} per={messages.perYear} />
          ) : (
            <Money amount={payRate} currency={currency} per={messages.perHour} />
          )}
        </dd>
        <WorkplaceFacts workplace={workplace} />
      </dl>
    </article>
  );
}

function datesText(
  { startDate, endDate }: OwnAssignmentFragment,
  messages: EmployeePortalTexts,
): string {
  if (!startDate) return messages.period.noStart;
  return `${formatDate(startDate)} – ${endDate ? formatDate(endDate) : messages.period.openEnd}`;
}
