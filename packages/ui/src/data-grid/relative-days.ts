/** Days by how far they are from today, so that a saved view stays right tomorrow. */
type Span = { from?: number; to?: number } | { week: number };

/** By what stands in addresses and saved views. Both ends are included; `week` counts weeks from this one. */
export const relativeDays = {
  today: { from: 0, to: 0 },
  tomorrow: { from: 1, to: 1 },
  'this-week': { week: 0 },
  'next-week': { week: 1 },
  'next-7': { from: 0, to: 7 },
  'next-14': { from: 0, to: 14 },
  'next-30': { from: 0, to: 30 },
  'last-7': { from: -7, to: 0 },
  'last-30': { from: -30, to: 0 },
  past: { to: -1 },
  future: { from: 1 },
} as const satisfies Readonly<Record<string, Span>>;

export type RelativeDays = keyof typeof relativeDays;

export const isRelativeDays = (value: unknown): value is RelativeDays =>
  typeof value === 'string' && Object.hasOwn(relativeDays, value);
