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
export function planInTurn<State extends string, Effect>(
  records: readonly { id: string; label: string }[],
  decideAbout: (id: string) => Decision<State, Effect>,
  apply: (effect: Effect) => void,
): Outcome<Effect>[] {
  return records.map(({ id: recordId, label }) => {
    const decision = decideAbout(recordId);
    if (!decision.allowed) {
      return { recordId, label, allowed: false, refusals: decision.refusals, effects: [] };
    }
    decision.effects.forEach(apply);
    return { recordId, label, allowed: true, refusals: [], effects: decision.effects };
  });
}
