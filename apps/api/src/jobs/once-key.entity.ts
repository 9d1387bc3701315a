import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that a job has done and must not do again, though the job itself may run again. */
@Entity('once_key')
export class OnceKeyEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('timestamptz')
  at!: string;
}
