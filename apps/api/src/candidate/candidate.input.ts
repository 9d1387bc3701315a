import { actionTowards } from '@stint/domain/candidate/asked-status.ts';
import { candidateStatusLabels, type CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { CandidateStatusEnum } from './candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { Preview, Previewed } from '../graphql/bulk-result.ts';
import { businessDate, decimal, recordId, recordIds } from '../graphql/parse-input.ts';
import { emailAddress, line, phoneNumber, requiredLine, text } from '../graphql/text-input.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import { problemText } from '../graphql/problem-message.ts';

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

export const newCandidate = checkedInput('CreateCandidateInput', {
  description: 'A new candidate, actively searching.',
  access: 'candidate:write',
  fields: {
    firstName: field(String, requiredLine(100, 'EMPTY.firstName')),
    lastName: field(String, requiredLine(100, 'EMPTY.lastName')),
    email: field(String, emailAddress.nullish()),
    phone: field(String, phoneNumber.nullish()),
    city: field(String, line(100).nullish()),
    region: field(String, line(60).nullish(), 'State or province, such as CA.'),
    postalCode: field(String, line(20).nullish()),
    skills: field(
      [String],
      z
        .array(line(60))
        .max(100, problemText('AT_MOST', { most: 100 }))
        .nullish()
        .transform((skills) => skills && [...new Set(skills.filter((skill) => skill !== null))])
        .transform((skills) => (skills === null ? [] : skills)),
      'Each once.',
    ),
    desiredPay: field(DecimalScalar, decimal(8, 4).nullish(), 'Per hour.'),
    availableFrom: field(DateScalar, businessDate.nullish(), 'The first day that they could work.'),
    source: field(String, line(100).nullish(), 'Where they were found.'),
    ownerId: field(ID, recordId('Account').nullish(), 'Who looks after them.'),
    notes: field(String, text(10_000).nullish(), 'The agency’s own remarks.'),
  },
});

export const candidateStatusSchema = z.object({
  ids: recordIds('Candidate'),
  status: z
    .enum(valuesOf(candidateStatusLabels))
    .refine((status) => actionTowards(status) !== undefined, problemText('STATUS_BY_WORK', {})),
  reason: text(2000).nullish(),
});

@ObjectType({
  description: 'What changing the status would do. Nothing is written.',
  implements: Preview,
})
@Access('candidate:write')
export class CandidateStatusPreview extends Previewed {}
