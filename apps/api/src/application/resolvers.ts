import { nouns } from './nouns.ts';
import { SessionResolver } from '../account/session.resolver.ts';
import { StaffResolver } from '../account/staff.resolver.ts';
import { AgencySettingsResolver } from '../agency/agency-settings.resolver.ts';
import { AssignmentResolver } from '../assignment/assignment.resolver.ts';
import { CandidateResolver } from '../candidate/candidate.resolver.ts';
import { ClientResolver } from '../client/client.resolver.ts';
import { ContactResolver } from '../contact/contact.resolver.ts';
import { EmployeeResolver } from '../employee/employee.resolver.ts';
import { NodeResolver } from '../graphql/node.resolver.ts';
import { ChecklistItemResolver } from '../hiring/checklist-item.resolver.ts';
import { HiringResolver } from '../hiring/hiring.resolver.ts';
import { UndoResolver } from '../history/undo.resolver.ts';
import { BackgroundJobResolver } from '../background-job/background-job.resolver.ts';
import { JobOrderResolver } from '../job-order/job-order.resolver.ts';
import { ImportResolver } from '../import/import.resolver.ts';
import { LiveResolver } from '../live/live.resolver.ts';
import { LocationResolver } from '../location/location.resolver.ts';
import { PlacementResolver } from '../placement/placement.resolver.ts';
import { SearchResolver } from '../search/search.resolver.ts';
import { SubmissionResolver } from '../submission/submission.resolver.ts';

/** Everything that can be asked of the graph. */
export const resolvers = [
  NodeResolver,
  SessionResolver,
  StaffResolver,
  AgencySettingsResolver,
  ClientResolver,
  ContactResolver,
  LocationResolver,
  JobOrderResolver,
  CandidateResolver,
  SubmissionResolver,
  PlacementResolver,
  HiringResolver,
  ChecklistItemResolver,
  EmployeeResolver,
  AssignmentResolver,
  SearchResolver,
  UndoResolver,
  LiveResolver,
  ImportResolver,
  BackgroundJobResolver,
  ...nouns.flatMap((noun) => noun.resolvers),
] as const;
