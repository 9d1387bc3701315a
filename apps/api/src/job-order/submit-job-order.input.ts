import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { ID, Int } from 'type-graphql';
import { z } from 'zod';
import { endsTooEarly, inOrder, positionCount } from './job-order.input.ts';
import { JobOrder, JobTypeEnum } from './job-order.type.ts';
import { WorkScheduleInput, workScheduleSchema } from './work-schedule.type.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { mutationPayload } from '../graphql/mutation-payload.ts';
import { businessDate, recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { resultOf } from '../graphql/results.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { requiredLine, text } from '../graphql/text-input.ts';

/** What a client says of the work; rates, owner and client are not theirs to say (S-20). */
const ordered = {
  title: field(String, requiredLine(200, 'EMPTY.title')),
  jobType: field(
    JobTypeEnum,
    z.enum(valuesOf(jobTypeLabels), problemText('CHOOSE_ONE.jobType', {})),
  ),
  positions: field(Int, positionCount, 'How many people are ordered.'),
  startDate: field(DateScalar, businessDate.nullish()),
  endDate: field(DateScalar, businessDate.nullish()),
  locationId: field(
    ID,
    recordId('Location').nullish(),
    'One of the locations that the contact sees; required where the account is limited to some.',
  ),
  reportsToId: field(ID, recordId('Contact').nullish(), 'Who directs the work.'),
  schedule: field(WorkScheduleInput, workScheduleSchema.nullish()),
  description: field(String, text(10_000).nullish()),
};

const submitted = checkedInput('SubmitJobOrderInput', {
  description: 'A job order that a client asks for.',
  access: 'job-order:submit',
  fields: ordered,
});

const submittedAgain = checkedInput('ResubmitJobOrderInput', {
  description: 'A declined job order as the client asks for it now.',
  access: 'job-order:submit',
  fields: {
    id: field(ID, recordId('JobOrder')),
    version: field(Int, z.number(), 'The version that was seen.'),
    ...ordered,
  },
});

export const SubmitJobOrderInput = submitted.type;
export const ResubmitJobOrderInput = submittedAgain.type;

export const submitSchema = submitted.schema.refine(inOrder, endsTooEarly());
export const resubmitSchema = submittedAgain.schema.refine(inOrder, endsTooEarly());

export const JobOrderSubmitted = mutationPayload('JobOrderSubmitted', {
  field: 'jobOrder',
  type: () => JobOrder,
  access: ['job-order:submit'],
  description: 'The job order waits for the agency’s review.',
});

export const SubmitJobOrderResult = resultOf(
  'SubmitJobOrderResult',
  'Submitted, or why not.',
  JobOrderSubmitted,
);
