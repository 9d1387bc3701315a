import { actionTowards } from '@stint/domain/candidate/asked-status.ts';
import { candidateStatusLabels, type CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { CandidateStatusEnum } from './candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { Preview, Previewed } from '../graphql/bulk-result.ts';
import { businessDate, decimal, recordId, recordIds } from '../graphql/parse-input.ts';
import { emailAddress, line, phoneNumber, requiredLine, text } from '../graphql/text-input.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';

@InputType({ description: 'A new candidate, actively searching.' })
@Access('candidate:write')
export class CreateCandidateInput {
  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'State or province, such as CA.' })
  region?: string | null;

  @Field(() => String, { nullable: true })
  postalCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'Each once.' })
  skills?: string[] | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per hour.' })
  desiredPay?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that they could work.' })
  availableFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they were found.' })
  source?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who looks after them.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The agency’s own remarks.' })
  notes?: string | null;
}

@InputType({ description: 'Brings candidates to a status by hand.' })
@Access('candidate:write')
export class ChangeCandidateStatusInput {
  @Field(() => [ID])
  ids!: string[];

  @Field(() => CandidateStatusEnum, {
    description: 'What to ask for. Who works comes to be on assignment, which nobody asks for.',
  })
  status!: CandidateStatus;

  @Field(() => String, { nullable: true, description: 'Kept in the history.' })
  reason?: string | null;
}

export const candidateSchema = z.object({
  firstName: requiredLine(100, 'Enter a first name.'),
  lastName: requiredLine(100, 'Enter a last name.'),
  email: emailAddress.nullish(),
  phone: phoneNumber.nullish(),
  city: line(100).nullish(),
  region: line(60).nullish(),
  postalCode: line(20).nullish(),
  skills: z
    .array(line(60))
    .max(100, 'At most 100.')
    .nullish()
    .transform((skills) => skills && [...new Set(skills.filter((skill) => skill !== null))])
    .transform((skills) => (skills === null ? [] : skills)),
  desiredPay: decimal(8, 4).nullish(),
  availableFrom: businessDate.nullish(),
  source: line(100).nullish(),
  ownerId: recordId('Account').nullish(),
  notes: text(10_000).nullish(),
});

export const candidateStatusSchema = z.object({
  ids: recordIds('Candidate'),
  status: z
    .enum(valuesOf(candidateStatusLabels))
    .refine(
      (status) => actionTowards(status) !== undefined,
      'Candidates get this status by their work alone.',
    ),
  reason: text(2000).nullish(),
});

@ObjectType({
  description: 'What changing the status would do. Nothing is written.',
  implements: Preview,
})
@Access('candidate:write')
export class CandidateStatusPreview extends Previewed {}
