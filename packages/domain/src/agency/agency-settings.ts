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
  /** Names are sorted by their particles: van der Zee under V, else under Z. */
  nameParticlesCount: boolean;
  /** How times of day are written, the same for everybody of the agency. */
  clock: ClockSetting;
}

/** The settings of a new agency. */
export const defaultAgencySettings: AgencySettings = {
  marginFloorPercent: '15',
  marginFloorMode: 'WARN',
  creditLimitMode: 'WARN',
  fillOrderAtZeroOpenings: true,
  showBillAmounts: false,
  nameParticlesCount: true,
  clock: 'COUNTRY',
  burdenPercent: '0',
  burdenOverrides: [],
};
