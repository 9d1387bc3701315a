import type { HourClock } from '@stint/domain/agency/office-clock.ts';

/** An office's clock as `Intl.DateTimeFormat` takes it. */
export const hourCycle = (clock: HourClock): 'h12' | 'h23' => (clock === 'H12' ? 'h12' : 'h23');
