import type { EmployeePortalPreferences } from '@stint/domain/access/preferences.ts';
import type { DirectDeposit } from '@stint/domain/employee-data/direct-deposit.ts';
import type { TaxWithholding } from '@stint/domain/employee-data/tax-withholding.ts';
import type { Locale } from '@stint/messages/locale.ts';

/** Somebody who works, with an account of the employee portal. */
export interface DemoPortalEmployee {
  userName: string;
  preferences: EmployeePortalPreferences;
  language: Locale | null;
  /** What is told to whoever starts the demo; left out for who only asks for something. */
  as?: string;
}

/** The one whose assignment and data the demo tells of. */
export const maria: DemoPortalEmployee = {
  userName: 'maria',
  preferences: {
    sections: [
      'timesheets',
      'timeClock',
      'expenses',
      'schedule',
      'personalInformation',
      'taxWithholding',
      'directDeposit',
      'documents',
    ],
    timesheetDisclaimer: 'These are the hours that I worked.',
  },
  language: null,
  as: 'employee',
};

/** One who sees little, and reads Spanish. */
export const tomas: DemoPortalEmployee = {
  userName: 'tomas',
  preferences: { sections: ['timesheets', 'timeClock'], timesheetDisclaimer: null },
  language: 'es',
  as: 'employee, timesheets and clock only, in Spanish',
};

/** One who waits for a decision. */
export const jordan: DemoPortalEmployee = {
  userName: 'jordan',
  preferences: {
    sections: ['timesheets', 'taxWithholding', 'directDeposit'],
    timesheetDisclaimer: null,
  },
  language: null,
};

/** Made up, as all numbers here; the routing numbers pass their check. */
export const bankAccounts: DirectDeposit = {
  accounts: [
    {
      key: 'savings',
      bankName: 'Lakeshore Credit Union',
      routingNumber: '271999908',
      accountNumber: '5500012846',
      type: 'SAVINGS',
      shareOf: 'AMOUNT',
      share: '75',
    },
    {
      key: 'checking',
      bankName: 'First Harbor Bank',
      routingNumber: '021999705',
      accountNumber: '000123456789',
      type: 'CHECKING',
      shareOf: 'REMAINDER',
      share: null,
    },
  ],
};

export const withholding: TaxWithholding = {
  socialSecurityNumber: '219099999',
  filingStatus: 'HEAD_OF_HOUSEHOLD',
  multipleJobs: false,
  dependentsAmount: '2200.00',
  otherIncome: null,
  deductions: null,
  extraWithholding: '15.00',
};
