import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import {
  backOfficeLocation,
  backOfficeLocationLabels,
  type BackOfficeLocation,
} from '@stint/domain/placement/back-office-location.ts';
import type { PlacementStatus } from '@stint/domain/placement/placement.ts';
import { Field, ID, ObjectType } from 'type-graphql';
import type { PlacementEntity } from './placement.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { globalId } from '../graphql/global-id.ts';

export const BackOfficeLocationEnum = enumOf(
  'BackOfficeLocation',
  'Where in the back office a placement now is.',
  backOfficeLocationLabels,
);

@ObjectType('PlacementStanding', {
  description: 'Status of a placement, and where in the back office it is.',
})
@Access('placement:read')
export class PlacementSummary {
  @Field({ description: 'The Placement/Assignment status.' })
  label!: string;

  @Field({ description: 'How the status feels: neutral, info, success, warning, or danger.' })
  tone!: string;

  @Field(() => BackOfficeLocationEnum)
  location!: BackOfficeLocation;

  @Field({ description: 'What the link to that place says.' })
  locationLabel!: string;

  @Field(() => ID, {
    description:
      'Where the link leads: the candidate in Hiring Management, else the assignment; the assignment, too, for whoever does not see the candidate.',
  })
  recordId!: string;
}

/** What a placement's summary is made from: paths from the placement. */
export const summaryNeeds = [
  'status',
  'candidate.id',
  'assignment.id',
  'assignment.status',
  'assignment.employeeId',
] as const;

/** The summary of a placement that holds `summaryNeeds`; `null` where nothing was placed. */
export function summaryOf(placement: PlacementEntity | null | undefined): PlacementSummary | null {
  const assignment = placement?.assignment;
  if (!placement?.status || !assignment?.id) return null;
  const { statusLabel: label, ...whereabouts } = backOfficeLocation(
    placement.status as PlacementStatus,
    assignment.status as AssignmentStatus,
    assignment.employeeId !== null,
  );
  // Read as a relative, so that it is not there for whoever does not see it.
  const candidateId = placement.candidate?.id;
  const recordId =
    whereabouts.location === 'HIRING_MANAGEMENT' && candidateId
      ? globalId('Candidate', candidateId)
      : globalId('Assignment', assignment.id);
  return { label, ...whereabouts, recordId };
}
