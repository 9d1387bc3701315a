import { ArgsType, Field, InputType } from 'type-graphql';
import type { EmployeeEntity } from './employee.entity.ts';
import { EmployeeStatusEnum } from './employee.type.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { orderInput, type OrderBy } from '../graphql/order-input.ts';
import { oneOf } from '../graphql/read/conditions.ts';
import { ownNumber, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { list } from '../graphql/read/list.ts';

export const EmployeeSort = enumOf('EmployeeSort', 'What employees can be sorted by.', {
  NUMBER: 'Number',
  NAME: 'Last name, first name',
  STATUS: 'Status',
  HIRED_ON: 'Hire date',
});
export type EmployeeSort = keyof typeof EmployeeSort;

@InputType({ description: 'Which employees; what is left out does not matter.' })
@Access('employee:read')
export class EmployeeFilter {
  @Field(() => [EmployeeStatusEnum], { nullable: true })
  status?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of number or name.',
  })
  search?: string | null;
}

const EmployeeOrder = orderInput<EmployeeSort>('Employee', EmployeeSort, 'employee:read');

@ArgsType()
export class EmployeeArgs extends PageArgs {
  @Field(() => EmployeeFilter, { nullable: true })
  filter?: EmployeeFilter | null;

  @Field(() => EmployeeOrder, { nullable: true, description: 'By name when nothing is said.' })
  orderBy?: OrderBy<EmployeeSort> | null;
}

export const employees = list<EmployeeEntity, EmployeeFilter, EmployeeSort>({
  name: 'employees',
  sorts: {
    NUMBER: ['number'],
    NAME: ['candidate.sortName'],
    STATUS: ['status', 'number'],
    HIRED_ON: ['hiredOn'],
  },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: {
    status: oneOf('status'),
    search: searchCondition(ownNumber, wordsOfRelative('candidate', 'candidate_name')),
  },
});
