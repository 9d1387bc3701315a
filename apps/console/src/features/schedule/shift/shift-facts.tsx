import { useShiftTime } from '@stint/spa-kit/record/shift/use-shift-time.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { formatInstant } from '@stint/ui/dates/format-instant.ts';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { readFragment, type FragmentType } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { ScheduledShift } from '../shift-row.ts';

export const ShiftFactsParts = graphql(`
  fragment ShiftFacts on Shift {
    ...ScheduledShift
    plannedFor
    leftAt
    reason
    assignment {
      id
      number
    }
  }
`);

/** What there is to know about a shift. Times are those of its place. */
export function ShiftFacts({ shift }: { shift: FragmentType<typeof ShiftFactsParts> }) {
  const facts = readFragment(ShiftFactsParts, shift);
  const row = readFragment(ScheduledShift, facts);
  const timeOf = useShiftTime();
  const { hourClock } = useOfficeTime();
  const { plannedFor, leftAt, reason, assignment } = facts;
  const { employee, client, location, jobOrder, timeZone, breakMinutes } = row;
  return (
    <Facts
      facts={[
        {
          label: 'Person',
          value: employee && (
            <RecordLink id={employee.id}>{employee.candidate.fullName}</RecordLink>
          ),
        },
        {
          label: 'Assignment',
          value: assignment && <RecordLink id={assignment.id}>{row.work?.jobTitle}</RecordLink>,
        },
        { label: 'Client', value: <RecordLink id={client.id}>{client.name}</RecordLink> },
        {
          label: 'Location',
          value: location && <RecordLink id={location.id}>{location.name}</RecordLink>,
        },
        {
          label: 'Job order',
          value: jobOrder && <RecordLink id={jobOrder.id}>{jobOrder.title}</RecordLink>,
        },
        { label: 'Day', value: <DateText date={row.workDate} /> },
        { label: 'Time', value: timeOf(row).whole },
        { label: 'Time zone', value: timeZone },
        { label: 'Break', value: `${breakMinutes} min` },
        {
          label: 'Planned for',
          value: plannedFor ? <DateText date={plannedFor} /> : 'A single shift',
        },
        {
          label: 'Left at',
          value: leftAt && formatInstant(leftAt, { zone: timeZone, hourClock }),
        },
        { label: 'Reason', value: reason },
      ]}
    />
  );
}
