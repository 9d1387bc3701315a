import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { JobOrderFormQuery } from '../../../gql/graphql.ts';
import { RecordForm } from '../../../record/edit/record-form.tsx';
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

type JobOrderFormProps = {
  /** Null for a new job order. */
  id: string | null;
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** A new job order, or changes of one. */
export default function JobOrderForm({ id, ...done }: JobOrderFormProps) {
  const title = id === null ? 'New job order' : 'Edit job order';
  return (
    <RecordForm
      title={title}
      id={id}
      document={JobOrderFormDocument}
      recordOf={formOf}
      onClose={done.onClose}
    >
      {(order, reread) => <JobOrderFields title={title} order={order} reread={reread} {...done} />}
    </RecordForm>
  );
}

const formOf = ({ jobOrder }: JobOrderFormQuery) =>
  readFragment(JobOrderFormParts, jobOrder) ?? null;
