import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useEditing } from '@stint/spa-kit/record/edit/use-editing.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { JobOrderActions } from './job-order-actions.tsx';
import { JobOrderFacts } from './job-order-facts.tsx';
import { JobOrderRow } from './job-order-row.ts';
import { SubmittedCandidates } from './submitted-candidates.tsx';

const JobOrderForm = lazy(() => import('./form/job-order-form.tsx'));

export const JobOrderDocument = graphql(`
  query JobOrder($id: ID!) {
    jobOrder(id: $id) {
      ...JobOrderRow
      ...JobOrderFacts
      ...JobOrderActions
      ...SubmittedCandidates
      submissions(first: 20) {
        totalCount
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

type JobOrderViewProps = { id: string; address: RecordAddress };

/** A job order: facts, submitted candidates, what may be done, history. */
export default function JobOrderView({ id, address }: JobOrderViewProps) {
  const query = useRecord(JobOrderDocument, id, ['JobOrder', 'Submission', 'Placement', 'Mail']);
  const order = query.data?.jobOrder;
  const row = readFragment(JobOrderRow, order);
  const editing = useEditing({
    address,
    may: useMay('job-order:write'),
    noun: 'job order',
    name: row ? `Job order ${recordNumber('JobOrder', row.number)}` : undefined,
    form: (done) => <JobOrderForm id={id} {...done} />,
  });

  const record: FramedRecord | null =
    order && row
      ? {
          title: row.title,
          subtitle: `Job order ${recordNumber('JobOrder', row.number)} · ${row.client.name} · ${jobTypeLabels[row.jobType]}`,
          badge: <StateBadge states={jobOrderStates} state={row.status} />,
          actions: <JobOrderActions order={order} edit={editing.button} />,
          tabs: [
            {
              value: 'candidates',
              label: 'Submitted candidates',
              count: order.submissions.totalCount,
              content: <SubmittedCandidates order={order} />,
            },
            { value: 'facts', label: 'Facts', content: <JobOrderFacts order={order} /> },
            timelineTab(order.timeline),
          ],
        }
      : null;

  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="job order" />
      {editing.form}
    </>
  );
}
