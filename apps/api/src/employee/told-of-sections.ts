import {
  emptyData,
  type EmployeeDataSection,
  sectionRules,
} from '@stint/domain/employee-data/employee-data.ts';
import { MOST_ACCOUNTS } from '@stint/domain/employee-data/direct-deposit.ts';
import { columnOf } from '@stint/domain/employee-data/shown-fields.ts';

/** What an employee's history tells of HR data, with numbers masked, and who may read it: whoever reads the section. */
export const toldOfSections = Object.fromEntries(
  (Object.keys(sectionRules) as EmployeeDataSection[]).flatMap((section) =>
    fieldsOf(section).map((field) => [field, sectionRules[section].read]),
  ),
);

function fieldsOf(section: EmployeeDataSection): string[] {
  if (section !== 'DIRECT_DEPOSIT') return Object.keys(emptyData[section]).map(columnOf);
  return Array.from({ length: MOST_ACCOUNTS }, (_, at) => `account_${at + 1}`);
}
