import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given out, per agency and series: job orders, candidates, employees, assignments. */
@Entity('counter')
export class CounterEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn('text')
  series!: string;

  @Column('int')
  value!: number;
}
