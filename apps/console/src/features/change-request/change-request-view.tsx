import { changeRequestStates } from '@stint/domain/change-request/change-request.ts';
import { employeeDataSectionLabels } from '@stint/domain/employee-data/employee-data.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { bulkDialog } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import type { BulkActionOf } from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { isBulkAction } from '@stint/spa-kit/record/actions/bulk-words.ts';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { Suspense, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { changeRequestActions } from './change-request-actions.ts';
import { ChangeRequestRow } from './change-request-row.ts';
import { RequestFacts } from './request-facts.tsx';
import { RequestedChanges } from './requested-changes.tsx';

export const ChangeRequestDocument = graphql(`
  query ChangeRequest($id: ID!) {
    changeRequest(id: $id) {
      ...ChangeRequestRow
      changes {
        field
        label
        before
        after
      }
      actions {
        ...RecordActions
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

type ChangeRequestViewProps = { id: string; address: RecordAddress };

/** A change that an employee asks for: old and new side by side, and the decision. */
export default function ChangeRequestView({ id, address }: ChangeRequestViewProps) {
  const query = useRecord(ChangeRequestDocument, id, ['ChangeRequest', 'Employee', 'Mail']);
  const [doing, setDoing] = useState<BulkActionOf<'ChangeRequests'> | null>(null);
  const request = query.data?.changeRequest;
  const row = readFragment(ChangeRequestRow, request);
  const actions = readFragment(RecordActions, request?.actions ?? []);
  const act = (action: string) => {
    if (isBulkAction(changeRequestActions, action)) setDoing(action);
  };
  useActionsInPalette(actions, row?.employeeName, act);

  const record: FramedRecord | null =
    request && row
      ? {
          title: row.employeeName,
          subtitle: `Change of ${employeeDataSectionLabels[row.section].toLowerCase()}`,
          badge: <StateBadge states={changeRequestStates} state={row.status} />,
          actions: <ActionBar actions={actions} danger={['refuse']} onAction={act} />,
          children: <RequestFacts request={row} />,
          tabs: [
            {
              value: 'changes',
              label: 'Changes',
              content: <RequestedChanges request={row} changes={request.changes} />,
            },
            timelineTab(request.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="change request" />
      <Suspense>
        {row &&
          doing &&
          bulkDialog(changeRequestActions, doing, [row], { onClose: () => setDoing(null) })}
      </Suspense>
    </>
  );
}
