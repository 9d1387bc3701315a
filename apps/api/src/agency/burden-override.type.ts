import type { BurdenOverride as Override } from '@stint/domain/agency/burden.ts';
import { usStates } from '@stint/domain/import/notations/us-states.ts';
import { jobTypeLabels, type JobType } from '@stint/domain/job-order/job-type.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { Field, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../graphql/access/access.ts';
import { decimal } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { JobTypeEnum } from '../job-order/job-order.type.ts';

@ObjectType({ description: 'Burden that differs from the default by state or job type.' })
@Access('account:read')
export class BurdenOverride implements Override {
  @Field(() => String, {
    nullable: true,
    description: 'US state of the location; none: every state.',
  })
  state!: string | null;

  @Field(() => JobTypeEnum, { nullable: true, description: 'None: every job type.' })
  jobType!: JobType | null;

  @Field(() => DecimalScalar, { description: 'Percent of pay.' })
  percent!: string;
}

@InputType({ description: 'Burden that differs from the default by state or job type.' })
@Access('agency:configure')
export class BurdenOverrideInput implements Override {
  @Field(() => String, { nullable: true, description: 'Code of a US state, such as CA.' })
  state!: string | null;

  @Field(() => JobTypeEnum, { nullable: true })
  jobType!: JobType | null;

  @Field(() => DecimalScalar, { description: 'Percent of pay.' })
  percent!: string;
}

/** Percent of pay, with the digits of an assignment's. */
export const burdenPercent = decimal(3, 4);

const override = z
  .object({
    state: z
      .enum(Object.keys(usStates), problemText('CHOOSE_ONE.state', {}))
      .nullish()
      .transform((state) => state ?? null),
    jobType: z
      .enum(valuesOf(jobTypeLabels))
      .exclude(['DIRECT'], problemText('DIRECT_WITHOUT_BURDEN', {}))
      .nullish()
      .transform((jobType) => jobType ?? null),
    percent: burdenPercent,
  })
  .refine(({ state, jobType }) => state !== null || jobType !== null, {
    message: problemText('CHOOSE_ONE.stateOrJobType', {}),
    path: ['state'],
  });

/** Each state and job type once. */
export const burdenOverrides = z
  .array(override)
  .max(200, problemText('TOO_MANY', { most: 200 }))
  .superRefine((overrides, { addIssue }) => {
    overrides.forEach(({ state, jobType }, index) => {
      const first = overrides.findIndex(
        (other) => other.state === state && other.jobType === jobType,
      );
      if (first === index) return;
      addIssue({
        code: 'custom',
        path: [index, 'state'],
        message: problemText('EXCEPTION_TWICE', {}),
      });
    });
  });
