import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconClockHour4,
} from '@tabler/icons-react';
import type { Tone } from './tone.ts';

const icons = {
  neutral: IconCircle,
  info: IconClockHour4,
  good: IconCircleCheck,
  attention: IconAlertTriangle,
  bad: IconCircleX,
};

/** The tone's shape, for people who don't see its color. Decorative: there is always text next to it. */
export function ToneIcon({ tone, size = 14 }: { tone: Tone; size?: number }) {
  const Icon = icons[tone];
  return <Icon size={size} stroke={2} aria-hidden />;
}
