import type { Tone as DomainTone } from '@stint/domain/kernel/machine.ts';
import type { Tone } from '@stint/ui/status-badge/tone.ts';

const tones: Readonly<Record<DomainTone, Tone>> = {
  neutral: 'neutral',
  info: 'info',
  success: 'good',
  warning: 'attention',
  danger: 'bad',
};

/** How a status looks, from how the domain says it feels; what isn't known is neutral. */
export function toneOf(feeling: string): Tone {
  return Object.hasOwn(tones, feeling) ? tones[feeling as DomainTone] : 'neutral';
}
