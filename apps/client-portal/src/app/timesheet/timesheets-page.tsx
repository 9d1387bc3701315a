import { Button } from '@mantine/core';
import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { usePortalList } from '@stint/spa-kit/portal/use-portal-list.ts';
import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { Link } from '@tanstack/react-router';
import { claimDefaults, inPeriod, inStatus } from '../claim/claim-question.ts';
import { ClaimsList } from '../claim/claims-list.tsx';
import type {
  PortalTimesheetRowFragment,
  TimesheetFilter,
  TimesheetSort,
} from '../../gql/graphql.ts';
import { useClaimTexts } from '../claim/use-claim-texts.ts';
import { timesheetKind } from './timesheet-kind.ts';
import { PortalTimesheetRow, PortalTimesheetsDocument } from './timesheet-row.ts';

const variablesOf = listQuestion<TimesheetFilter, TimesheetSort>({
  sorts: { worker: 'EMPLOYEE', period: 'START_DATE', status: 'STATUS', amount: 'WORKED' },
  filters: { status: inStatus, period: inPeriod, location: 'locationId' },
});

const amountOf = ({ workedMinutes }: PortalTimesheetRowFragment) => hoursAndMinutes(workedMinutes);

/** The timesheets in the contact's scope, first those that wait for their approval (S-22). */
export default function TimesheetsPage() {
  const { asked: _asked, ...list } = usePortalList({
    document: PortalTimesheetsDocument,
    row: PortalTimesheetRow,
    kinds: ['Timesheet', 'Assignment'],
    defaults: claimDefaults,
    variablesOf,
  });
  const { report } = useClaimTexts();
  const hasReport = useMay('report:timesheets');
  return (
    <ClaimsList
      kind={timesheetKind}
      list={list}
      amountOf={amountOf}
      actions={
        hasReport && (
          <Button component={Link} to="/report/timesheets" size="md" variant="default">
            {report.title}
          </Button>
        )
      }
    />
  );
}
