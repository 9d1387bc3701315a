import { nouns } from './nouns.ts';
import { AccountEntity } from '../account/account.entity.ts';
import { SessionEntity } from '../account/session.entity.ts';
import { AgencySettingsEntity } from '../agency/agency-settings.entity.ts';
import { AgencyEntity } from '../agency/agency.entity.ts';
import { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { PlacementFeeEntity } from '../assignment/placement-fee.entity.ts';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { ClientEntity } from '../client/client.entity.ts';
import { ContactEntity } from '../contact/contact.entity.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';
import {
  HiringChecklistEntryEntity,
  HiringChecklistItemEntity,
} from '../hiring/hiring-checklist.entity.ts';
import { AuditEntryEntity } from '../history/audit-entry.entity.ts';
import { ChangeSetEntity } from '../history/change-set.entity.ts';
import { OutboxEntryEntity } from '../history/outbox-entry.entity.ts';
import {
  ExternalReferenceEntity,
  ImportFileEntity,
  ImportProblemEntity,
  ImportRunEntity,
} from '../import/import.entity.ts';
import { BackgroundJobEntity } from '../background-job/background-job.entity.ts';
import { OnceKeyEntity } from '../jobs/once-key.entity.ts';
import { ScheduleRunEntity } from '../jobs/schedule-run.entity.ts';
import { JobOrderEntity } from '../job-order/job-order.entity.ts';
import { LocationEntity } from '../location/location.entity.ts';
import { PlacementOwnerEntity } from '../placement/placement-owner.entity.ts';
import { PlacementEntity } from '../placement/placement.entity.ts';
import { SearchWordEntity } from '../search/search-word.entity.ts';
import { SubmissionEntity } from '../submission/submission.entity.ts';
import { CounterEntity } from '../database/counter.entity.ts';

/** Everything that is stored. */
export const entities = [
  AgencyEntity,
  AgencySettingsEntity,
  AccountEntity,
  SessionEntity,
  ClientEntity,
  LocationEntity,
  ContactEntity,
  JobOrderEntity,
  CandidateEntity,
  SubmissionEntity,
  PlacementEntity,
  PlacementOwnerEntity,
  AssignmentEntity,
  PlacementFeeEntity,
  EmployeeEntity,
  HiringChecklistItemEntity,
  HiringChecklistEntryEntity,
  ChangeSetEntity,
  AuditEntryEntity,
  OutboxEntryEntity,
  BackgroundJobEntity,
  OnceKeyEntity,
  ScheduleRunEntity,
  CounterEntity,
  ImportRunEntity,
  ImportFileEntity,
  ImportProblemEntity,
  ExternalReferenceEntity,
  SearchWordEntity,
  ...nouns.flatMap((noun) => noun.entities),
];
