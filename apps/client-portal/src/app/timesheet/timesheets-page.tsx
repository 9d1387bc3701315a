import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { usePortalList } from '@stint/spa-kit/portal/use-portal-list.ts';
import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import { claimDefaults, inPeriod, inStatus } from '../claim/claim-question.ts';
import { ClaimsList } from '../claim/claims-list.tsx';
import type {
  PortalTimesheetRowFragment,
  TimesheetFilter,
  TimesheetSort,
} from '../../gql/graphql.ts';
import { timesheetKind } from './timesheet-kind.ts';
import { PortalTimesheetRow, PortalTimesheetsDocument } from './timesheet-row.ts';

const variablesOf = listQuestion<TimesheetFilter, TimesheetSort>({
  sorts: { worker: 'EMPLOYEE', period: 'START_DATE', status: 'STATUS', amount: 'WORKED' },
  filters: { status: inStatus, period: inPeriod },
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
  return <ClaimsList kind={timesheetKind} list={list} amountOf={amountOf} />;
}
