import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { BackgroundJobEntity } from './background-job.entity.ts';
import { Account } from '../account/account.type.ts';
import { Access } from '../graphql/access/access.ts';
import { connectionOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, From, ReadById, Reads } from '../graphql/read/bindings.ts';
import { resultOf } from '../graphql/results.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

export const BackgroundJobState = enumOf('BackgroundJobState', 'What happens next.', {
  RETRYING: 'It is tried again by itself',
  FAILED: 'It waits for somebody to run it again',
});

@ObjectType({ description: 'Work in the background that has failed.', implements: Node })
@Reads(() => BackgroundJobEntity, { rows: 'backgroundJob' })
@Access('background-work:manage')
export class BackgroundJob {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field({ description: 'For programs.' })
  name!: string;

  @Field({ description: 'For people.' })
  label!: string;

  @Field(() => BackgroundJobState)
  @Computed<BackgroundJobEntity>({
    needs: ['givenUpAt'],
    from: ({ givenUpAt }) => (givenUpAt === null ? 'RETRYING' : 'FAILED'),
  })
  state!: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field({ description: 'Why it failed last. Values that people typed are left out.' })
  error!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  @From('createdAt')
  since!: string;

  @Field(() => DateTimeScalar, { description: 'When it failed last.' })
  failedAt!: string;

  @Field(() => Account, { nullable: true, description: 'Who asked for it. None: the system.' })
  @From('createdBy')
  askedBy!: Relation<Account> | null;
}

export const BackgroundJobConnection = connectionOf('BackgroundJob', () => BackgroundJob);

@ObjectType({ description: 'The job will be run again.' })
@Access('background-work:manage')
export class BackgroundJobQueued {
  @Field(() => BackgroundJob, {
    nullable: true,
    description: 'None when it has succeeded already.',
  })
  @ReadById()
  job!: Relation<BackgroundJob> | string | null;

  /** @param job the job's uuid */
  static of(job: string): BackgroundJobQueued {
    return Object.assign(new BackgroundJobQueued(), { job });
  }
}

export const RunBackgroundJobAgainResult = resultOf(
  'RunBackgroundJobAgainResult',
  'Begun, or why not.',
  BackgroundJobQueued,
);
