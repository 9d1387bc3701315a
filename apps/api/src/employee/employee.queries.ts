import { candidateStatusLabels } from '@stint/domain/candidate/candidate.ts';
import { employeeStatusLabels } from '@stint/domain/employee/employee.ts';
import { EmployeeEntity } from './employee.entity.ts';
import { EmployeeStatusEnum } from './employee.type.ts';
import { CandidateStatusEnum } from '../candidate/candidate.type.ts';
import { date, recordNumbers, text, words } from '../graphql/exported-list.ts';
import { isPresent } from '../graphql/read/conditions.ts';
import { ownNumber, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import { choiceFilters, dateFilters, recordFilters } from '../graphql/value-filters.ts';

export const employees = recordList({
  name: 'employees',
  type: 'Employee',
  description: 'Employees that the viewer may see.',
  access: 'employee:read',
  of: EmployeeEntity,
  order: {
    sorts: {
      NUMBER: { label: 'Number', by: ['number'] },
      NAME: { label: 'Last name, first name', by: ['candidate.sortName'] },
      STATUS: { label: 'Status', by: ['status', 'number'] },
      HIRED_ON: { label: 'Hire date', by: ['hiredOn'] },
    },
    default: { by: 'NAME', direction: 'ASC', words: 'By name' },
  },
  filters: {
    ...choiceFilters('status', EmployeeStatusEnum),
    ...choiceFilters('candidateStatus', CandidateStatusEnum, {
      path: 'candidate.status',
    }),
    ...dateFilters('hired', { path: 'hiredOn' }),
    ...dateFilters('terminated', { path: 'terminatedOn', optional: true }),
    ...recordFilters('ownerId', 'Account', { path: 'candidate.ownerId', optional: true }),
    hasAccount: {
      type: Boolean,
      where: isPresent('account.id'),
      description: 'Whether they have an account, of whatever status.',
    },
    search: {
      type: String,
      where: searchCondition(ownNumber('Employee'), wordsOfRelative('candidate', 'candidate')),
      description:
        'Every word begins a word of the employee’s or the candidate’s number, or of name, email address, city, region or skills, or the telephone number, in any notation or by its last seven digits.',
    },
  },
  columns: [
    recordNumbers('Number', 'number', 'Employee'),
    text('First name', 'candidate.firstName'),
    text('Last name', 'candidate.lastName'),
    words('Status', 'status', employeeStatusLabels),
    date('Hired on', 'hiredOn'),
    date('Terminated on', 'terminatedOn'),
    text('Email', 'candidate.email'),
    text('Phone', 'candidate.phone'),
    recordNumbers('Candidate number', 'candidate.number', 'Candidate'),
    words('Candidate status', 'candidate.status', candidateStatusLabels),
    text('Owner', 'candidate.owner.displayName'),
  ],
});
