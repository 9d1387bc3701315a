import { Column } from 'typeorm';
import { TrackedRecord } from '../database/record.ts';

/** A record of somebody with a name. */
export abstract class PersonRecord extends TrackedRecord {
  @Column('text', { name: 'first_name' })
  firstName!: string;

  @Column('text', { name: 'last_name' })
  lastName!: string;

  /** By what people are sorted: last name first, in lower case. */
  @Column({
    type: 'text',
    name: 'sort_name',
    generatedType: 'STORED',
    asExpression: "lower(last_name || ' ' || first_name)",
  })
  sortName!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;
}
