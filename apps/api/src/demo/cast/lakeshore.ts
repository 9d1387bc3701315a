import type { DemoAgency } from './demo-agency.ts';
import { industrialClients } from './industrial-clients.ts';
import { everyPortalUser } from './portal-users.ts';
import { professionalClients } from './professional-clients.ts';

/** It is no secret: it stands in the README, as the password does, and only reads. */
export const demoPartnerToken = `stint_pat_${'de30'.repeat(16)}_01935a00000070008000000000020261`;

/** The demo agency: general staffing from Chicago, with every kind of work. */
export const lakeshore: DemoAgency = {
  id: '01935a00-0000-7000-8000-000000020261',
  partnerToken: demoPartnerToken,
  seed: 20_261,
  companyId: 'lakeshore',
  name: 'Lakeshore Staffing Partners',
  timeZone: 'America/Chicago',
  settings: {
    marginFloorPercent: '18',
    burdenPercent: '11.75',
    burdenOverrides: [
      { state: 'CA', jobType: null, percent: '14.5' },
      { state: 'WI', jobType: null, percent: '10.9' },
      { state: null, jobType: 'TEMP_CONTRACT_TO_DIRECT', percent: '12.25' },
    ],
  },
  staff: [
    { userName: 'front', displayName: 'Dana Whitfield', role: 'FRONT_OFFICE', as: 'front office' },
    { userName: 'luis', displayName: 'Luis Ortega', role: 'FRONT_OFFICE' },
    { userName: 'priya', displayName: 'Priya Raman', role: 'FRONT_OFFICE' },
    { userName: 'back', displayName: 'Ruth Okonkwo', role: 'BACK_OFFICE', as: 'back office' },
    {
      userName: 'kenji',
      displayName: 'Kenji Tanaka',
      role: 'BACK_OFFICE',
      as: 'back office, second person',
    },
    { userName: 'allin', displayName: 'Sam Delacroix', role: 'ALL_IN', as: 'all-in' },
    { userName: 'admin', displayName: 'Alma Lindqvist', role: 'ADMIN', as: 'administrator' },
    {
      userName: 'newhire',
      displayName: 'Theo Marchetti',
      role: 'FRONT_OFFICE',
      firstLogin: true,
      as: 'front office, first sign-in',
    },
  ],
  portalUsers: everyPortalUser,
  clients: [...industrialClients, ...professionalClients],
  candidates: 400,
  notableCandidates: 20,
};
