import { graphql } from '../../gql/gql.ts';

/** What was said on top of a punch. */
export const PunchCorrectionParts = graphql(`
  fragment PunchCorrectionParts on PunchCorrection {
    id
    change
    kind
    at
    reason
    madeAt
    madeBy {
      displayName
    }
  }
`);

/** A punch as it came, with what was said on top of it. */
export const PunchRow = graphql(`
  fragment PunchRow on Punch {
    id
    kind
    deviceAt
    sentAt
    receivedAt
    skewSeconds
    queued
    source
    geofence
    distanceMeters
    employee {
      id
    }
    work {
      number
      jobTitle
      worker {
        name
      }
      client {
        id
        name
      }
      location {
        id
        name
      }
      workplace {
        timeZone
      }
    }
    assignment {
      id
    }
    corrections {
      ...PunchCorrectionParts
    }
  }
`);

/** A punch that the agency added, or what was said on top of it. */
export const AddedPunch = graphql(`
  fragment AddedPunch on PunchCorrection {
    id
    ...PunchCorrectionParts
    work {
      number
      jobTitle
      workplace {
        timeZone
      }
    }
    addedByCorrection {
      id
    }
  }
`);

export const PunchesOfDocument = graphql(`
  query PunchesOf($punches: PunchFilter!, $corrections: PunchCorrectionFilter!) {
    punches(first: 200, filter: $punches, orderBy: { by: TIME, direction: DESC }) {
      nodes {
        ...PunchRow
      }
      totalCount
    }
    punchCorrections(first: 200, filter: $corrections, orderBy: { by: MADE_AT, direction: DESC }) {
      nodes {
        ...AddedPunch
      }
    }
  }
`);

export const PunchDocument = graphql(`
  query Punch($id: ID!) {
    punch(id: $id) {
      ...PunchRow
      deviceId
      sequence
      latitude
      longitude
      accuracyMeters
      recordedBy {
        displayName
      }
    }
  }
`);

export const AddPunchDocument = graphql(`
  mutation AddPunch($input: AddPunchInput!) {
    addPunch(input: $input) {
      ... on PunchAdded {
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const MovePunchDocument = graphql(`
  mutation MovePunch($input: MovePunchInput!) {
    movePunch(input: $input) {
      ... on PunchMoved {
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const RemovePunchDocument = graphql(`
  mutation RemovePunch($input: RemovePunchInput!) {
    removePunch(input: $input) {
      ... on PunchRemoved {
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
