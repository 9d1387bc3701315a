/** The documents of each variant. Stint and the textbook use the same ones. */

export const assignmentsGrid = `
  query AssignmentsGrid($after: String) {
    assignments(first: 50, after: $after, filter: { status: [ACTIVE, NEEDS_APPROVAL] }) {
      nodes {
        id number jobTitle jobType status startDate endDate payRate billRate
        client { id name }
        candidate { id firstName lastName }
        jobOrder { id number title }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** What a contact sees of it in the client portal. */
export const scopedAssignments = `
  query ScopedAssignments {
    assignments(first: 50, filter: { status: [ACTIVE] }) {
      nodes {
        id number jobTitle status startDate endDate
        worker { name }
        location { id name }
        contactName
        reportsToName
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** What waits for a contact's approval, with the days side by side. */
export const approversPage = `
  query ApproversPage {
    timesheets(first: 50, filter: { status: [SUBMITTED] }, orderBy: { by: NUMBER, direction: DESC }) {
      nodes {
        id version number status startDate endDate workedMinutes flags submittedAt
        work { number jobTitle worker { name } }
        lines {
          id workDate startsAt endsAt breakMinutes workedMinutes scheduledMinutes punchedMinutes source
        }
      }
      pageInfo { hasNextPage }
    }
  }`;

export const jobOrdersWithSubmissions = `
  query JobOrdersWithSubmissions {
    jobOrders(first: 50) {
      nodes {
        id number title jobType status positions openings startDate
        client { id name }
        submissions(first: 5) {
          nodes { id stage submittedAt candidate { id firstName lastName status } }
        }
      }
    }
  }`;

export const assignmentDetail = `
  query AssignmentDetail($id: ID!) {
    assignment(id: $id) {
      id version number jobTitle jobType status startDate endDate currency payRate billRate
      burdenPercent poNumber createdAt updatedAt
      client { id name industry }
      candidate { id firstName lastName email phone status }
      employee { id number status hiredOn }
      jobOrder { id number title status openings }
      location { id name city region }
      contact { id firstName lastName email }
    }
  }`;

/**
 * The same for PostGraphile, with aliases that give the same shape. The agency is a condition and the role is
 * not subject to row-level security, so PostGraphile does not pay for it.
 */
export const forPostGraphile = {
  assignmentsGrid: `
    query AssignmentsGrid($agency: UUID!) {
      assignments: allAssignments(
        first: 50, orderBy: NUMBER_DESC, condition: { agencyId: $agency, inDefaultList: true }
      ) {
        nodes {
          id: rowId number jobTitle jobType status startDate endDate payRate billRate
          client: clientByAgencyIdAndClientId { id: rowId name }
          candidate: candidateByAgencyIdAndCandidateId { id: rowId firstName lastName }
          jobOrder: jobOrderByAgencyIdAndJobOrderId { id: rowId number title }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  jobOrdersWithSubmissions: `
    query JobOrdersWithSubmissions($agency: UUID!) {
      jobOrders: allJobOrders(first: 50, orderBy: NUMBER_DESC, condition: { agencyId: $agency }) {
        nodes {
          id: rowId number title jobType status positions openings startDate
          client: clientByAgencyIdAndClientId { id: rowId name }
          submissions: submissionsByAgencyIdAndJobOrderId(first: 5, orderBy: SUBMITTED_AT_ASC) {
            nodes {
              id: rowId stage submittedAt
              candidate: candidateByAgencyIdAndCandidateId { id: rowId firstName lastName status }
            }
          }
        }
      }
    }`,
  assignmentDetail: `
    query AssignmentDetail($agency: UUID!, $id: UUID!) {
      assignment: assignmentByAgencyIdAndRowId(agencyId: $agency, rowId: $id) {
        id: rowId version number jobTitle jobType status startDate endDate currency payRate billRate
        burdenPercent poNumber createdAt updatedAt
        client: clientByAgencyIdAndClientId { id: rowId name industry }
        candidate: candidateByAgencyIdAndCandidateId { id: rowId firstName lastName email phone status }
        employee: employeeByAgencyIdAndEmployeeId { id: rowId number status hiredOn }
        jobOrder: jobOrderByAgencyIdAndJobOrderId { id: rowId number title status openings }
        location: locationByAgencyIdAndLocationId { id: rowId name city region }
        contact: contactByAgencyIdAndContactId { id: rowId firstName lastName email }
      }
    }`,
};
