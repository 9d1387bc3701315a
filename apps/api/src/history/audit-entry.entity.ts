import { Column, Entity, Index, type Relation } from 'typeorm';
import { AgencyRecord, BelongsTo } from '../database/record.ts';
import { ChangeSetEntity } from './change-set.entity.ts';

/** What one change set did to one record: one line of its timeline, with what undo needs. */
@Entity('audit_entry')
@Index('audit_entry_of_record', ['agencyId', 'recordType', 'recordId', 'id'])
@Index('audit_entry_of_change_set', ['agencyId', 'changeSetId'])
export class AuditEntryEntity extends AgencyRecord {
  @Column('uuid', { name: 'change_set_id' })
  changeSetId!: string;

  @BelongsTo(() => ChangeSetEntity, 'change_set_id')
  changeSet?: Relation<ChangeSetEntity>;

  /** The table's name, such as assignment. */
  @Column('text', { name: 'record_type' })
  recordType!: string;

  @Column('uuid', { name: 'record_id' })
  recordId!: string;

  @Column('text')
  action!: string;

  @Column('text', { name: 'from_state', nullable: true })
  fromState!: string | null;

  @Column('text', { name: 'to_state', nullable: true })
  toState!: string | null;

  /** Column name → [before, after]. */
  @Column('jsonb', { default: {} })
  changes!: Record<string, [unknown, unknown]>;

  /** The version that the change left the record at. */
  @Column('int', { name: 'record_version', nullable: true })
  recordVersion!: number | null;
}
