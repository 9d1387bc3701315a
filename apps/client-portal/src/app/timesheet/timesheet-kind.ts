import { graphql } from '../../gql/gql.ts';
import { claimKind, type InPartDocument } from '../claim/claim-kind.ts';

export const ApproveTimesheetInPartDocument = graphql(`
  mutation ApprovePortalTimesheetInPart($input: ApproveTimesheetInPartInput!) {
    approved: approveTimesheetInPart(input: $input) {
      ... on TimesheetApprovedInPart {
        changeSetId
        timesheet {
          id
          version
          status
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const timesheetKind = claimKind('Timesheets', {
  texts: 'timesheets',
  path: '/timesheets',
  approving: 'timesheet:approve',
  approveInPart: ApproveTimesheetInPartDocument as unknown as InPartDocument,
});
