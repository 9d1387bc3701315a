/** Days by how far they are from today, so that a saved view stays right tomorrow. */
type Span = { label: string; from?: number; to?: number } | { label: string; week: number };

/** By what stands in addresses and saved views. Both ends are included; `week` counts weeks from this one. */
export const relativeDays = {
  today: { label: 'today', from: 0, to: 0 },
  tomorrow: { label: 'tomorrow', from: 1, to: 1 },
  'this-week': { label: 'this week', week: 0 },
  'next-week': { label: 'next week', week: 1 },
  'next-7': { label: 'the next 7 days', from: 0, to: 7 },
  'next-14': { label: 'the next 14 days', from: 0, to: 14 },
  'next-30': { label: 'the next 30 days', from: 0, to: 30 },
  'last-7': { label: 'the last 7 days', from: -7, to: 0 },
  'last-30': { label: 'the last 30 days', from: -30, to: 0 },
  past: { label: 'the past', to: -1 },
  future: { label: 'the future', from: 1 },
} as const satisfies Readonly<Record<string, Span>>;

export type RelativeDays = keyof typeof relativeDays;

export const isRelativeDays = (value: unknown): value is RelativeDays =>
  typeof value === 'string' && Object.hasOwn(relativeDays, value);
