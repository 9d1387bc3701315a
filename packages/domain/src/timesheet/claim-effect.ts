import { message, type Message } from '../messages/message.ts';

/** What else an action on a claim changes (T-8). */
export type ClaimEffect =
  /** The lines become a rejected claim of their own, with the reason and a reference to this one. */
  | { kind: 'LINES_DISPUTED'; lineIds: readonly string[]; reason: string }
  /** The lines come back from that claim, which becomes void. */
  | { kind: 'LINES_RETURNED'; claimId: string; label: string };

/** What the effect says in previews, outcomes and timelines. */
export function claimEffectMessage(effect: ClaimEffect): Message {
  return effect.kind === 'LINES_DISPUTED'
    ? message('LINES_DISPUTED', { lines: effect.lineIds.length, reason: effect.reason })
    : message('LINES_RETURNED', { claim: effect.label });
}
