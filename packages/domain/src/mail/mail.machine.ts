import { defineMachine } from '../kernel/machine.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { type DeliveryFailure, mailStates, type MailRecord } from './mail.ts';

export interface MailFacts {
  /** `null` while it is being written. */
  mail: MailRecord | null;
}

export interface MailInput {
  /** Why it cannot be delivered, and what the mail server said. */
  failure?: DeliveryFailure;
  detail?: string;
}

/** A mail waits until the mail server takes it, and can be sent again by hand. */
export const mailMachine = defineMachine<MailFacts, MailInput>()({
  noun: 'mail',
  states: mailStates,
  stateOf: ({ mail }) => mail?.status ?? null,
  actions: {
    create: { label: 'Email is written', from: 'nothing', to: 'QUEUED', system: true },
    deliver: { label: 'Email server takes it', from: ['QUEUED'], to: 'SENT', system: true },
    fail: { label: 'Email cannot be delivered', from: ['QUEUED'], to: 'FAILED', system: true },
    resend: {
      label: 'Send again',
      from: ['SENT', 'FAILED'],
      to: 'QUEUED',
      permission: 'mail:send',
      guards: [mustBeUseful],
    },
  },
});

function mustBeUseful({ mail }: MailFacts): GuardAnswer {
  return mail === null || mail.isUseful ? undefined : refuse('MAIL_LINK_ENDED', {});
}
