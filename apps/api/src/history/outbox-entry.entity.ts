import { Column, Entity } from 'typeorm';
import { AgencyRecord } from '../database/record.ts';

/** Written with the change, told after the commit: live updates now, mails and webhooks later. */
@Entity('outbox_entry')
export class OutboxEntryEntity extends AgencyRecord {
  @Column('timestamptz', { default: () => 'now()' })
  at!: string;

  @Column('text')
  topic!: string;

  @Column('jsonb')
  payload!: Record<string, unknown>;
}
