import { shiftStatusLabels } from '@stint/domain/shift/shift.ts';
import type { Draw } from './draw.ts';
import type { GeneratedWork } from './generated-work.ts';
import { kept } from './kept-values.ts';

/** What is planned, worked and spent on the assignments, in the order in which the tables refer to each other. */
export function generateTime({ assignment }: GeneratedWork, draw: Draw) {
  const worked = assignment.slice(0, 24).map((each, index) => ({
    ...each,
    day: `2026-11-${String(1 + index).padStart(2, '0')}`,
  }));
  return { ...shiftsOf(worked, draw) };
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
