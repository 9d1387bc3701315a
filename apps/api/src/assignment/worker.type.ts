import { fullName } from '@stint/domain/record/full-name.ts';
import { Field, ObjectType } from 'type-graphql';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { Computed, Reads } from '../graphql/read/bindings.ts';

/** Reached by the work alone: it has no id, and nothing else of the candidate (S-13). */
@ObjectType({ description: 'Who does some work, for whoever may see the work.' })
@Reads(() => CandidateEntity, { rows: null })
@Access(
  'assignment:read',
  'job-order:read',
  'shift:read',
  'punch:read',
  'timesheet:read',
  'expense:read',
)
export class Worker {
  @Field({ description: 'First name, last name.' })
  @Computed<CandidateEntity>({
    needs: ['firstName', 'lastName'],
    from: fullName,
  })
  name!: string;
}
