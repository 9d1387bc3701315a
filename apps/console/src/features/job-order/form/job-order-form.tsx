import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { JobOrderFormQuery } from '../../../gql/graphql.ts';
import { RecordForm, type RecordFormProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { JobOrderFields } from './job-order-fields.tsx';

export const JobOrderFormParts = graphql(`
  fragment JobOrderForm on JobOrder {
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
`);

export const JobOrderFormDocument = graphql(`
  query JobOrderForm($id: ID!) {
    jobOrder(id: $id) {
      ...JobOrderForm
    }
  }
`);

/** A new job order, or changes of one. */
export default function JobOrderForm(form: RecordFormProps) {
  return (
    <RecordForm {...form} noun="job order" document={JobOrderFormDocument} recordOf={formOf}>
      {(fields) => <JobOrderFields {...fields} />}
    </RecordForm>
  );
}

const formOf = ({ jobOrder }: JobOrderFormQuery) =>
  readFragment(JobOrderFormParts, jobOrder) ?? null;
