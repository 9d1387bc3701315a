import { rowScopes } from '@stint/domain/access/row-scopes.ts';
import { matches, type ScopedRow } from '@stint/domain/access/scope.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import { globalId, parseGlobalId } from '../../../src/graphql/global-id.ts';
import { type BoundType, modelOf } from '../../../src/graphql/read/model.ts';
import type { World } from '../../graphql/world.ts';

/** The fields of the row scope of an assignment, of what belongs to one; over those of the same name of its own. */
const ofAssignment = (id = 'assignment_id') =>
  [
    ['client_id', 'clientId'],
    ['contact_id', 'contactId'],
    ['reports_to_id', 'reportsToId'],
    ['location_id', 'locationId'],
    ['employee_id', 'employeeId'],
    ['status', 'status'],
  ].map(([column, field]) => `(SELECT ${column} FROM assignment WHERE id = ${id}) AS "${field}"`);

/** Fields of the row scopes that stand in other tables, by table. */
const fromOthers: Readonly<Record<string, readonly string[]>> = {
  candidate: ['(SELECT id FROM employee WHERE candidate_id = candidate.id) AS "employeeId"'],
  submission: ['(SELECT client_id FROM job_order WHERE id = job_order_id) AS "clientId"'],
  placement: [
    '(SELECT client_id FROM job_order WHERE id = job_order_id) AS "clientId"',
    '(SELECT employee_id FROM assignment WHERE placement_id = placement.id) AS "employeeId"',
  ],
  // An open shift has the client of its order.
  shift: [...ofAssignment(), 'client_id AS "clientId"'],
  shift_offer: ofAssignment(),
  punch: ofAssignment(),
  approver_alternate: ['(SELECT client_id FROM contact WHERE id = contact_id) AS "clientId"'],
  punch_correction: ofAssignment(),
  timesheet: ofAssignment(),
  timesheet_line: ofAssignment('(SELECT assignment_id FROM timesheet WHERE id = timesheet_id)'),
  expense_report: ofAssignment(),
  expense_line: ofAssignment(
    '(SELECT assignment_id FROM expense_report WHERE id = expense_report_id)',
  ),
  receipt: ofAssignment(
    `(SELECT assignment_id FROM expense_report
      JOIN expense_line ON expense_report_id = expense_report.id WHERE expense_line.id = expense_line_id)`,
  ),
};

/** Which rows a viewer sees, by the domain's predicate alone: no statement of the application is asked. */
export class Predicted {
  readonly #rows = new Map<string, Map<string, ScopedRow & { agencyId: string }>>();

  private constructor(private readonly world: World) {}

  static async of(world: World): Promise<Predicted> {
    const predicted = new Predicted(world);
    for (const { table } of predicted.types()) {
      const columns = table.columns.map(({ name, property }) => `"${name}"::text AS "${property}"`);
      const besides = fromOthers[table.name] ?? [];
      const rows = await world.database.sql<ScopedRow & { id: string; agencyId: string }>(
        `SELECT ${[...columns, ...besides].join(', ')} FROM "${table.name}"`,
      );
      predicted.#rows.set(table.name, new Map(rows.map((row) => [row.id, row])));
    }
    return predicted;
  }

  /** The types that rows can be found by, each once. */
  types(): BoundType[] {
    return [...modelOf(this.world.graph.schema).types.values()].filter(
      ({ rows, idType, name }) => rows !== null && idType === name,
    );
  }

  /** Every row of a type in all agencies, by its global id. */
  idsOf({ table, idType }: BoundType): string[] {
    return [...this.#rows.get(table.name)!.keys()].map((id) => globalId(idType!, id));
  }

  /** Whether the viewer of this agency sees the row of a global id. */
  sees(who: { agencyId: string; viewer: Viewer }, id: string): boolean {
    const { type: name, uuid } = parseGlobalId(id)!;
    const type = modelOf(this.world.graph.schema).types.get(name)!;
    return this.matches(who, type, uuid);
  }

  /** The row of a global id, in whichever agency; none for types without a row scope. */
  row(id: string): (ScopedRow & { agencyId: string }) | undefined {
    const { type, uuid } = parseGlobalId(id)!;
    const table = modelOf(this.world.graph.schema).types.get(type)?.table;
    return table && this.#rows.get(table.name)?.get(uuid);
  }

  /** The rows of a table that are of such a type for a viewer. */
  rowsOf(who: { agencyId: string; viewer: Viewer }, type: BoundType): ScopedRow[] {
    const rows = this.#rows.get(type.table.name)!;
    return [...rows].flatMap(([id, row]) => (this.matches(who, type, id) ? [row] : []));
  }

  matches({ agencyId, viewer }: { agencyId: string; viewer: Viewer }, type: BoundType, id: string) {
    const row = this.#rows.get(type.table.name)?.get(id);
    if (row?.agencyId !== agencyId || type.rows === null) return false;
    return matches(rowScopes[type.rows](viewer) as never, row);
  }
}
