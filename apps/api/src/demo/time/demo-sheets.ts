import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import type { DemoWeek } from './weeks.ts';
import type { SignedInContext } from '../../context/request-context.ts';
import { stateList } from '../../database/state-list.ts';
import { beginTimesheet } from '../../timesheet/begin-timesheet.commands.ts';
import { rotationJob } from '../cast/time.ts';
import type { KnownClient } from '../crm.ts';
import { type DemoAgencyBuilder, done, idOf } from '../demo-agency-builder.ts';

/** A timesheet as the demo decides on it. */
export interface DemoSheet {
  id: string;
  assignmentId: string;
  candidateId: string;
  clientId: string;
  /** Whether it is of the crew that works around the clock. */
  ofCrew: boolean;
}

/** How many of the crew, and of the people at other clients, have a sheet. */
export interface SheetCounts {
  crew: number;
  others: number;
}

/** Begins the sheets of a week: of everybody at a client but its crew, and of so many more. */
export async function beginSheets(
  office: DemoAgencyBuilder,
  ctx: SignedInContext,
  { client, week, crew, others }: SheetCounts & { client: KnownClient; week: DemoWeek },
): Promise<void> {
  const { rows } = await office.tx.db.query<{ id: string }>(
    `WITH worked AS (
       SELECT id, number, client_id = $2 AS theirs, job_title = $4 AS "ofCrew",
         row_number() OVER (PARTITION BY client_id = $2, job_title = $4 ORDER BY number) AS place
       FROM assignment
       WHERE agency_id = $1 AND status IN (${stateList(assignmentMachine, 'ACTIVE')}) AND EXISTS (
         SELECT FROM shift WHERE shift.agency_id = $1 AND shift.assignment_id = assignment.id
           AND work_date BETWEEN $3::date AND $3::date + 6)
     )
     SELECT id FROM worked
     WHERE place <= CASE WHEN "ofCrew" THEN $5::int WHEN theirs THEN 100 ELSE $6::int END
     ORDER BY number`,
    [office.tx.agencyId, client.id, week.startDate, rotationJob, crew, others],
  );
  for (const row of rows) {
    const of = { assignmentId: idOf('Assignment', row), date: week.startDate };
    await done(beginTimesheet(ctx, of));
  }
}

/** The sheets of a week in a state, in the order of their numbers. */
export async function sheetsOfWeek(
  { tx }: DemoAgencyBuilder,
  { week, status }: { week: DemoWeek; status: string },
): Promise<DemoSheet[]> {
  const { rows } = await tx.db.query<DemoSheet>(
    `SELECT sheet.id, sheet.assignment_id AS "assignmentId", client_id AS "clientId",
       candidate_id AS "candidateId",
       job_title = $4 AS "ofCrew"
     FROM timesheet AS sheet
     JOIN assignment ON assignment.agency_id = $1 AND assignment.id = sheet.assignment_id
     WHERE sheet.agency_id = $1 AND sheet.start_date = $2 AND sheet.status = $3
     ORDER BY sheet.number`,
    [tx.agencyId, week.startDate, status, rotationJob],
  );
  return rows;
}

/** The lines of a sheet, the earliest first. */
export async function linesOf(
  { tx }: DemoAgencyBuilder,
  sheetId: string,
): Promise<{ id: string }[]> {
  const { rows } = await tx.db.query<{ id: string }>(
    `SELECT id FROM timesheet_line WHERE agency_id = $1 AND timesheet_id = $2 ORDER BY starts_at`,
    [tx.agencyId, sheetId],
  );
  return rows;
}
