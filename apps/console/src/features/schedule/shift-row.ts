import { graphql } from '../../gql/gql.ts';
import type { ScheduledShiftFragment } from '../../gql/graphql.ts';

/** What the schedule shows of a shift, and what moving it needs. */
export const ScheduledShift = graphql(`
  fragment ScheduledShift on Shift {
    id
    version
    status
    workDate
    startsAt
    endsAt
    timeZone
    breakMinutes
    employee {
      id
      candidate {
        id
        fullName
      }
    }
    work {
      jobTitle
    }
    jobOrder {
      id
      title
    }
    client {
      id
      name
    }
    location {
      id
      name
    }
  }
`);

export type Shift = ScheduledShiftFragment;

/** Whose it is: a name, or that it is nobody’s yet. */
export const personOf = ({ employee }: Pick<Shift, 'employee'>): string =>
  employee?.candidate.fullName ?? 'Open shift';

/** What is done in it. */
export const jobOf = ({ work, jobOrder }: Pick<Shift, 'work' | 'jobOrder'>): string | undefined =>
  work?.jobTitle ?? jobOrder?.title;

/** Where it is: “Contoso Ltd., Dock 4”. */
export const placeOf = ({ client, location }: Pick<Shift, 'client' | 'location'>): string =>
  [client.name, location?.name].filter((name) => name !== undefined).join(', ');
