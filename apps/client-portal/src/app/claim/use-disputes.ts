import { useState } from 'react';
import type { Claim, ClaimLine } from './claim.ts';

/** The most that the API takes as the reason of all of them. */
const longest = 2000;

/** The lines of a claim that somebody ticked as disputed, each with a reason. */
export function useDisputes({ lines }: Pick<Claim, 'lines'>) {
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const disputed = lines.filter(({ id }) => reasons.has(id));
  const approved = lines.filter(({ id }) => !reasons.has(id));
  const change = (id: string, reason: string | undefined) =>
    setReasons((before) => {
      const after = new Map(before);
      if (reason === undefined) after.delete(id);
      else after.set(id, reason);
      return after;
    });
  // The API has one reason for the disputed part, so each line is named in it.
  const reason = disputed.map((line) => `${line.label}: ${reasonOf(reasons, line)}`).join('\n');
  return {
    disputed,
    approved,
    reason,
    reasonOf: (id: string) => reasons.get(id),
    isReasonMissing: disputed.some((line) => reasonOf(reasons, line) === ''),
    /** A reason was typed, which is lost when the page is left. */
    isExplained: disputed.some((line) => reasonOf(reasons, line) !== ''),
    isTooLong: reason.length > longest,
    dispute: (id: string) => change(id, ''),
    accept: (id: string) => change(id, undefined),
    explain: (id: string, text: string) => change(id, text),
    clear: () => setReasons(new Map()),
  };
}

export type Disputes = ReturnType<typeof useDisputes>;

const reasonOf = (reasons: ReadonlyMap<string, string>, { id }: ClaimLine) =>
  reasons.get(id)?.trim() ?? '';
