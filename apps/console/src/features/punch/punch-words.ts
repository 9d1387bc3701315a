import { formatCount } from '@stint/ui/locale/format-count.ts';

/** “12 seconds ahead”: how far the clock of a device was off. */
export function skewText(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole === 0) return 'On time';
  const count = Math.abs(whole);
  const unit = count === 1 ? 'second' : 'seconds';
  return `${formatCount(count)} ${unit} ${whole > 0 ? 'ahead' : 'behind'}`;
}
