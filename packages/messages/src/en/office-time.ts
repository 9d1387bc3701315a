/**
 * An instant as one says it in an office: `at 5:20 PM` of today, `on Nov 20 at 5:20 PM` of another day,
 * with the year when it is another one.
 *
 * @param zone the office's (`America/Chicago`); instants are ISO, UTC
 */
export function formatOfficeTime(instant: string, { zone, now }: { zone: string; now: string }) {
  const [then, today] = [partsIn(zone, instant), partsIn(zone, now)];
  const time = `at ${then.hour}:${then.minute} ${then.dayPeriod}`;
  if (then.year !== today.year) return `on ${then.month} ${then.day}, ${then.year} ${time}`;
  if (then.month !== today.month || then.day !== today.day)
    return `on ${then.month} ${then.day} ${time}`;
  return time;
}

function partsIn(timeZone: string, instant: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  const parts = format.formatToParts(new Date(instant));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}
