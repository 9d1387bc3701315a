import { normalizedStart } from '../../kernel/bounded-text.ts';
import type { WorkSchedule } from '../../job-order/work-schedule.ts';
import { faulty, type Reading } from './reading.ts';

/** English, Spanish and German, from Monday to Sunday. */
const dayNames: readonly string[] = [
  'mon monday mo m lun lunes montag',
  'tue tues tuesday tu t mar martes di dienstag',
  'wed weds wednesday we w mie miercoles mi mittwoch',
  'thu thur thurs thursday th r jue jueves do donnerstag',
  'fri friday fr f vie viernes freitag',
  'sat saturday sa sab sabado samstag',
  'sun sunday su u dom domingo so sonntag',
];
const dayNumbers = new Map(
  dayNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** No real schedule is longer. */
const LONGEST_SCHEDULE = 500;

/**
 * A planned week: `Mon-Fri 08:00-17:00`, `Sun-Thu 22:00-06:30`, `M/W/F 9am – 5:30pm`, `Lun a Vie 8:00-16:00`,
 * with an optional `(30 min break)`.
 */
export function readSchedule(cell: string): Reading<WorkSchedule> {
  const text = normalizedStart(cell, 'NFD', LONGEST_SCHEDULE).replace(/\p{M}/gu, '').toLowerCase();
  const parts =
    /^(?<days>[a-z ,/&+\-–—.]+?)[ ,:]*(?<from>\d.*?)\s*(?:-|–|—|\bto\b|\bbis\b|\ba\b)\s*(?<to>\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?)\s*(?<rest>.*)$/.exec(
      text,
    )?.groups;
  const days = parts && daysOf(parts.days!);
  const startTime = parts && timeOf(parts.from!);
  const endTime = parts && timeOf(parts.to!);
  if (!days || !startTime || !endTime || startTime === endTime) {
    return faulty('FAULT.schedule', {});
  }
  const pause = /(\d{1,3})\s*(?:min|m\b|')/.exec(parts.rest!);
  return { value: { days, startTime, endTime, breakMinutes: Number(pause?.[1] ?? 0) } };
}

/** A schedule as shown in the grid and in exports: `Mon-Fri 08:00-17:00`. */
export function scheduleText({ days, startTime, endTime, breakMinutes }: WorkSchedule): string {
  const short = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const pause = breakMinutes > 0 ? ` (${breakMinutes} min break)` : '';
  return `${days.map((day) => short[day - 1]).join('/')} ${startTime}-${endTime}${pause}`;
}

function daysOf(text: string): number[] | undefined {
  if (/\b(daily|every ?day|taglich|diario|all days)\b/.test(text)) return [1, 2, 3, 4, 5, 6, 7];
  if (/\b(weekdays|werktags)\b/.test(text)) return [1, 2, 3, 4, 5];
  if (/\bweekends?\b/.test(text)) return [6, 7];
  const days = new Set<number>();
  for (const part of text.split(/[,/&+]| and | und | y /)) {
    const names = part
      .split(/-|–|—| to | bis | a | thru | through /)
      .map((name) => name.replace(/[. ]/g, ''));
    const [first, last = first] = names.map((name) => dayNumbers.get(name));
    if (!first || !last || names.length > 2) return undefined;
    for (let day = first; days.add(day), day !== last; day = (day % 7) + 1);
  }
  return [...days].toSorted();
}

/** `5pm` and `17.00` → `17:00`. */
function timeOf(text: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap])?\.?(?:m\.?)?(?:\s*uhr|\s*h)?$/.exec(
    text.trim(),
  );
  if (!parts) return undefined;
  const half = parts[3];
  const hour = half ? (Number(parts[1]) % 12) + (half === 'p' ? 12 : 0) : Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  if (hour > 23 || minute > 59 || (half && Number(parts[1]) > 12)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
