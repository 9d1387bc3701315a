import { graphql } from '../../../gql/gql.ts';

/** What an account shows of a portal. */
export const AccountPreferences = graphql(`
  fragment AccountPreferences on Account {
    id
    version
    kind
    displayName
    employeePortalPreferences {
      ...EmployeePreferences
    }
    clientPortalPreferences {
      ...ClientPreferences
    }
    contact {
      id
      client {
        id
        name
      }
    }
  }
`);

export const EmployeePreferences = graphql(`
  fragment EmployeePreferences on EmployeePortalPreferences {
    sections
    timesheetDisclaimer
  }
`);

export const ClientPreferences = graphql(`
  fragment ClientPreferences on ClientPortalPreferences {
    jobOrders {
      access
      showForThisContactOnly
      ownerId
      mailOwner
    }
    assignments
    timesheets {
      access
      scope
      disclaimer
      mailPending
    }
    expenses {
      access
      scope
      disclaimer
      mailPending
    }
    billingManagement
    reports {
      timesheets
      assignments
    }
    locationIds
  }
`);
