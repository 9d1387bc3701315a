import { Column, Entity, Index, OneToMany } from 'typeorm';
import { AgencyRecord } from '../database/record.ts';
import { AuditEntryEntity } from './audit-entry.entity.ts';

/** One command that changed something, by whom and why. It is undone as a whole. */
@Entity('change_set')
@Index('change_set_at', ['agencyId', 'at', 'id'])
export class ChangeSetEntity extends AgencyRecord {
  @Column('timestamptz', { default: () => 'now()' })
  at!: string;

  /** None: the system itself, or a partner's token. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  /** The name at that time: people leave and are renamed. */
  @Column('text', { name: 'actor_name' })
  actorName!: string;

  @Column('text')
  command!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** The change set that undid this one. */
  @Column('uuid', { name: 'undone_by_id', nullable: true })
  undoneById!: string | null;

  @OneToMany(() => AuditEntryEntity, (entry) => entry.changeSet)
  entries?: AuditEntryEntity[];
}
