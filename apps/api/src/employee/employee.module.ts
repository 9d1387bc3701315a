import { EmployeeEntity } from './employee.entity.ts';
import { employees } from './employee.queries.ts';
import { EmployeeResolver } from './employee.resolver.ts';
import { employeeSearch } from './employee.search.ts';
import { Employee } from './employee.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Employees, as the application is put together from them. */
export const employeeModule: NounModule = {
  entities: [EmployeeEntity],
  records: [{ type: Employee, list: employees }],
  resolvers: [EmployeeResolver],
  search: employeeSearch,
};
