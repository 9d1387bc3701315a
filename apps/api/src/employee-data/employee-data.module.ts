import { EmployeeDataEntity } from './employee-data.entity.ts';
import { EmployeeDataResolver } from './employee-data.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** HR data of employees, as the application is put together from it. */
export const employeeDataModule: NounModule = {
  entities: [EmployeeDataEntity],
  resolvers: [EmployeeDataResolver],
};
