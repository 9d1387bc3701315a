/**
 * The time of day (`HH:MM`) that a text means: `9`, `930`, `9:30`, `14.30`, `2p`, `2:30 PM`, `2:30 p. m.`; undefined
 * for what is no time. Without AM or PM it is one of 24 hours.
 */
export function readClockTime(typed: string): string | undefined {
  // No time is that long, and the rest of such a text is not looked at.
  if (typed.trim().length > 20) return undefined;
  const text = typed.replace(/\s+/g, '').toLowerCase();
  const parts = /^(\d{1,2})(?:[:.h]?(\d{2}))?h?(?:([ap])\.?(?:m\.?)?)?$/.exec(text);
  if (!parts) return undefined;
  const [, digits, minutes = '00', half] = parts;
  const hour = Number(digits);
  if (Number(minutes) > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return undefined;
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}
