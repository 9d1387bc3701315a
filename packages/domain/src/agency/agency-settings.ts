import type { Labels } from '../kernel/labels.ts';
import type { ClockSetting } from './office-clock.ts';
import type { BurdenSettings } from './burden.ts';

export const ruleModeLabels = {
  WARN: 'Warn, and go on when confirmed',
  STOP: 'Stop',
  OFF: 'Don’t check',
} as const satisfies Labels<string>;

/** What happens when one of the agency's own rules is broken. */
export type RuleMode = keyof typeof ruleModeLabels;

/** The rules that one agency has set. */
export interface AgencySettings extends BurdenSettings {
  /** Lowest gross margin of a placement, percent of the bill rate (`P-4`). */
  marginFloorPercent: string;
  marginFloorMode: RuleMode;
  creditLimitMode: RuleMode;
  /** At zero openings the order becomes FILLED, or is left open (`P-6`). */
  fillOrderAtZeroOpenings: boolean;
  /** Contacts with a timesheet section see bill amounts too (`S-13`). */
  showBillAmounts: boolean;
  /** Contacts see the closed assignments of their scope too (`S-9`). */
  showEndedAssignments: boolean;
  /** Whether contacts see job orders, whatever their preferences say (`S-19`). */
  portalOrders: boolean;
  /** Whether contacts submit job orders, or only follow them (`S-19`). */
  portalOrderSubmission: boolean;
  /** What the client portal says to contacts whose client has no text of its own; `null` for nothing. */
  portalText: string | null;
  /** Employees whose employment ended go on reading the own documents (`S-5`). */
  showDocumentsAfterTermination: boolean;
  /** Days before the last day of a document on which the office and the employee are told (`S-23`). */
  documentReminderDays: number;
  /** Names are sorted by their particles: van der Zee under V, else under Z. */
  nameParticlesCount: boolean;
  /** Staff sign in with a one-time code besides the password (`S-4`). */
  requireSecondFactor: boolean;
  /** How times of day are written, the same for everybody of the agency. */
  clock: ClockSetting;
}

/** Characters of the text that the client portal shows: the agency's, or a client's in its place. */
export const longestPortalText = 2000;

/** The settings of a new agency. */
export const defaultAgencySettings: AgencySettings = {
  marginFloorPercent: '15',
  marginFloorMode: 'WARN',
  creditLimitMode: 'WARN',
  fillOrderAtZeroOpenings: true,
  showBillAmounts: false,
  showEndedAssignments: false,
  portalOrders: true,
  portalOrderSubmission: true,
  portalText: null,
  showDocumentsAfterTermination: false,
  documentReminderDays: 30,
  nameParticlesCount: true,
  requireSecondFactor: false,
  clock: 'COUNTRY',
  burdenPercent: '0',
  burdenOverrides: [],
};
