import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The tenant directory: the one table whose id is the agency itself. */
@Entity('agency')
export class AgencyEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** What everyone of this agency types at sign-in (`S-4`). Lower case. */
  @Index('agency_company_id', { unique: true })
  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('text')
  name!: string;

  /** IANA zone: "today" in the office. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** ISO 4217. */
  @Column('text')
  currency!: string;

  /** Made up for trying the product; its accounts are shown to whoever wants to sign in. */
  @Column('boolean', { name: 'is_demo', default: false })
  isDemo!: boolean;
}
