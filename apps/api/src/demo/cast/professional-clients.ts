import type { DemoClient } from './demo-agency.ts';
import { places } from './places.ts';

/** Clients of Lakeshore who order office, care, finance and technology work. */
export const professionalClients: readonly DemoClient[] = [
  {
    name: 'St. Brendan Medical Center',
    industry: 'Healthcare',
    website: 'https://stbrendan.example',
    terms: 60,
    creditLimit: '900000',
    sites: [
      ['Main Hospital', '1700 W Taylor St', places.chicago],
      ['Aurora Outpatient Clinic', '410 Highland Ave', places.aurora],
    ],
    contacts: [
      ['Josephine', 'Achterberg', 'Chief Nursing Officer'],
      ['Farid', 'Karimi', 'Staffing Coordinator'],
      ['Beatriz', 'Solano', 'Revenue Cycle Manager'],
    ],
    orders: [
      ['Registered Nurse', 'running'],
      ['Certified Nursing Assistant', 'running'],
      ['Medical Coder', 'starting'],
      ['Executive Assistant to the Chief Medical Officer', 'direct'],
      ['Phlebotomist', 'searching'],
    ],
  },
  {
    name: 'Cedar & Vine Senior Living',
    industry: 'Healthcare',
    website: 'https://cedarandvine.example',
    terms: 30,
    sites: [
      ['Cedar House', '940 E Camelback Rd', places.phoenix],
      ['Vine Court', '3100 Speer Blvd', places.denver],
    ],
    contacts: [
      ['Marguerite', 'Thibodeaux', 'Executive Director'],
      ['Oscar', 'Benally', 'Director of Nursing'],
    ],
    orders: [
      ['Certified Nursing Assistant', 'running'],
      ['Registered Nurse', 'searching'],
      ['Certified Nursing Assistant', 'done'],
      ['Receptionist', 'canceled'],
    ],
  },
  {
    name: 'Northstar Insurance Group',
    industry: 'Insurance',
    website: 'https://northstar-ins.example',
    terms: 30,
    creditLimit: '300000',
    sites: [
      ['Claims Center', '233 S Wacker Dr', places.chicago],
      ['Boise Service Hub', '800 W Main St', places.boise],
    ],
    contacts: [
      ['Gwendolyn', 'Marsh', 'VP Customer Operations'],
      ['Dev', 'Malhotra', 'Workforce Manager'],
      ['Carl', 'Petrosyan', 'Procurement'],
    ],
    orders: [
      ['Customer Service Representative', 'running'],
      [
        'Senior Bilingual (English/Spanish) Customer Support Representative – Overnight Escalations, Tier II',
        'running',
      ],
      ['Data Entry Clerk', 'done'],
      ['Customer Service Representative', 'starting'],
      ['Staff Accountant', 'directHired'],
    ],
  },
  {
    name: 'Quillmark Publishing',
    industry: 'Media',
    website: 'https://quillmark.example',
    terms: 15,
    sites: [['Garment District Office', '247 W 37th St', places.newYork]],
    contacts: [
      ['Ottoline', 'Fairbanks', 'Managing Editor'],
      ['Jun', 'Watanabe', 'Office Manager'],
    ],
    orders: [
      ['Administrative Assistant', 'running'],
      ['Office Manager', 'directHired'],
      ['Receptionist', 'searching'],
    ],
  },
  {
    name: 'Halcyon Cloud Systems',
    industry: 'Software',
    website: 'https://halcyon.example',
    terms: 45,
    sites: [
      ['South Lake Union', '410 Terry Ave N', places.seattle],
      ['Denver Support Center', '1801 California St', places.denver],
    ],
    contacts: [
      ['Imogen', 'Castellanos', 'Engineering Director'],
      ['Bao', 'Truong', 'IT Operations Manager'],
      ['Lucille', 'Fontaine', 'Vendor Management'],
    ],
    orders: [
      ['Full-Stack Developer', 'running'],
      ['Help Desk Analyst', 'running', 'TEMP_CONTRACT_TO_DIRECT'],
      ['Test Engineer', 'direct'],
      ['Network Administrator', 'searching'],
      ['Full-Stack Developer', 'canceled'],
    ],
  },
  {
    name: 'Ames & Okafor LLP',
    industry: 'Legal',
    website: 'https://amesokafor.example',
    terms: 30,
    sites: [['LaSalle Street', '120 N LaSalle St', places.chicago]],
    contacts: [
      ['Chukwuemeka', 'Okafor', 'Managing Partner'],
      ['Sheila', 'Novak', 'Director of Administration'],
    ],
    orders: [
      ['Administrative Assistant', 'running', 'TEMP_CONTRACT_TO_DIRECT'],
      ['Receptionist', 'done'],
      ['Office Manager', 'directHired'],
    ],
  },
  {
    name: 'Bluebonnet Credit Union',
    industry: 'Banking',
    website: 'https://bluebonnetcu.example',
    terms: 30,
    creditLimit: '80000',
    sites: [['Headquarters', '1100 Louisiana St', places.houston]],
    contacts: [
      ['Rosalind', 'Treviño', 'Controller'],
      ['Earl', 'Hutchins', 'Branch Operations'],
    ],
    orders: [
      ['Accounts Payable Specialist', 'running'],
      ['Staff Accountant', 'direct'],
      ['Payroll Specialist', 'starting', 'TEMP_CONTRACT_TO_DIRECT'],
    ],
  },
  {
    name: 'Rose City Analytics',
    industry: 'Software',
    website: 'https://rosecity.example',
    terms: 30,
    sites: [['Pearl District', '1120 NW Couch St', places.portland]],
    contacts: [
      ['Wren', 'Abernathy', 'Chief of Staff'],
      ['Tomás', 'Echeverría', 'Finance Lead'],
    ],
    orders: [
      ['Test Engineer', 'running'],
      ['Accounts Payable Specialist', 'searching'],
      ['Help Desk Analyst', 'done'],
    ],
  },
];
