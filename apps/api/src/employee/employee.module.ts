import { EmployeeEntity } from './employee.entity.ts';
import { EmployeeResolver } from './employee.resolver.ts';
import { employeeExport } from './employee.export.ts';
import { employeeSearch } from './employee.search.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Employees, as the application is put together from them. */
export const employeeModule: NounModule = {
  entities: [EmployeeEntity],
  resolvers: [EmployeeResolver],
  exports: { employees: employeeExport },
  search: employeeSearch,
};
