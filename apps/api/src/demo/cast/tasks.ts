import type { StaffRole } from '@stint/domain/access/staff-role.ts';

/** What a demo task is about: a record of that kind, in a state in which the task makes sense. */
export type DemoSubject = 'searching' | 'order' | 'client' | 'active' | 'approval' | null;

/** How a demo task goes on. Days count from today. */
export type DemoCourse =
  /** Its day has passed; its owner was reminded then. */
  | { overdue: number }
  | { due: number }
  | { noHurry: true }
  | { done: number; outcome: string }
  | { canceled: number; reason: string };

export interface DemoTask {
  title: string;
  notes?: string;
  about: DemoSubject;
  course: DemoCourse;
}

/** What staff of a role have to do, and what they have done. */
export const demoTasks: Readonly<Partial<Record<StaffRole, readonly DemoTask[]>>> = {
  FRONT_OFFICE: [
    { title: 'Call back about the night shift', about: 'searching', course: { overdue: -5 } },
    {
      title: 'Send two more profiles',
      notes: 'They want somebody with forklift experience.',
      about: 'order',
      course: { overdue: -4 },
    },
    { title: 'Check both references', about: 'searching', course: { due: 0 } },
    { title: 'Ask how the first week went', about: 'active', course: { due: 0 } },
    { title: 'Confirm rates before the order goes out', about: 'order', course: { due: 1 } },
    {
      title: 'Visit the site',
      notes: 'Ask for the safety briefing that new people get.',
      about: 'client',
      course: { due: 6 },
    },
    {
      title: 'Refresh the profile photo and résumé',
      about: 'searching',
      course: { noHurry: true },
    },
    {
      title: 'Ask for the work permit',
      about: 'searching',
      course: { done: -7, outcome: 'Copy received, valid until 2028.' },
    },
    {
      title: 'Negotiate the conversion fee',
      about: 'client',
      course: { done: -12, outcome: 'Agreed on the usual schedule.' },
    },
    {
      title: 'Find a stand-in for the holidays',
      about: 'order',
      course: { canceled: -9, reason: 'The client closes for two weeks.' },
    },
  ],
  BACK_OFFICE: [
    { title: 'Missing start date: ask the client', about: 'approval', course: { overdue: -6 } },
    { title: 'Approve before payroll runs', about: 'approval', course: { due: 0 } },
    { title: 'Check the overtime agreement', about: 'active', course: { due: 0 } },
    {
      title: 'Renew the certificate of insurance',
      notes: 'The client asks for it every year.',
      about: 'client',
      course: { due: 4 },
    },
    { title: 'Prepare the rate increase', about: 'active', course: { due: 12 } },
    {
      title: 'Correct the mailing address for invoices',
      about: 'client',
      course: { done: -6, outcome: 'Changed, and confirmed by email.' },
    },
    {
      title: 'Order safety shoes',
      about: 'active',
      course: { canceled: -8, reason: 'The client provides them.' },
    },
  ],
  ALL_IN: [
    { title: 'Extend or end?', about: 'active', course: { overdue: -4 } },
    { title: 'Call about open invoices', about: 'client', course: { due: 0 } },
    { title: 'Review the margin', about: 'order', course: { due: 0 } },
    {
      title: 'Plan the job fair',
      notes: 'Booth, flyers, two people.',
      about: null,
      course: { due: 9 },
    },
    { title: 'Interview by phone', about: 'searching', course: { due: 2 } },
    {
      title: 'Send the new terms',
      about: 'client',
      course: { done: -5, outcome: 'Signed the same day.' },
    },
    {
      title: 'Look for a replacement',
      about: 'active',
      course: { canceled: -10, reason: 'They stay after all.' },
    },
  ],
};
