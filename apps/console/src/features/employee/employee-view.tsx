import { employeeStates } from '@stint/domain/employee/employee.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { useState } from 'react';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { RecordActionsFragment } from '../../gql/graphql.ts';
import { asksIn } from '@stint/spa-kit/record/actions/action-ask.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { AssignmentList } from '../assignment/assignment-list.tsx';
import { punchesTab } from '../punch/punches-of.tsx';
import { employeeDataTabs } from './employee-data-tabs.tsx';
import { EmployeeRow } from './employee-row.ts';
import { RehireDialog } from './rehire-dialog.tsx';
import { TerminateDialog } from './terminate-dialog.tsx';

export const EmployeeDocument = graphql(`
  query Employee($id: ID!) {
    employee(id: $id) {
      ...EmployeeRow
      assignments(first: 100) {
        nodes {
          ...AssignmentListItem
        }
        totalCount
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

/** An employee: employment, HR data › Assignments, history. */
export default function EmployeeView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(EmployeeDocument, id, ['Employee', 'Assignment', 'Candidate', 'Mail']);
  const [doing, setDoing] = useState<RecordActionsFragment | null>(null);
  const viewer = useViewer();
  const dataTabs = employeeDataTabs(viewer, id);
  const employee = query.data?.employee;
  const row = readFragment(EmployeeRow, employee);
  const actions = readFragment(RecordActions, employee?.actions ?? []);
  const begin = (action: string) => setDoing(actions.find((one) => one.action === action) ?? null);
  const stop = () => setDoing(null);
  useActionsInPalette(actions, row?.candidate.fullName, begin);

  const record: FramedRecord | null =
    employee && row
      ? {
          title: row.candidate.fullName,
          subtitle: `Employee ${recordNumber('Employee', row.number)}`,
          badge: <StateBadge states={employeeStates} state={row.status} />,
          actions: <ActionBar actions={actions} danger={['terminate']} onAction={begin} />,
          children: (
            <Facts
              facts={[
                {
                  label: 'Candidate',
                  value: (
                    <RecordLink id={row.candidate.id}>
                      {recordNumber('Candidate', row.candidate.number)}
                    </RecordLink>
                  ),
                },
                { label: 'Hired', value: <DateText date={row.hiredOn} /> },
                { label: 'Terminated', value: <DateText date={row.terminatedOn} /> },
              ]}
            />
          ),
          tabs: [
            {
              value: 'assignments',
              label: 'HR data › Assignments',
              count: employee.assignments.totalCount,
              content: (
                <AssignmentList
                  assignments={employee.assignments.nodes}
                  total={employee.assignments.totalCount}
                />
              ),
            },
            ...dataTabs,
            ...punchesTab(viewer, { employeeId: id }),
            timelineTab(employee.timeline),
          ],
        }
      : null;

  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="employee" />
      {row && doing?.action === 'terminate' && (
        <TerminateDialog employee={row} asks={asksIn(doing)} onClose={stop} />
      )}
      {row && doing?.action === 'rehire' && (
        <RehireDialog employee={row} asks={asksIn(doing)} onClose={stop} />
      )}
    </>
  );
}
