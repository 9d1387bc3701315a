import { mailMachine } from '@stint/domain/mail/mail.machine.ts';
import { MailEntity } from './mail.entity.ts';
import { deliveryJob } from './mail-delivery.ts';
import { addToQueue } from '../jobs/job.ts';
import { recordKind } from '../write/record-kind.ts';

/** A mail is sent again by hand; the system delivers it. */
export const mailKind = recordKind({
  type: 'Mail',
  entity: MailEntity,
  machine: mailMachine,
  permission: 'mail:send',
  state: 'status',
  facts: {
    needs: ['subject', 'status', 'usefulUntil', 'secretLink'],
    of: ({ id, subject, status, usefulUntil, secretLink }: MailEntity, { now }) => ({
      mail: { id, label: subject, status, isUseful: isUseful({ usefulUntil, secretLink }, now) },
    }),
  },
  label: ({ mail }) => mail!.label,
  set: ({ decision, input }, { now }) => {
    if (decision.to === 'QUEUED')
      return {
        queuedAt: now,
        attempts: 0,
        nextAttemptAt: null,
        failure: null,
        failureDetail: null,
      };
    if (decision.to === 'SENT')
      return {
        sentAt: now,
        secretLink: null,
        nextAttemptAt: null,
        failure: null,
        failureDetail: null,
      };
    return {
      nextAttemptAt: null,
      failure: input.failure ?? null,
      failureDetail: input.detail ?? null,
    };
  },
  async applyEffects(tx, { now }, decided) {
    for (const { row, decision } of decided) {
      if (decision.to !== 'QUEUED') continue;
      await addToQueue(tx, deliveryJob, { accountId: null, at: now, input: { mailId: row.id } });
    }
    return [];
  },
});

/** What leads to an account is of use while its link is kept and has not ended. */
function isUseful(
  { usefulUntil, secretLink }: Pick<MailEntity, 'usefulUntil' | 'secretLink'>,
  now: string,
): boolean {
  return usefulUntil === null || (secretLink !== null && Date.parse(usefulUntil) > Date.parse(now));
}
