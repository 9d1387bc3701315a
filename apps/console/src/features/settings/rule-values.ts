import type { RuleMode } from '@stint/domain/agency/agency-settings.ts';
import type { ClockSetting } from '@stint/domain/agency/office-clock.ts';
import { fieldText, typedText } from '@stint/spa-kit/record/form/field-text.ts';
import type { RuleSettingsFragment } from '../../gql/graphql.ts';

/** The agency's rules as their form holds them: numbers as they are typed. */
export type RuleValues = {
  marginFloorPercent: string;
  marginFloorMode: string;
  creditLimitMode: string;
  fillOrderAtZeroOpenings: boolean;
  portalOrders: boolean;
  portalOrderSubmission: boolean;
  showEndedAssignments: boolean;
  showBillAmounts: boolean;
  portalText: string;
  showDocumentsAfterTermination: boolean;
  documentReminderDays: string;
  nameParticlesCount: boolean;
  requireSecondFactor: boolean;
  clock: string;
};

export const ruleLabels: Readonly<Record<keyof RuleValues, string>> = {
  marginFloorPercent: 'Margin floor',
  marginFloorMode: 'Below the margin floor',
  creditLimitMode: 'Over a client’s credit limit',
  fillOrderAtZeroOpenings: 'Mark a job order filled when its last opening is taken',
  portalOrders: 'Show job orders to contacts',
  portalOrderSubmission: 'Let contacts submit job orders',
  showEndedAssignments: 'Show ended assignments to contacts',
  portalText: 'Text on the home page of the portal',
  showBillAmounts: 'Show bill amounts to contacts who see timesheets',
  showDocumentsAfterTermination: 'Let former employees read their documents',
  documentReminderDays: 'Remind of expiring documents',
  nameParticlesCount: 'Sort “van der Zee” under V instead of Z',
  requireSecondFactor: 'Require one-time codes from all staff',
  clock: 'Times of day',
};

export function ruleValues(settings: RuleSettingsFragment): RuleValues {
  const { marginFloorPercent, marginFloorMode, creditLimitMode } = settings;
  const { fillOrderAtZeroOpenings, nameParticlesCount, requireSecondFactor, clock } = settings;
  const { showDocumentsAfterTermination, documentReminderDays } = settings;
  const { portalOrders, portalOrderSubmission, showEndedAssignments, showBillAmounts } = settings;
  return {
    marginFloorPercent,
    marginFloorMode,
    creditLimitMode,
    fillOrderAtZeroOpenings,
    portalOrders,
    portalOrderSubmission,
    showEndedAssignments,
    showBillAmounts,
    portalText: fieldText(settings.portalText),
    showDocumentsAfterTermination,
    documentReminderDays: String(documentReminderDays),
    nameParticlesCount,
    requireSecondFactor,
    clock,
  };
}

/** What was entered, as the API takes it. */
export function ruleInput(values: RuleValues) {
  return {
    ...values,
    marginFloorMode: values.marginFloorMode as RuleMode,
    creditLimitMode: values.creditLimitMode as RuleMode,
    portalText: typedText(values.portalText),
    documentReminderDays: Number(values.documentReminderDays),
    clock: values.clock as ClockSetting,
  };
}
