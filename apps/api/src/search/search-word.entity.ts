import { Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A word by which a record is found. The database keeps it by triggers, whoever writes the record.
 *
 * In a table of its own, because under row-level security only leakproof operators may use an index:
 * comparisons of text may, `LIKE` and full-text matches may not.
 */
@Entity('search_word')
@Index('search_word_of_record', ['agencyId', 'kind', 'recordId'])
export class SearchWordEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** The record's table, such as `job_order`. */
  @PrimaryColumn('text')
  kind!: string;

  /** Lower case, without accents. */
  @PrimaryColumn({ type: 'text', collation: 'C' })
  word!: string;

  @PrimaryColumn('uuid', { name: 'record_id' })
  recordId!: string;
}
