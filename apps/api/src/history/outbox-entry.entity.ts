import { Column, Entity, Index } from 'typeorm';
import { AgencyRecord } from '../database/record.ts';

/** Written with the change, delivered after the commit to whoever takes its topic. */
@Entity('outbox_entry')
@Index('outbox_entry_of_topic', ['topic', 'id'])
export class OutboxEntryEntity extends AgencyRecord {
  @Column('timestamptz', { default: () => 'now()' })
  at!: string;

  @Column('text')
  topic!: string;

  @Column('jsonb')
  payload!: Record<string, unknown>;
}
