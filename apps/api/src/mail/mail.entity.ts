import type { DeliveryFailure, MailStatus, MailTemplate } from '@stint/domain/mail/mail.ts';
import { mailMachine } from '@stint/domain/mail/mail.machine.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { stateList } from '../database/state-list.ts';
import { EncryptedColumn } from '../encryption/encrypted-column.ts';

/** Something that is sent by mail, as it is sent. */
@Entity('mail')
@Index('mail_due', ['agencyId', 'nextAttemptAt'], {
  where: `status = ${stateList(mailMachine, 'QUEUED')}`,
})
@Index('mail_of_account', ['agencyId', 'accountId', 'id'])
@Index('mail_of_record', ['agencyId', 'recordType', 'recordId', 'id'])
@Index('mail_with_link', ['agencyId', 'usefulUntil'], { where: 'secret_link IS NOT NULL' })
export class MailEntity extends TrackedRecord {
  @Column('text')
  status!: MailStatus;

  @Column('text')
  template!: MailTemplate;

  /** Whose account it is sent to; none for whoever has none. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @BelongsTo(() => AccountEntity, 'account_id')
  account?: Relation<AccountEntity> | null;

  @Column('text', { name: 'recipient_name' })
  recipientName!: string;

  @Column('text', { name: 'recipient_address' })
  recipientAddress!: string;

  @Column('text')
  language!: Locale;

  @Column('text')
  subject!: string;

  /** The text, with a mark in place of a link that opens an account (`secret-link.ts`). */
  @Column('text')
  body!: string;

  /** Kept until the mail has left or the link has ended. */
  @EncryptedColumn({ name: 'secret_link', nullable: true })
  secretLink!: string | null;

  /** When what it leads to ends; none: never. */
  @Column('timestamptz', { name: 'useful_until', nullable: true })
  usefulUntil!: string | null;

  /** When it was last put into the queue. */
  @Column('timestamptz', { name: 'queued_at' })
  queuedAt!: string;

  /** Since then. */
  @Column('int', { default: 0 })
  attempts!: number;

  /** None: as soon as possible. Whoever attempts it moves it, so that no two do at once. */
  @Column('timestamptz', { name: 'next_attempt_at', nullable: true })
  nextAttemptAt!: string | null;

  /** Of the last attempt. */
  @Column('text', { nullable: true })
  failure!: DeliveryFailure | null;

  /** What the mail server said. */
  @Column('text', { name: 'failure_detail', nullable: true })
  failureDetail!: string | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: string | null;

  /** The record that it is about: the table's name and the row, both or neither. */
  @Column('text', { name: 'record_type', nullable: true })
  recordType!: string | null;

  @Column('uuid', { name: 'record_id', nullable: true })
  recordId!: string | null;
}
