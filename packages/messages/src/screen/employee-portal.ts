import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import type { ChangeRequestStatus } from '@stint/domain/change-request/change-request.ts';
import type { DocumentType } from '@stint/domain/document/document.ts';
import type { DepositAccountType } from '@stint/domain/employee-data/direct-deposit.ts';
import type { EmployeeDataSection } from '@stint/domain/employee-data/employee-data.ts';
import type { FilingStatus } from '@stint/domain/employee-data/tax-withholding.ts';
import type { WeekWords } from './week-words.ts';

/** The texts of the employee portal. */
export type EmployeePortalTexts = {
  portal: string;
  nothingOpen: string;
  nothingOpenWhy: string;
  greeting: (name: string) => string;
  languages: string;
  sections: {
    home: string;
    assignments: string;
    myData: string;
    documents: string;
    account: string;
  };
  current: string;
  all: string;
  noAssignments: string;
  noAssignmentsWhy: string;
  dates: string;
  schedule: string;
  pay: string;
  place: string;
  map: string;
  reportTo: string;
  call: (name: string) => string;
  perHour: string;
  perYear: string;
  status: string;
  noStart: string;
  openEnd: string;
  week: WeekWords;
  states: Record<AssignmentStatus, string>;
  documents: DocumentTexts;
  myData: MyDataTexts;
};

/** What the screen of own documents says. */
type DocumentTexts = {
  title: string;
  none: string;
  noneWhy: string;
  download: string;
  downloadOf: (title: string) => string;
  validUntil: (date: string) => string;
  expired: (date: string) => string;
  expiresSoon: (date: string) => string;
  more: string;
  types: Record<DocumentType, string>;
};

/** What the screens of own data say, and of requests to change them. */
type MyDataTexts = {
  title: string;
  lead: string;
  none: string;
  change: string;
  ask: string;
  cancel: string;
  asked: string;
  withdrawn: string;
  howItWorks: string;
  replaces: string;
  leaveEmpty: string;
  empty: string;
  before: string;
  after: string;
  requestedOn: (date: string) => string;
  decidedOn: (date: string) => string;
  reason: string;
  withdraw: string;
  withdrawOf: (section: string) => string;
  changeOf: (section: string) => string;
  waiting: string;
  conflicting: string;
  earlier: string;
  more: string;
  yes: string;
  no: string;
  missing: string;
  personal: {
    address: string;
    street: string;
    unit: string;
    city: string;
    region: string;
    postalCode: string;
    contact: string;
    phone: string;
    email: string;
    emergency: string;
    emergencyName: string;
    emergencyRelationship: string;
    emergencyPhone: string;
  };
  sectionNames: Readonly<Record<EmployeeDataSection, string>>;
  statuses: Readonly<Record<ChangeRequestStatus, string>>;
  tax: {
    filingStatuses: Readonly<Record<FilingStatus, string>>;
    form: string;
    number: string;
    numberHelp: string;
    numberStays: (masked: string) => string;
    filingStatus: string;
    multipleJobs: string;
    dependentsAmount: string;
    otherIncome: string;
    deductions: string;
    extraWithholding: string;
    perYear: string;
    perPeriod: string;
  };
  deposit: {
    types: Readonly<Record<DepositAccountType, string>>;
    none: string;
    account: (place: number) => string;
    bankName: string;
    routingNumber: string;
    accountNumber: string;
    stays: (masked: string) => string;
    type: string;
    shareOf: string;
    percent: string;
    amount: string;
    remainder: string;
    everything: string;
    lastGetsRest: string;
    add: string;
    remove: (place: number) => string;
    share: (share: string) => string;
  };
};
