import type { DemoAgency } from './demo-agency.ts';
import { onePortalUser } from './portal-users.ts';
import { places } from './places.ts';

/**
 * A second, smaller agency in the same database. It knows some of the same companies and people, as
 * agencies do, and yet neither sees anything of the other.
 */
export const harborlight: DemoAgency = {
  seed: 7,
  companyId: 'harborlight',
  name: 'Harborlight Talent',
  timeZone: 'America/Los_Angeles',
  settings: {
    marginFloorMode: 'STOP',
    fillOrderAtZeroOpenings: false,
    burdenPercent: '11.75',
    burdenOverrides: [{ state: 'WA', jobType: null, percent: '12.4' }],
  },
  staff: [
    { userName: 'front', displayName: 'Noor Haddad', role: 'FRONT_OFFICE', as: 'front office' },
    { userName: 'back', displayName: 'Gail Summers', role: 'BACK_OFFICE' },
    { userName: 'admin', displayName: 'Pekka Virtanen', role: 'ADMIN', as: 'administrator' },
  ],
  portalUsers: onePortalUser,
  clients: [
    {
      name: 'Meridian Cold Storage',
      industry: 'Logistics',
      website: 'https://meridian-cold.example',
      terms: 30,
      sites: [['Tacoma Freezer 1', '401 Alexander Ave', places.tacoma]],
      contacts: [
        ['Paula', 'Reyes', 'Director of Operations'],
        ['Wade', 'Sorensen', 'Dock Supervisor'],
      ],
      orders: [
        ['Forklift Operator', 'running'],
        ['Order Picker', 'starting'],
        ['Cold Storage Associate', 'done'],
      ],
    },
    {
      name: 'Halcyon Cloud Systems',
      industry: 'Software',
      website: 'https://halcyon.example',
      terms: 45,
      sites: [['South Lake Union', '410 Terry Ave N', places.seattle]],
      contacts: [['Imogen', 'Castellanos', 'Engineering Director']],
      orders: [
        ['Test Engineer', 'running', 'TEMP_CONTRACT_TO_DIRECT'],
        ['Full-Stack Developer', 'direct'],
      ],
    },
    {
      name: 'Puget Sound Ferries',
      industry: 'Transport',
      website: 'https://pugetferries.example',
      terms: 30,
      creditLimit: '150000',
      sites: [['Pier 50', '801 Alaskan Way', places.seattle]],
      contacts: [
        ['Ruth', 'Nakamura', 'Terminal Manager'],
        ['Ansel', 'Brody', 'Human Resources'],
      ],
      orders: [
        ['Customer Service Representative', 'running'],
        ['Line Cook', 'searching'],
      ],
    },
    {
      name: 'Rainier Community Bank',
      industry: 'Banking',
      website: 'https://rainierbank.example',
      terms: 30,
      sites: [['Main Branch', '1301 2nd Ave', places.seattle]],
      contacts: [['Odette', 'Larue', 'Controller']],
      orders: [
        ['Accounts Payable Specialist', 'starting'],
        ['Staff Accountant', 'directHired'],
      ],
    },
  ],
  candidates: 60,
  notableCandidates: 6,
};
