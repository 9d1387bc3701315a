/** What an agency does when a rule of its own is broken: say so and go on when confirmed, or refuse. */
export type RuleMode = 'WARN' | 'STOP' | 'OFF';

/** How one agency has set up its rules. Stored as it stands; missing entries take the defaults. */
export interface AgencySettings {
  /** Lowest gross margin of a placement, percent of the bill rate (`P-4`). */
  marginFloorPercent: string;
  marginFloorMode: RuleMode;
  creditLimitMode: RuleMode;
  /** At zero openings the order becomes FILLED, or is left open (`P-6`). */
  fillOrderAtZeroOpenings: boolean;
  /** Contacts with a timesheet section see bill amounts too (`S-13`). */
  showBillAmounts: boolean;
}

export const defaultAgencySettings: AgencySettings = {
  marginFloorPercent: '15',
  marginFloorMode: 'WARN',
  creditLimitMode: 'WARN',
  fillOrderAtZeroOpenings: true,
  showBillAmounts: false,
};
