import { Column } from 'typeorm';
import { TrackedRecord } from '../database/record.ts';
import { SortKey } from '../database/sort-key.ts';

/** A record of somebody with a name. */
export abstract class PersonRecord extends TrackedRecord {
  @Column('text', { name: 'first_name' })
  firstName!: string;

  @Column('text', { name: 'last_name' })
  lastName!: string;

  /** By what people are sorted: last name first. */
  @SortKey('sort_name', 'person_sort_key(last_name, first_name)')
  sortName!: string;

  /** The same where particles do not count: van der Zee under Z. */
  @SortKey('sort_name_after_particles', 'person_sort_key(after_particles(last_name), first_name)')
  sortNameAfterParticles!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;
}
