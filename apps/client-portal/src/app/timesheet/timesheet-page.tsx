import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { TimesheetComparison } from '@stint/spa-kit/record/timesheet/timesheet-comparison.tsx';
import { useSpanText } from '@stint/spa-kit/record/timesheet/use-span-text.ts';
import { ClaimComments } from '@stint/spa-kit/claim/claim-comments.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ClaimPage } from '../claim/claim-page.tsx';
import { ShownClaim } from '../claim/shown-claim.tsx';
import { useClaimTexts } from '../claim/use-claim-texts.ts';
import { CommentOnTimesheetDocument } from './comment-on-timesheet.ts';
import { claimOf } from './sheet-claim.ts';
import { PortalTimesheetDocument, type Sheet } from './timesheet-document.ts';
import { timesheetKind } from './timesheet-kind.ts';

/** A timesheet of somebody who works for the contact's client, compared, decided on and talked about (S-22). */
export default function TimesheetPage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const { data, error, refetch } = useRecord(PortalTimesheetDocument, id, ['Timesheet', 'Punch']);
  const reread = () => void refetch();
  return (
    <ShownClaim kind={timesheetKind} claim={data?.timesheet} error={error} onRetry={reread}>
      {(sheet) => <SheetView key={sheet.id} sheet={sheet} onReread={reread} />}
    </ShownClaim>
  );
}

function SheetView({ sheet, onReread }: { sheet: Sheet; onReread: () => void }) {
  const texts = useClaimTexts();
  const spanText = useSpanText(sheet.timeZone);
  const claim = useMemo(() => claimOf(sheet, spanText), [sheet, spanText]);
  return (
    <ClaimPage
      kind={timesheetKind}
      claim={claim}
      shown={sheet}
      disputed={sheet.disputedSheets.map((each) => ({
        ...each,
        amount: hoursAndMinutes(each.workedMinutes),
      }))}
      onReread={onReread}
      foot={
        <ClaimComments
          id={sheet.id}
          comments={sheet.comments}
          command={CommentOnTimesheetDocument}
          words={texts}
        />
      }
    >
      {(lineAside) => (
        <TimesheetComparison sheet={sheet} lineAside={(line) => lineAside(line.id)} />
      )}
    </ClaimPage>
  );
}
