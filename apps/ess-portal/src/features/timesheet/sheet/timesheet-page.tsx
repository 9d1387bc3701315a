import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { isStanding } from '@stint/domain/timesheet/claim.ts';
import { ClaimComments } from '@stint/spa-kit/claim/claim-comments.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useParams } from '@tanstack/react-router';
import { Fragment } from 'react';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { Page } from '../../../page/page.tsx';
import { ClaimLead } from '../../claim/claim-lead.tsx';
import { ClaimNotices } from '../../claim/claim-notices.tsx';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';
import { CommentOnSheetDocument } from './comment-on-sheet.ts';
import { useFreshDraft } from './use-fresh-draft.ts';
import { WeekSheetForm } from './week-sheet-form.tsx';
import { type Sheet, WeekSheet, WeekSheetDocument } from './week-sheet.query.ts';

/** The sheet of one week: what is claimed beside what was planned and clocked, to be changed and submitted. */
export default function TimesheetPage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const texts = useTimesheetTexts();
  const claims = useClaimTexts();
  const { today } = useViewer();
  const { data, error, loading, refetch } = useRecord(WeekSheetDocument, id, ['Timesheet']);
  const sheet = readFragment(WeekSheet, data?.timesheet);
  const isFresh = useFreshDraft(sheet);
  const reread = async () => readFragment(WeekSheet, (await refetch()).data?.timesheet) ?? null;
  return (
    <Page
      title={sheet ? formatPeriod(sheet.startDate, sheet.endDate) : texts.title}
      lead={sheet && <ClaimLead {...sheet} isOver={sheet.endDate < today} />}
      back={{ to: '/timesheets', label: texts.title }}
      loading={(loading && !data) || !isFresh}
    >
      {error && !data && <FailureView error={error} onRetry={() => void refetch()} />}
      {data && !sheet && <EmptyState title={claims.notFound} description={claims.notFoundWhy} />}
      {sheet && (
        <Fragment key={sheet.id}>
          <Notices sheet={sheet} />
          <WeekSheetForm sheet={sheet} reread={reread} />
          <ClaimComments
            id={sheet.id}
            comments={sheet.comments}
            command={CommentOnSheetDocument}
            words={claims}
          />
        </Fragment>
      )}
    </Page>
  );
}

function Notices({ sheet }: { sheet: Sheet }) {
  const texts = useTimesheetTexts();
  const { status, reason, splitFrom, disputedSheets } = sheet;
  return (
    <ClaimNotices
      status={status}
      reason={reason}
      first={splitFrom && { to: `/timesheets/${splitFrom.id}`, number: splitFrom.number }}
      disputed={disputedSheets.filter(isStanding).map((part) => ({
        to: `/timesheets/${part.id}`,
        part: texts.timeOf(hoursAndMinutes(part.workedMinutes)),
        reason: part.reason,
      }))}
    />
  );
}
