import type { ClientClaimTexts } from '@stint/messages/screen/client-claims.ts';
import type { Claim } from './claim.ts';

/** What is not as it was when somebody looked, in sentences; none where nothing that is shown changed. */
export function claimChanges(seen: Claim, now: Claim, { changes }: ClientClaimTexts): string[] {
  const before = new Map(seen.lines.map((line) => [line.id, line.label]));
  const after = new Map(now.lines.map((line) => [line.id, line.label]));
  const totals = [seen, now].map(({ amountOf, lines }) => amountOf(lines)) as [string, string];
  return [
    ...now.lines.flatMap(({ id, label }) => {
      const was = before.get(id);
      if (was === undefined) return [changes.added(label)];
      return was === label ? [] : [changes.changed(was, label)];
    }),
    ...seen.lines.flatMap(({ id, label }) => (after.has(id) ? [] : [changes.removed(label)])),
    ...(totals[0] === totals[1] ? [] : [changes.total(...totals)]),
  ];
}
