import { graphql } from '../gql/gql.ts';
import type { WhoIsWorkingChangedSubscription } from '../gql/graphql.ts';

export const WhoIsWorkingChangedDocument = graphql(`
  subscription WhoIsWorkingChanged {
    whoIsWorkingChanged {
      isWhole
      at
      gone
      people {
        key
        assignmentId
        assignmentNumber
        name
        sortName
        jobTitle
        clientName
        locationName
        timeZone
        startsAt
        endsAt
        state
        clock
        since
        clockedInAt
        clockedOutAt
        lateMinutes
        updatedAt
      }
    }
  }
`);

/** The whole board, or what is new on it. */
export type BoardChange = WhoIsWorkingChangedSubscription['whoIsWorkingChanged'];

/** Somebody on the board: with a shift today, or working without one. */
export type WorkingLine = BoardChange['people'][number];
