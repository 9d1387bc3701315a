import type { EmployeeDataSection } from '@stint/domain/employee-data/employee-data.ts';

/** Where the form of each section stands. */
export const changePaths = {
  PERSONAL_INFORMATION: '/my-data/personal-information',
  TAX_WITHHOLDING: '/my-data/tax-withholding',
  DIRECT_DEPOSIT: '/my-data/direct-deposit',
} as const satisfies Record<EmployeeDataSection, string>;
