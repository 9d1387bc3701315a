import type { DepositAccountType } from '@stint/domain/employee-data/direct-deposit.ts';
import type { EmployeeDataSection } from '@stint/domain/employee-data/employee-data.ts';
import type { FilingStatus } from '@stint/domain/employee-data/tax-withholding.ts';

export const depositAccounts: Readonly<Record<DepositAccountType, string>> = {
  CHECKING: 'Cuenta corriente',
  SAVINGS: 'Cuenta de ahorros',
};

export const employeeDataSections: Readonly<Record<EmployeeDataSection, string>> = {
  PERSONAL_INFORMATION: 'Información personal',
  TAX_WITHHOLDING: 'Retención de impuestos',
  DIRECT_DEPOSIT: 'Depósito directo',
};

/** As the Spanish Form W-4 of the Internal Revenue Service calls them. */
export const filingStatuses: Readonly<Record<FilingStatus, string>> = {
  SINGLE_OR_SEPARATELY: 'Soltero o casado que presenta una declaración por separado',
  MARRIED_JOINTLY:
    'Casado que presenta una declaración conjunta o cónyuge sobreviviente que reúne los requisitos',
  HEAD_OF_HOUSEHOLD: 'Cabeza de familia',
};
