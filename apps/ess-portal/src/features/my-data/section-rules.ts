import {
  employeeDataSectionLabels,
  sectionRules,
  type EmployeeDataSection,
} from '@stint/domain/employee-data/employee-data.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { may, type Viewer } from '@stint/spa-kit/session/viewer.ts';

/** The sections that are on for the viewer, in their order. */
export function visibleSections(viewer: Pick<Viewer, 'permissions'>): EmployeeDataSection[] {
  return valuesOf<EmployeeDataSection>(employeeDataSectionLabels).filter((section) =>
    may(viewer, sectionRules[section].read),
  );
}
