import type { Tone as DomainTone } from '@stint/domain/kernel/machine.ts';
import type { Tone } from '@stint/ui/status-badge/tone.ts';

const tones: Readonly<Record<DomainTone, Tone>> = {
  neutral: 'neutral',
  info: 'info',
  success: 'good',
  warning: 'attention',
  danger: 'bad',
};

/** The tone of a status badge for a tone of the domain; neutral when it is unknown. */
export function toneOf(feeling: string): Tone {
  return Object.hasOwn(tones, feeling) ? tones[feeling as DomainTone] : 'neutral';
}
