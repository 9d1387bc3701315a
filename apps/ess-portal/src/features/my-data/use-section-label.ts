import { employeeDataSectionLabels } from '@stint/domain/employee-data/employee-data.ts';
import { employeeDataSections } from '@stint/messages/es/employee-data.ts';
import { useLabel } from '../../messages/use-label.ts';

/** What a section of own data is called. */
export function useSectionLabel() {
  return useLabel(employeeDataSectionLabels, employeeDataSections);
}
