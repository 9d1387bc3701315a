import type { DemoClient } from './demo-agency.ts';
import { places } from './places.ts';

/** Clients of Lakeshore who order warehouse, manufacturing and hospitality work. */
export const industrialClients: readonly DemoClient[] = [
  {
    name: 'Meridian Cold Storage',
    industry: 'Logistics',
    website: 'https://meridian-cold.example',
    terms: 30,
    creditLimit: '450000',
    sites: [
      ['Joliet Freezer 2', '1400 Channahon Rd', places.joliet],
      ['Aurora Crossdock', '88 Farnsworth Ave', places.aurora],
      ['Houston Port Annex', '7300 Clinton Dr', places.houston],
    ],
    contacts: [
      ['Paula', 'Reyes', 'Director of Operations'],
      ['Terrence', 'Odom', 'Night Shift Supervisor'],
      ['Ingrid', 'Halvorsen', 'Accounts Payable'],
    ],
    orders: [
      ['Forklift Operator', 'running'],
      ['Cold Storage Associate', 'running'],
      ['Order Picker, Night Shift', 'starting'],
      ['Inventory Lead', 'searching', 'TEMP_CONTRACT_TO_DIRECT'],
      ['Order Picker', 'done'],
      ['Shipping & Receiving Clerk', 'submitted'],
      ['Forklift Operator', 'declined'],
    ],
  },
  {
    name: 'Great Plains Fulfillment',
    industry: 'E-commerce',
    website: 'https://greatplains.example',
    terms: 45,
    creditLimit: '250000',
    sites: [
      ['Columbus DC-4', '2100 Alum Creek Dr', places.columbus],
      ['Indianapolis DC-7', '500 Plainfield Rd', places.indianapolis],
    ],
    contacts: [
      ['Shanice', 'Fulton', 'Site Manager'],
      ['Rafael', 'Espinoza', 'Shift Lead'],
      ['Kwabena', 'Asante', 'HR Business Partner'],
    ],
    orders: [
      ['Order Picker', 'running'],
      ['Order Picker, Night Shift', 'running'],
      ['Shipping & Receiving Clerk', 'starting'],
      ['Forklift Operator', 'starting'],
      ['Order Picker', 'done'],
    ],
  },
  {
    name: 'The Consolidated Northwestern Precision Machining & Metal Finishing Company of Greater Minneapolis–Saint Paul',
    industry: 'Manufacturing',
    website: 'https://cnpm.example',
    terms: 30,
    sites: [['Main Plant', '3000 Industrial Blvd NE', places.minneapolis]],
    contacts: [
      ['Wolfgang', 'Niedermeier-Schwarzenbacher', 'Vice President, Manufacturing Engineering'],
      ['Pa Houa', 'Vang', 'Line Supervisor'],
      ['Dolores', 'Grant', 'Plant Controller'],
    ],
    orders: [
      ['CNC Machinist', 'running', 'TEMP_CONTRACT_TO_DIRECT'],
      ['Quality Inspector', 'starting', 'TEMP_CONTRACT_TO_DIRECT'],
      ['Maintenance Technician', 'direct'],
      ['Assembler', 'done'],
      ['MIG Welder', 'running'],
    ],
  },
  {
    name: 'Kestrel Electric Boats',
    industry: 'Manufacturing',
    website: 'https://kestrelboats.example',
    terms: 30,
    creditLimit: '120000',
    sites: [
      ['Milwaukee Yard', '1 Harbor Dr', places.milwaukee],
      ['Tacoma Assembly', '2202 Port of Tacoma Rd', places.tacoma],
    ],
    contacts: [
      ['Annika', 'Sørensen', 'Head of Production'],
      ['Malik', 'Thompson', 'Assembly Lead'],
    ],
    orders: [
      ['Assembler', 'running'],
      ['Assembler, Second Shift', 'starting'],
      ['MIG Welder', 'onHold', 'TEMP_CONTRACT_TO_DIRECT'],
      ['Assembler, Second Shift', 'done'],
    ],
  },
  {
    name: 'Orchid Hotels & Resorts',
    industry: 'Hospitality',
    website: 'https://orchidhotels.example',
    terms: 30,
    sites: [
      ['Orchid Downtown LA', '900 Wilshire Blvd', places.losAngeles],
      ['Orchid Camelback', '5445 E Lincoln Dr', places.phoenix],
    ],
    contacts: [
      ['Sunniva', 'Dahl', 'General Manager'],
      ['Ernesto', 'Quiroga', 'Executive Chef'],
      ['Mei-Ling', 'Hsu', 'Housekeeping Manager'],
    ],
    orders: [
      ['Banquet Server', 'running'],
      ['Room Attendant', 'running'],
      ['Line Cook', 'starting'],
      ['Banquet Server', 'done'],
      ['Line Cook', 'onHold'],
    ],
  },
  {
    name: 'Peachtree Pantry',
    industry: 'Food service',
    website: 'https://peachtreepantry.example',
    terms: 15,
    sites: [['Commissary', '650 North Ave NE', places.atlanta]],
    contacts: [
      ['Latoya', 'Prince', 'Operations Manager'],
      ['Gunnar', 'Aldridge', 'Kitchen Manager'],
    ],
    orders: [
      ['Line Cook', 'running'],
      ['Line Cook', 'done'],
      ['Shipping & Receiving Clerk', 'searching'],
    ],
  },
  {
    name: 'Motor City Axle',
    industry: 'Automotive',
    website: 'https://motorcityaxle.example',
    terms: 60,
    creditLimit: '500000',
    sites: [['Livernois Plant', '6000 Livernois Ave', places.detroit]],
    contacts: [
      ['Reginald', 'Stokes', 'Plant Manager'],
      ['Halina', 'Baranowska', 'Second Shift Superintendent'],
      ['Victor', 'Ionescu', 'Purchasing'],
    ],
    orders: [
      ['CNC Machinist', 'running'],
      ['Assembler', 'running'],
      ['Maintenance Technician', 'directHired'],
      ['Quality Inspector', 'done'],
      ['Assembler, Second Shift', 'starting'],
    ],
  },
];
