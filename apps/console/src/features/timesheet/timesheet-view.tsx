import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { claimStates } from '@stint/domain/timesheet/claim.ts';
import { timesheetChecks } from '@stint/domain/timesheet/timesheet-check.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { bulkDialog } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { isBulkAction } from '@stint/spa-kit/record/actions/bulk-words.ts';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { useSpanText } from '@stint/spa-kit/record/timesheet/use-span-text.ts';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { formatWeekday } from '@stint/ui/dates/format-period.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { ClaimComments } from '../../record/claim/claim-comments.tsx';
import { ClaimStatements } from '../../record/claim/claim-statements.tsx';
import { punchesTab } from '../punch/punches-of.tsx';
import { timesheetActions } from './timesheet-actions.ts';
import {
  ApproveTimesheetInPartDocument,
  CommentOnTimesheetDocument,
  TimesheetDocument,
  TimesheetLineParts,
} from './timesheet-fragments.ts';
import { TimesheetRow } from './timesheet-row.ts';
import { TimesheetSummary } from './timesheet-summary.tsx';

const EditLines = lazy(() => import('./edit-lines/edit-lines.tsx'));
const ApproveInPart = lazy(() => import('../../record/claim/approve-in-part.tsx'));

/** A timesheet: what may be done, its time, comments, accepted disclaimers, history. */
export default function TimesheetView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(TimesheetDocument, id, ['Timesheet', 'Punch', 'PunchCorrection']);
  const [doing, setDoing] = useState<string | null>(null);
  const sheet = query.data?.timesheet;
  const row = readFragment(TimesheetRow, sheet);
  const lines = readFragment(TimesheetLineParts, sheet?.lines ?? []);
  const actions = readFragment(RecordActions, sheet?.actions ?? []);
  const name = row ? recordNumber('Timesheet', row.number) : '';
  const viewer = useViewer();
  const stop = () => setDoing(null);
  const spanText = useSpanText(sheet?.timeZone ?? 'UTC');
  useActionsInPalette(actions, row ? `Timesheet ${name}` : undefined, setDoing);

  const record: FramedRecord | null =
    sheet && row
      ? {
          title: row.work.worker.name,
          subtitle: `Timesheet ${name} · ${formatDate(row.startDate)} – ${formatDate(row.endDate)}`,
          badge: <StateBadge states={claimStates} state={row.status} />,
          actions: <ActionBar actions={actions} danger={['reject', 'void']} onAction={setDoing} />,
          tabs: [
            {
              value: 'time',
              label: 'Time',
              content: <TimesheetSummary sheet={sheet} row={row} />,
            },
            ...(sheet.assignment
              ? punchesTab(
                  viewer,
                  { assignmentId: sheet.assignment.id },
                  { from: row.startDate, through: row.endDate },
                )
              : []),
            {
              value: 'comments',
              label: 'Comments',
              count: sheet.comments.length,
              content: (
                <ClaimComments
                  id={id}
                  comments={sheet.comments}
                  command={CommentOnTimesheetDocument}
                />
              ),
            },
            {
              value: 'statements',
              label: 'Disclaimers',
              count: sheet.statements.length,
              content: <ClaimStatements statements={sheet.statements} />,
            },
            timelineTab(sheet.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="timesheet" />
      <Suspense>
        {sheet && row && doing === 'edit' && (
          <EditLines sheet={row} name={name} lines={lines} zone={sheet.timeZone} onClose={stop} />
        )}
        {row && doing === 'approveInPart' && (
          <ApproveInPart
            claim={{ id: row.id, version: row.version }}
            name={name}
            lines={lines.map((line) => ({
              id: line.id,
              label: `${formatWeekday(line.workDate)}: ${spanText(line)}, ${hoursAndMinutes(line.workedMinutes)}`,
            }))}
            warnings={timesheetChecks}
            command={ApproveTimesheetInPartDocument}
            onClose={stop}
          />
        )}
        {row &&
          doing &&
          isBulkAction(timesheetActions, doing) &&
          bulkDialog(timesheetActions, doing, [row], { onClose: stop })}
      </Suspense>
    </>
  );
}
