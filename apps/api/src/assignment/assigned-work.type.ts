import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { AssignmentEntity } from './assignment.entity.ts';
import { Worker } from './worker.type.ts';
import { workplacesOfPage } from './workplace.facts.ts';
import { Workplace } from './workplace.type.ts';
import type { CandidateEntity } from '../candidate/candidate.entity.ts';
import { Client } from '../client/client.type.ts';
import { Access } from '../graphql/access/access.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import { Location } from '../location/location.type.ts';

/** What the row scope of an assignment goes by (S-9, S-10). */
const scopeFields = ['clientId', 'contactId', 'reportsToId', 'locationId', 'employeeId', 'status'];

/**
 * For `scope` of `@Reads`: what belongs to an assignment is seen by whom the assignment belongs to now, not by whom
 * it belonged to when the row was made.
 *
 * @param path to the assignment, such as `timesheet.assignment`
 */
export function assignmentScope(path: string): Record<string, string> {
  return Object.fromEntries(scopeFields.map((field) => [field, `${path}.${field}`]));
}

/**
 * Reached by what was planned, worked or spent on the assignment: whoever sees that sees this, also where the
 * assignment itself is not theirs to see (S-10). Nothing else of it, and the worker by name alone (S-13).
 */
@ObjectType({
  description:
    'The assignment that some time is of, for whoever may see the time: who works where, as what.',
})
@Reads(() => AssignmentEntity, { rows: null })
@Access('shift:read', 'punch:read', 'timesheet:read', 'expense:read')
export class AssignedWork {
  @Field(() => Int, { description: 'The number of the assignment.' })
  number!: number;

  @Field()
  jobTitle!: string;

  @Field(() => Worker)
  @Nested<CandidateEntity>({ child: 'id', parent: 'candidateId' })
  worker!: Relation<Worker>;

  @Field(() => Client)
  @Access('client:read')
  client!: Relation<Client>;

  @Field(() => Location, { nullable: true })
  @Access('location:read')
  location!: Relation<Location> | null;

  @Field(() => Workplace, { description: 'Where to go and whom to see.' })
  @Computed<AssignmentEntity, Workplace>({
    needs: ['id'],
    load: workplacesOfPage,
    from: (_row, _ctx, workplace) => workplace,
  })
  workplace!: Workplace;
}
