import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { defineForm } from '@stint/spa-kit/record/edit/define-form.tsx';
import type { RecordFormProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { saveDocuments } from '@stint/spa-kit/record/edit/save-documents.ts';
import { choiceField } from '@stint/spa-kit/record/form/choice-kinds.tsx';
import {
  recordField,
  relatedField,
  staffField,
} from '@stint/spa-kit/record/form/related-kinds.tsx';
import {
  countField,
  dateField,
  decimalField,
  longText,
  moneyField,
  textLine,
} from '@stint/spa-kit/record/form/text-kinds.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { graphql } from '../../../gql/gql.ts';
import { ClientSelect } from '../../../record/form/client-select.tsx';
import { ScheduleFields } from '@stint/spa-kit/record/schedule/schedule-fields.tsx';
import { scheduleInput, scheduleValues } from '@stint/spa-kit/record/schedule/schedule-values.ts';
import { OrderClientFields } from './order-client-fields.tsx';

export const JobOrderFormDocument = graphql(`
  query JobOrderForm($id: ID!) {
    jobOrder(id: $id) {
      id
      version
      title
      jobType
      positions
      startDate
      endDate
      payRate
      billRate
      salary
      feePercent
      feeAmount
      description
      schedule {
        days
        startTime
        endTime
        breakMinutes
      }
      client {
        id
        name
      }
      location {
        id
      }
      contact {
        id
      }
      reportsTo {
        id
      }
      owner {
        id
      }
    }
  }
`);

/** All that its panel shows. */
const SavedJobOrder = graphql(`
  fragment SavedJobOrder on JobOrder {
    ...JobOrderRow
    ...JobOrderFacts
    ...JobOrderActions
    timeline {
      ...RecordTimelineEvent
    }
  }
`);

export const saveJobOrder = saveDocuments('JobOrder', SavedJobOrder);

const Form = defineForm({
  save: saveJobOrder,
  document: JobOrderFormDocument,
  fields: {
    title: textLine('Job title', { required: 'Enter a title.' }),
    jobType: choiceField('Job type', () => choicesOf(jobTypeLabels), {
      required: true,
      initial: 'TEMP_CONTRACT',
    }),
    positions: countField('Openings ordered', { required: true, initial: 1 }),
    clientId: recordField('Client', 'Choose the client.', ClientSelect),
    locationId: relatedField('Location'),
    contactId: relatedField('Contact'),
    reportsToId: relatedField('Job reports to'),
    startDate: dateField('Start date', { warnWhenFar: true }),
    endDate: dateField('End date', { warnWhenFar: true }),
    payRate: moneyField('Pay rate per hour', { digits: 4 }),
    billRate: moneyField('Bill rate per hour', { digits: 4 }),
    salary: moneyField('Salary per year'),
    feePercent: decimalField('Fee, percent of the salary', { suffix: ' %', digits: 4 }),
    feeAmount: moneyField('Or a flat fee'),
    schedule: {
      label: 'Schedule',
      initial: scheduleValues(null),
      valueOf: scheduleValues,
      inputOf: scheduleInput,
    },
    ownerId: staffField('Owner', { placeholder: 'Nobody' }),
    description: longText('Description'),
  },
  layout: ({ jobType }) => [
    'title',
    ['jobType', 'positions'],
    'clientId',
    OrderClientFields,
    ['startDate', 'endDate'],
    jobType === 'DIRECT' ? ['salary', 'feePercent', 'feeAmount'] : ['payRate', 'billRate'],
    ScheduleFields,
    'ownerId',
    'description',
  ],
  follows: {
    clientId: () => ({ locationId: '', contactId: '', reportsToId: '' }),
  },
  // Prices of the other kind of job are emptied.
  sent: (input) => ({
    ...input,
    ...(input.jobType === 'DIRECT'
      ? { payRate: null, billRate: null }
      : { salary: null, feePercent: null, feeAmount: null }),
  }),
});

/** What a client wants; a new order is owned by whoever enters it. */
export default function JobOrderForm(form: RecordFormProps) {
  const { account } = useViewer();
  return <Form {...form} initial={{ ownerId: account.id }} />;
}
