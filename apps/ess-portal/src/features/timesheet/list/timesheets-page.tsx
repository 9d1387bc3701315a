import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import { ClaimCard } from '../../claim/list/claim-card.tsx';
import { ClaimsPage } from '../../claim/list/claims-page.tsx';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';
import { BeginTimesheet } from './begin-timesheet.tsx';
import { useDueTimesheets, useSubmittedTimesheets } from './use-own-timesheets.ts';

/** Own timesheets. */
export default function TimesheetsPage() {
  const { today } = useViewer();
  return (
    <ClaimsPage
      words={useTimesheetTexts()}
      due={useDueTimesheets()}
      others={useSubmittedTimesheets()}
      card={(sheet) => (
        <ClaimCard
          key={sheet.id}
          {...sheet}
          to={`/timesheets/${sheet.id}`}
          title={formatPeriod(sheet.startDate, sheet.endDate)}
          total={hoursAndMinutes(sheet.workedMinutes)}
          isOver={sheet.endDate < today}
        />
      )}
      begin={(assignments) => <BeginTimesheet assignments={assignments} />}
    />
  );
}
