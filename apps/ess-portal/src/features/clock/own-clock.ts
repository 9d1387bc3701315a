import { officeTimeOf, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { graphql } from '../../gql/gql.ts';
import type { OwnClockQuery } from '../../gql/graphql.ts';
import type { KnownClock } from './device/known-clock.ts';

export const OwnClockDocument = graphql(`
  query OwnClock {
    viewer {
      account {
        id
      }
    }
    clock {
      repeatedInMinutes
      longestStretchMinutes
      nextShift {
        id
        assignment {
          id
        }
      }
      assignments {
        id
        jobTitle
        workplace {
          clientName
          locationName
        }
      }
      punches {
        kind
        at
        isCorrected
        assignment {
          id
        }
      }
      flags {
        flag
        kind
        at
      }
    }
  }
`);

export type ClockFlag = NonNullable<OwnClockQuery['clock']>['flags'][number];

/**
 * What of an answer the clock needs.
 *
 * @returns `null` where the answer is about somebody else, who has signed in in another tab meanwhile
 */
export function knownClockOf({ viewer, clock }: OwnClockQuery, shown: Viewer): KnownClock | null {
  if (!clock || viewer?.account.id !== shown.account.id) return null;
  const { repeatedInMinutes, longestStretchMinutes } = clock;
  return {
    accountId: viewer.account.id,
    name: shown.account.displayName,
    agencyName: shown.agency.name,
    office: officeTimeOf(shown.agency),
    rules: { repeatedInMinutes, longestStretchMinutes },
    nextAssignmentId: clock.nextShift?.assignment?.id ?? null,
    assignments: clock.assignments.map(({ id, jobTitle, workplace }) => {
      const { clientName, locationName } = workplace;
      return { id, jobTitle, clientName, locationName };
    }),
    punches: clock.punches.map(({ kind, at, isCorrected, assignment }) => {
      return { kind, at, isCorrected, assignmentId: assignment?.id ?? '' };
    }),
  };
}
