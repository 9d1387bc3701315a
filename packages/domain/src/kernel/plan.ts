import type { Decision } from './decide.ts';
import type { Refusal } from './refusal.ts';

/** What would happen, or has happened, to one record of a bulk action. */
export interface Outcome<Effect> {
  recordId: string;
  label: string;
  allowed: boolean;
  refusals: readonly Refusal[];
  effects: readonly Effect[];
}

/**
 * Decides about many records in their order, each seeing what those before it changed. A preview
 * shows the outcomes; a run writes them: both call this, so they cannot disagree.
 *
 * @param apply carries an effect out in memory, before the next record is looked at
 */
export function planInOrder<State extends string, Effect>(
  records: readonly { id: string; label: string }[],
  decideAbout: (id: string) => Decision<State, Effect>,
  apply: (effect: Effect) => void,
): Outcome<Effect>[] {
  return records.map((record) => {
    const outcome = outcomeOfDecision(record, decideAbout(record.id));
    outcome.effects.forEach(apply);
    return outcome;
  });
}

/** What a decision comes to for the record that it is about. */
export function outcomeOfDecision<Effect>(
  { id: recordId, label }: { id: string; label: string },
  decision: Decision<string, Effect>,
): Outcome<Effect> {
  const { allowed } = decision;
  return {
    recordId,
    label,
    allowed,
    refusals: allowed ? [] : decision.refusals,
    effects: allowed ? decision.effects : [],
  };
}
