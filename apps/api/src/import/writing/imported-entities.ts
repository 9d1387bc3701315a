import type { ImportKind } from '@stint/domain/import/import-kind.ts';
import { AssignmentEntity } from '../../assignment/assignment.entity.ts';
import { CandidateEntity } from '../../candidate/candidate.entity.ts';
import { ClientEntity } from '../../client/client.entity.ts';
import { ContactEntity } from '../../contact/contact.entity.ts';
import type { EntityClass } from '../../database/table.ts';
import { JobOrderEntity } from '../../job-order/job-order.entity.ts';
import { LocationEntity } from '../../location/location.entity.ts';

/** The record that each kind of row becomes. */
export const importedEntities: Readonly<Record<ImportKind, EntityClass<{ id: string }>>> = {
  client: ClientEntity,
  location: LocationEntity,
  contact: ContactEntity,
  candidate: CandidateEntity,
  jobOrder: JobOrderEntity,
  assignment: AssignmentEntity,
};
