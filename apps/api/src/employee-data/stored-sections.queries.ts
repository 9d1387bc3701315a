import {
  emptyData,
  type EmployeeData,
  type EmployeeDataSection,
} from '@stint/domain/employee-data/employee-data.ts';
import { EmployeeDataEntity } from './employee-data.entity.ts';
import { reachingPeople } from '../candidate/reaching-people.facts.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { tableOf } from '../database/table.ts';
import { employeeRows } from '../employee/employee-rows.facts.ts';
import type { Encryption, StoredPlace } from '../encryption/encryption.ts';

/** One section of one employee. */
export interface SectionOf {
  employeeId: string;
  section: EmployeeDataSection;
}

/** A section as it is stored. */
export interface StoredSection extends SectionOf {
  candidateId: string;
  /** Its own row; `null` while there is none. */
  rowId: string | null;
  data: EmployeeData;
}

/**
 * Sections as they are stored, empty where nothing is; those of unknown employees are left out. Three statements,
 * however many.
 *
 * @param options.lock hold the rows until the transaction ends, in the order in which all commands do
 * @throws EncryptionFailure
 */
export async function storedSections(
  connection: AgencyConnection,
  encryption: Encryption,
  wanted: readonly SectionOf[],
  options: { lock: boolean } = { lock: false },
): Promise<StoredSection[]> {
  if (wanted.length === 0) return [];
  const employeeId = [...new Set(wanted.map((each) => each.employeeId))];
  const named = await employeeRows(connection, employeeId);
  const candidateIds = named.map(({ candidateId }) => candidateId);
  const candidates = await reachingPeople(connection, candidateIds, options);
  const rows = await selectRows(connection, EmployeeDataEntity, { employeeId }, options);
  const stored = new Map(rows.map((row) => [`${row.employeeId} ${row.section}`, row]));
  const employees = new Map(named.map((each) => [each.id, each]));
  return wanted.flatMap(({ employeeId: id, section }) => {
    const employee = employees.get(id);
    if (!employee) return [];
    const row = stored.get(`${id} ${section}`);
    const content = row && encryption.decrypt(placeOfContent(row), row.content);
    const data = {
      ...emptyData[section],
      ...(content && (JSON.parse(content) as object)),
      ...(section === 'PERSONAL_INFORMATION' && candidates.get(employee.candidateId)),
    } as EmployeeData;
    const { candidateId } = employee;
    return [{ employeeId: id, section, candidateId, rowId: row?.id ?? null, data }];
  });
}

/** One section; `undefined` for an unknown employee. */
export async function storedSection(
  connection: AgencyConnection,
  encryption: Encryption,
  wanted: SectionOf,
): Promise<StoredSection | undefined> {
  const [section] = await storedSections(connection, encryption, [wanted]);
  return section;
}

/** Where the content of a row is stored: nobody can make it that of another employee or section. */
export function placeOfContent({
  agencyId,
  id,
  employeeId,
  section,
}: Pick<EmployeeDataEntity, 'agencyId' | 'id' | 'employeeId' | 'section'>): StoredPlace {
  const { name: table } = tableOf(EmployeeDataEntity);
  return { agencyId, table, rowId: id, column: 'content', of: [employeeId, section] };
}
