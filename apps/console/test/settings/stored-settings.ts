import { defaultTimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { SettingsQuery } from '../../src/gql/graphql.ts';

export type Settings = Served<SettingsQuery>['agencySettings'];

/** The settings of an agency as they are stored before a test changes them. */
export const settings = (over: Partial<Settings> = {}): Settings => ({
  __typename: 'AgencySettings',
  id: 'set_1',
  version: 1,
  marginFloorPercent: '15',
  marginFloorMode: 'WARN',
  creditLimitMode: 'STOP',
  fillOrderAtZeroOpenings: true,
  portalOrders: true,
  portalOrderSubmission: true,
  showEndedAssignments: false,
  showBillAmounts: false,
  portalText: null,
  showDocumentsAfterTermination: false,
  documentReminderDays: 30,
  nameParticlesCount: true,
  requireSecondFactor: false,
  clock: 'COUNTRY',
  burdenPercent: '11.75',
  burdenOverrides: [],
  timeSettings: { __typename: 'TimeSettings', ...defaultTimeSettings },
  ...over,
});
