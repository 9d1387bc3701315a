import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a schedule was due last in an agency: its job for that time has been asked for. */
@Entity('schedule_run')
export class ScheduleRunEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** The scheduled job's. */
  @PrimaryColumn('text')
  name!: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: string;
}
