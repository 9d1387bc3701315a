import type { Tone } from '../src/status-badge/tone.ts';

/** An invented assignment, as a grid row. */
export type Person = {
  id: string;
  name: string;
  client: string;
  status: 'ACTIVE' | 'NEEDS_APPROVAL' | 'CLOSED' | 'CANCELLED' | 'PENDING';
  start: string;
  end: string | null;
  pay: string;
  bill: string;
  skills: string[];
};

const names = [
  'Ana Ortiz',
  'Maximiliano Fernández-Etcheverría de la Santísima Trinidad',
  '李小龍',
  'Zoë O’Brien',
  'Владимир Константинопольский',
  'Ngô Thị Minh Khai',
  'محمد الفاتح عبد الرحمن',
  'Bo Li',
];
const clients = [
  'Contoso Ltd.',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH',
  'Acme Logistics, Regional Distribution Center North-West',
  'IKEA',
];
const statuses = ['ACTIVE', 'NEEDS_APPROVAL', 'PENDING', 'CLOSED', 'CANCELLED'] as const;

export const statusWords: Record<Person['status'], { label: string; tone: Tone }> = {
  ACTIVE: { label: 'Active', tone: 'good' },
  NEEDS_APPROVAL: { label: 'Needs approval', tone: 'attention' },
  PENDING: { label: 'Pending', tone: 'info' },
  CLOSED: { label: 'Closed', tone: 'neutral' },
  CANCELLED: { label: 'Canceled', tone: 'bad' },
};

const date = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

/** Rows from one position in the list onwards; the same position returns the same rows. */
export function people(from: number, count: number): Person[] {
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset;
    return {
      id: `asg_${index}`,
      name: `${names[index % names.length]!} ${index > 7 ? index : ''}`.trim(),
      client: clients[(index * 3) % clients.length]!,
      status: statuses[(index * 7) % statuses.length]!,
      start: date(index % 320),
      end: index % 3 === 0 ? null : date((index % 320) + 60),
      pay: (17 + (index % 40) / 2).toFixed(2),
      bill: (25 + (index % 40)).toFixed(2),
      skills: ['Forklift', 'Night shift', 'English', 'First aid'].slice(0, index % 5),
    };
  });
}
