import { graphql } from '../../gql/gql.ts';

export const WorkOfShift = graphql(`
  fragment WorkOfShift on AssignedWork {
    jobTitle
    workplace {
      clientName
      locationName
      street
      city
    }
  }
`);

export const OwnShift = graphql(`
  fragment OwnShift on Shift {
    id
    status
    workDate
    startsAt
    endsAt
    timeZone
    breakMinutes
    work {
      ...WorkOfShift
    }
  }
`);

export const OwnShiftsDocument = graphql(`
  query OwnShifts($first: Int, $after: String, $from: Date!) {
    shifts(first: $first, after: $after, filter: { workDateFrom: $from }) {
      nodes {
        ...OwnShift
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OwnOffer = graphql(`
  fragment OwnOffer on ShiftOffer {
    id
    version
    status
    offered {
      workDate
      startsAt
      endsAt
      timeZone
      breakMinutes
    }
    work {
      ...WorkOfShift
    }
  }
`);

export const OwnOffersDocument = graphql(`
  query OwnOffers($from: Date!) {
    shiftOffers(
      first: 50
      filter: { status: [OFFERED, DECLINED], workDateFrom: $from }
      orderBy: { by: STARTS_AT, direction: ASC }
    ) {
      nodes {
        ...OwnOffer
      }
    }
  }
`);
