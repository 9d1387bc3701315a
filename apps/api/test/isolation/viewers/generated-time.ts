import { expenseKindLabels } from '@stint/domain/expense-report/expense-report.ts';
import { shiftStatusLabels } from '@stint/domain/shift/shift.ts';
import { claimStatusLabels } from '@stint/domain/timesheet/claim.ts';
import { v7 as uuid } from 'uuid';
import type { Draw } from './draw.ts';
import type { GeneratedWork } from './generated-work.ts';
import { kept } from './kept-values.ts';

/** What is planned, worked and spent on the assignments, in the order in which the tables refer to each other. */
export function generateTime({ assignment, client, contact }: GeneratedWork, draw: Draw) {
  const worked = assignment.slice(0, 24).map((each, index) => ({
    ...each,
    day: `2026-11-${String(1 + index).padStart(2, '0')}`,
  }));
  const hired = worked.filter(({ employee_id }) => employee_id !== null);
  return {
    ...shiftsOf(worked, draw),
    ...punchesOf(hired, draw),
    ...timesheetsOf(hired, draw),
    ...expensesOf(hired, draw),
    client_time_settings: client.map(({ id }) => ({
      ...draw.record(),
      client_id: id,
      settings: { approvalDisclaimer: 'These hours were worked here.' },
    })),
    approver_alternate: contact.slice(0, 4).map(({ id }, index) => ({
      ...draw.record(),
      contact_id: id,
      alternate_id: contact[index + 1]!.id,
      start_date: '2026-11-16',
    })),
  };
}

type Worked = GeneratedWork['assignment'][number] & { day: string };

function shiftsOf(worked: readonly Worked[], { pick, record }: Draw) {
  const planned = ({ job_order_id, client_id, location_id, day }: Worked) => ({
    job_order_id,
    client_id,
    location_id,
    time_zone: 'America/Chicago',
    work_date: day,
    starts_at: `${day}T15:00:00Z`,
    ends_at: `${day}T23:00:00Z`,
    break_minutes: 30,
    reason: kept.note,
  });
  const statuses = Object.keys(shiftStatusLabels).filter((status) => status !== 'OPEN');
  const taken = worked.map((each) => ({
    ...record(),
    ...planned(each),
    assignment_id: each.id,
    employee_id: each.employee_id,
    status: pick(statuses),
  }));
  const open = worked.slice(0, 8).map((each) => ({
    ...record(),
    ...planned(each),
    assignment_id: null,
    employee_id: null,
    status: 'OPEN',
  }));
  const shift_offer = worked
    .slice(0, 8)
    .filter(({ employee_id }) => employee_id !== null)
    .map((each, index) => ({
      ...record(),
      shift_id: open[index]!.id,
      assignment_id: each.id,
      employee_id: each.employee_id,
      status: 'OFFERED',
    }));
  return { shift: [...taken, ...open], shift_offer };
}

/** Where they were is not for clients. */
function punchesOf(worked: readonly Worked[], { pick, row }: Draw) {
  const punch = worked.flatMap(({ id, employee_id, day }) =>
    (['IN', 'OUT'] as const).map((kind) => ({
      ...row(),
      assignment_id: id,
      employee_id,
      idempotency_key: uuid(),
      kind,
      device_at: `${day}T${kind === 'IN' ? 15 : 23}:00:00Z`,
      sent_at: `${day}T23:30:00Z`,
      received_at: `${day}T23:30:00Z`,
      device_id: kept.text,
      queued: pick([true, false]),
      source: pick(['PHONE', 'KIOSK', 'STAFF']),
      latitude: kept.position,
      longitude: kept.position,
      geofence: pick(['INSIDE', 'OUTSIDE', 'UNKNOWN']),
    })),
  );
  const punch_correction = punch
    .slice(0, 10)
    .map(({ id, assignment_id, employee_id, device_at }) => ({
      ...row(),
      assignment_id,
      employee_id,
      change: 'MOVE',
      punch_id: id,
      kind: 'IN',
      at: device_at,
      reason: kept.text,
      made_at: '2026-11-21T10:00:00Z',
    }));
  return { punch, punch_correction };
}

/** In every state, whatever that of the assignment is. */
function timesheetsOf(worked: readonly Worked[], { pick, record }: Draw) {
  const timesheet = worked.flatMap(({ id, employee_id }, index) =>
    [1, 8].map((day) => ({
      ...record(),
      number: 1001 + 2 * index + (day === 1 ? 0 : 1),
      assignment_id: id,
      employee_id,
      start_date: `2026-11-0${day}`,
      end_date: `2026-11-0${day}`,
      time_zone: 'America/Chicago',
      status: pick(Object.keys(claimStatusLabels)),
      approval_mode: pick(['CLIENT', 'AGENCY', 'AUTOMATIC']),
      billing_status: 'OPEN',
      payroll_status: 'OPEN',
      flags: pick([[], ['PUNCH_MISSING'], ['SKEW_UNEXPLAINED', 'OUTSIDE_GEOFENCE']]),
      worked_minutes: pick([0, 450]),
      break_minutes: 30,
      has_later_punches: pick([true, false]),
      submitted_at: pick([null, '2026-11-16T10:00:00Z']),
    })),
  );
  const timesheet_line = timesheet.slice(0, 20).map(({ id, start_date }) => ({
    ...record(),
    timesheet_id: id,
    work_date: start_date,
    starts_at: `${start_date}T15:00:00Z`,
    ends_at: `${start_date}T23:00:00Z`,
    break_minutes: 30,
    breaks: [],
    source: pick(['PUNCHES', 'SHIFT', 'ENTERED']),
  }));
  return { timesheet, timesheet_line };
}

function expensesOf(worked: readonly Worked[], { pick, record }: Draw) {
  const expense_report = worked.map(({ id, employee_id, day }, index) => ({
    ...record(),
    number: 1001 + index,
    assignment_id: id,
    employee_id,
    start_date: day,
    end_date: day,
    status: pick(Object.keys(claimStatusLabels)),
    approval_mode: pick(['CLIENT', 'AGENCY', 'AUTOMATIC']),
    billing_status: 'OPEN',
    payroll_status: 'OPEN',
    submitted_at: pick([null, '2026-11-16T10:00:00Z']),
    currency: 'USD',
    total: pick(['2', '42.50']),
  }));
  const expense_line = expense_report.map(({ id, start_date, total }) => ({
    ...record(),
    expense_report_id: id,
    spent_on: start_date,
    kind: pick(Object.keys(expenseKindLabels)),
    amount: total,
    purpose: 'Train to the site',
  }));
  const receipt = expense_line.slice(0, 10).map(({ id }) => ({
    ...record(),
    expense_line_id: id,
    file_name: 'ticket.jpg',
    content_type: 'image/jpeg',
    size: 1,
  }));
  return { expense_report, expense_line, receipt };
}
