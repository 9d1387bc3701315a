import type { PermissionName } from '../access/permissions.ts';
import type { EmployeePortalSection } from '../access/preferences.ts';
import type { Labels } from '../kernel/labels.ts';
import type { DirectDeposit } from './direct-deposit.ts';
import type { PersonalInformation } from './personal-information.ts';
import type { TaxWithholding } from './tax-withholding.ts';

/** The HR data of an employee that they may ask to change (S-7), by section. */
export const employeeDataSectionLabels = {
  PERSONAL_INFORMATION: 'Personal information',
  TAX_WITHHOLDING: 'Tax withholding',
  DIRECT_DEPOSIT: 'Direct deposit',
} as const satisfies Labels<string>;
export type EmployeeDataSection = keyof typeof employeeDataSectionLabels;

/** What each section holds. */
export interface EmployeeDataOf {
  PERSONAL_INFORMATION: PersonalInformation;
  TAX_WITHHOLDING: TaxWithholding;
  DIRECT_DEPOSIT: DirectDeposit;
}

/** A section's data, whichever section it is. */
export type EmployeeData = EmployeeDataOf[EmployeeDataSection];

interface SectionRules {
  /** The section of the employee portal that shows it. */
  portal: EmployeePortalSection;
  read: PermissionName;
  requestChange: PermissionName;
  /** To see numbers in full; none where nothing is masked. */
  unmask: PermissionName | null;
}

/** What it takes to see a section, and to ask for a change of it. */
export const sectionRules = {
  PERSONAL_INFORMATION: {
    portal: 'personalInformation',
    read: 'personal-data:read',
    requestChange: 'personal-data:request-change',
    unmask: null,
  },
  TAX_WITHHOLDING: {
    portal: 'taxWithholding',
    read: 'tax-withholding:read',
    requestChange: 'tax-withholding:request-change',
    unmask: 'tax-withholding:unmask',
  },
  DIRECT_DEPOSIT: {
    portal: 'directDeposit',
    read: 'direct-deposit:read',
    requestChange: 'direct-deposit:request-change',
    unmask: 'direct-deposit:unmask',
  },
} as const satisfies Record<EmployeeDataSection, SectionRules>;

/** A section of which nothing is known yet. */
export const emptyData: EmployeeDataOf = {
  PERSONAL_INFORMATION: {
    street: null,
    unit: null,
    city: null,
    region: null,
    postalCode: null,
    phone: null,
    email: null,
    emergencyName: null,
    emergencyRelationship: null,
    emergencyPhone: null,
  },
  TAX_WITHHOLDING: {
    socialSecurityNumber: null,
    filingStatus: null,
    multipleJobs: null,
    dependentsAmount: null,
    otherIncome: null,
    deductions: null,
    extraWithholding: null,
  },
  DIRECT_DEPOSIT: { accounts: [] },
};
