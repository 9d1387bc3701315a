import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';

/** What people of a trade can do; a candidate of it suits its jobs. */
export const tradeSkills = {
  warehouse: ['Forklift', 'RF scanner', 'Order picking', 'Palletizing', 'Inventory counts', 'WMS'],
  manufacturing: ['Blueprint reading', 'Calipers', 'CNC setup', 'MIG welding', '5S', 'Soldering'],
  office: ['Excel', 'Outlook', 'Calendar management', 'Data entry', 'Multi-line phones'],
  support: ['Zendesk', 'De-escalation', 'Salesforce', 'Spanish', 'Live chat'],
  health: ['BLS', 'Epic', 'Vital signs', 'ICD-10', 'Phlebotomy', 'Patient intake'],
  technology: ['Linux', 'TypeScript', 'Active Directory', 'SQL', 'Networking', 'Test automation'],
  finance: ['QuickBooks', 'Accounts payable', 'Reconciliation', 'Payroll', 'NetSuite', 'GAAP'],
  hospitality: ['Food safety', 'Knife skills', 'Banquet service', 'POS', 'Housekeeping'],
} as const;

export type Trade = keyof typeof tradeSkills;

/** A kind of work: what it pays per hour, and when it is done. */
export interface Job {
  trade: Trade;
  pay: readonly [from: number, to: number];
  schedule: WorkSchedule;
}

const week = (startTime: string, endTime: string, days = [1, 2, 3, 4, 5]): WorkSchedule => ({
  days,
  startTime,
  endTime,
  breakMinutes: 30,
});
const office = week('08:30', '17:00');
const early = week('06:00', '14:30');
const late = week('14:30', '23:00');
const night = week('22:00', '06:30', [1, 2, 3, 4, 7]);
const weekend = week('15:00', '23:30', [4, 5, 6, 7]);
const partTime = week('09:00', '14:30', [1, 2, 3, 4]);

const job = (trade: Trade, from: number, to: number, schedule: WorkSchedule): Job => ({
  trade,
  pay: [from, to],
  schedule,
});

/** By title. */
export const jobs: Readonly<Record<string, Job>> = {
  'Forklift Operator': job('warehouse', 19, 24, early),
  'Order Picker': job('warehouse', 17, 20, late),
  'Order Picker, Night Shift': job('warehouse', 18, 21, night),
  'Shipping & Receiving Clerk': job('warehouse', 18, 22, early),
  'Inventory Lead': job('warehouse', 22, 27, early),
  'Cold Storage Associate': job('warehouse', 19, 22, early),
  'CNC Machinist': job('manufacturing', 26, 36, early),
  Assembler: job('manufacturing', 17, 21, early),
  'Assembler, Second Shift': job('manufacturing', 18, 22, late),
  'Quality Inspector': job('manufacturing', 21, 27, early),
  'MIG Welder': job('manufacturing', 24, 33, early),
  'Maintenance Technician': job('manufacturing', 28, 38, night),
  'Administrative Assistant': job('office', 20, 26, office),
  'Executive Assistant to the Chief Medical Officer': job('office', 30, 42, office),
  Receptionist: job('office', 17, 21, partTime),
  'Data Entry Clerk': job('office', 17, 20, office),
  'Office Manager': job('office', 27, 34, office),
  'Customer Service Representative': job('support', 18, 23, office),
  'Senior Bilingual (English/Spanish) Customer Support Representative – Overnight Escalations, Tier II':
    job('support', 22, 28, night),
  'Registered Nurse': job('health', 42, 58, weekend),
  'Certified Nursing Assistant': job('health', 18, 23, weekend),
  'Medical Coder': job('health', 24, 31, office),
  Phlebotomist: job('health', 19, 24, early),
  'Help Desk Analyst': job('technology', 24, 32, office),
  'Network Administrator': job('technology', 38, 50, office),
  'Full-Stack Developer': job('technology', 58, 80, office),
  'Test Engineer': job('technology', 40, 55, office),
  'Accounts Payable Specialist': job('finance', 23, 29, office),
  'Staff Accountant': job('finance', 30, 38, office),
  'Payroll Specialist': job('finance', 26, 33, office),
  'Line Cook': job('hospitality', 18, 23, late),
  'Banquet Server': job('hospitality', 16, 19, weekend),
  'Room Attendant': job('hospitality', 16, 18, early),
};
