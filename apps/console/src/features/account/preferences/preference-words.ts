import { switchLabels } from '@stint/domain/access/preference-labels.ts';
import {
  type ApprovalAccess,
  approvalAccessLabels,
  employeePortalSectionLabels,
  type JobOrderAccess,
  jobOrderAccessLabels,
  visibilityScopeLabels,
  type EmployeePortalSection,
  type VisibilityScope,
} from '@stint/domain/access/preferences.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';

/** Something that can be chosen, and what it means. */
export type Choice<Word extends string> = { value: Word; label: string; description: string };

const sectionMeanings: Readonly<Record<EmployeePortalSection, string>> = {
  timesheets: 'Enters hours week by week and submits them.',
  timeClock: 'Clocks in and out, and takes breaks.',
  expenses: 'Submits expenses with receipts.',
  schedule: 'Sees own shifts.',
  personalInformation: 'Sees own address and contact data, and asks for changes.',
  taxWithholding: 'Sees own tax withholding, and asks for changes.',
  directDeposit: 'Sees own bank accounts, masked, and asks for changes.',
  documents: 'Sees and downloads own documents.',
};

/** The sections of the employee portal (S-6). */
export const sectionChoices: readonly Choice<EmployeePortalSection>[] = valuesOf(
  employeePortalSectionLabels,
).map((value) => ({
  value,
  label: employeePortalSectionLabels[value],
  description: sectionMeanings[value],
}));

const scopeMeanings: Readonly<Record<VisibilityScope, string>> = {
  ALL: 'Everybody who works for the client now.',
  CONTACT_AND_REPORTS:
    'Only assignments on which this person is the contact, or to whom the work is reported.',
  REPORTS_ONLY: 'Only assignments whose work is reported to this person.',
};

/** What each scope shows (S-9); each one shows all that those below it show. */
export const scopeChoices: readonly Choice<VisibilityScope>[] = valuesOf(visibilityScopeLabels).map(
  (value) => ({
    value,
    label: visibilityScopeLabels[value],
    description: scopeMeanings[value],
  }),
);

/** Job orders of a contact (S-8). */
export const jobOrderChoices: readonly Choice<JobOrderAccess>[] = [
  { value: 'NONE', label: jobOrderAccessLabels.NONE, description: 'The section is hidden.' },
  {
    value: 'READ',
    label: jobOrderAccessLabels.READ,
    description: 'Follows the client’s job orders and who is placed on them.',
  },
  {
    value: 'CREATE',
    label: jobOrderAccessLabels.CREATE,
    description: 'Also submits new job orders, which somebody of your staff reviews.',
  },
];

/** Timesheets or expenses of a contact (S-10). */
export const approvalChoices = (what: string): readonly Choice<ApprovalAccess>[] => [
  { value: 'NONE', label: approvalAccessLabels.NONE, description: 'The section is hidden.' },
  {
    value: 'READ',
    label: approvalAccessLabels.READ,
    description: `Reads the ${what} within the scope below.`,
  },
  {
    value: 'APPROVE',
    label: approvalAccessLabels.APPROVE,
    description: `Also approves and rejects these ${what}.`,
  },
];

/** The assignments of a contact: off, or one of the scopes. */
export const assignmentChoices: readonly Choice<'NONE' | VisibilityScope>[] = [
  { value: 'NONE', label: switchLabels.OFF, description: 'The section is hidden.' },
  ...scopeChoices,
];
