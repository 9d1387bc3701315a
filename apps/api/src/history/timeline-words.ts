import { deliveryFailureLabels } from '@stint/domain/mail/mail.ts';
import { message, type Message } from '@stint/domain/messages/message.ts';
import { nounTerm, stateTerm, type Term } from '@stint/domain/messages/value.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { renderTerm } from '@stint/messages/render.ts';
import { claimSentence } from './claim-words.ts';
import { machineOf } from './field-values.ts';
import type { StoredMail } from './stored-events.ts';
import { nounOf } from './record-names.ts';
import type { RequestContext } from '../context/request-context.ts';
import { sentence } from '../graphql/localized-text.ts';

/** One line of a record's timeline, for people: who did what, from where to where, and why. */
export function sentenceOf(
  ctx: Pick<RequestContext, 'language' | 'agency' | 'now'>,
  recordType: string,
  event: {
    actor: string;
    action: string;
    fromState: string | null;
    toState: string | null;
    reason: string | null;
    /** What the fields that changed are called. */
    changed: readonly string[];
  },
): string {
  const { fromState, toState, reason, changed } = event;
  const moved = toState !== null && fromState !== toState ? [fromState, toState] : [];
  const states = moved.flatMap((state) =>
    state ? [renderTerm(ctx.language, stateOf(recordType, state))] : [],
  );
  const what = states.length > 0 ? `: ${states.join(' → ')}` : ofFields(changed);
  const done = sentence(doneMessage(recordType, event), ctx);
  return `${done}${what}${reason ? `. “${reason}”` : ''}`;
}

/** One line about a mail: to whom, which, what became of it, and why it has not left. */
export function mailSentence(
  ctx: Pick<RequestContext, 'language' | 'agency' | 'now'>,
  state: string,
  { recipientName: recipient, subject, failure }: StoredMail,
): string {
  const values = { recipient, subject, state: stateOf('mail', state) };
  if (failure === null) return sentence(message('TIMELINE.mail', values), ctx);
  const label = deliveryFailureLabels[failure];
  const why = { set: 'failure', code: failure, label };
  return sentence(message('TIMELINE.mailFailed', { ...values, why }), ctx);
}

/** What a column is called in a language: `start_date` is “Start date”, `client_id` is “Client”. */
export function columnLabel(language: Locale, column: string): string {
  return renderTerm(language, { set: 'column', code: column, label: fieldLabel(column) });
}

/** A column's English name. */
export function fieldLabel(column: string): string {
  const words = column.replace(/_id$/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function doneMessage(
  recordType: string,
  event: { actor: string; action: string; toState: string | null },
): Message {
  const { actor, action } = event;
  const noun = nounTerm(nounOf(recordType));
  const ofClaim = claimSentence(recordType, event);
  if (ofClaim) return message(ofClaim, { actor, noun });
  if (action === 'created') return message('TIMELINE.created', { actor, noun });
  if (action === 'updated') return message('TIMELINE.updated', { actor, noun });
  if (action === 'undone') return message('TIMELINE.undone', { actor });
  return message('TIMELINE.action', { action: actionOf(recordType, action), actor });
}

function actionOf(recordType: string, action: string): Term {
  const machine = machineOf(recordType);
  const label = machine?.actions[action]?.label;
  if (!machine || !label) return { set: 'column', code: action, label: fieldLabel(action) };
  return { set: `${machine.noun} action`, code: label, label };
}

function stateOf(recordType: string, state: string): Term {
  const machine = machineOf(recordType);
  return machine ? stateTerm(machine, state) : { set: 'state', code: state, label: state };
}

function ofFields(labels: readonly string[]): string {
  if (labels.length === 0) return '';
  return `: ${labels.join(', ').toLowerCase()}`;
}
