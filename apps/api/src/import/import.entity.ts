import { Column, Entity, Index, type Relation } from 'typeorm';
import { AgencyRecord, BelongsTo, TrackedRecord } from '../database/record.ts';

/** One upload of another system's files (`W-10`): checked first, then taken over, repeatable. */
@Entity('import_run')
@Index('import_run_by_date', ['agencyId', 'createdAt', 'id'])
export class ImportRunEntity extends TrackedRecord {
  /** UPLOADED, CHECKING, CHECKED, RUNNING, DONE or FAILED. */
  @Column('text')
  status!: string;

  /** Rows handled so far in the present phase, and how many there are. */
  @Column('int', { name: 'rows_done', default: 0 })
  rowsDone!: number;

  @Column('int', { name: 'rows_total', default: 0 })
  rowsTotal!: number;

  @Column('text', { name: 'failure', nullable: true })
  failure!: string | null;
}

@Entity('import_file')
@Index('import_file_of_run', ['agencyId', 'runId'])
export class ImportFileEntity extends AgencyRecord {
  @Column('uuid', { name: 'run_id' })
  runId!: string;

  @BelongsTo(() => ImportRunEntity, 'run_id')
  run?: Relation<ImportRunEntity>;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('bytea')
  content!: Buffer;

  /** What its rows are: client, location, contact, candidate, jobOrder or assignment. */
  @Column('text', { name: 'record_kind', nullable: true })
  recordKind!: string | null;

  /** Our field → the file's column heading. */
  @Column('jsonb', { default: {} })
  mapping!: Record<string, string>;

  /** Row counts: total, created, unchanged, updated, refused, warned. */
  @Column('jsonb', { default: {} })
  counts!: Record<string, number>;
}

/** A row that was not taken over, or was with a remark, and why. */
@Entity('import_problem')
@Index('import_problem_of_file', ['agencyId', 'fileId', 'line', 'id'])
export class ImportProblemEntity extends AgencyRecord {
  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  @BelongsTo(() => ImportFileEntity, 'file_id')
  file?: Relation<ImportFileEntity>;

  /** Of the row's first line in the file; the heading is line 1. */
  @Column('int')
  line!: number;

  /** REFUSED or WARNED. */
  @Column('text')
  severity!: string;

  @Column('text')
  code!: string;

  @Column('text', { nullable: true })
  column!: string | null;

  @Column('text')
  message!: string;

  @Column('jsonb')
  row!: Record<string, string>;
}

/** Which of our records another system's id became: what makes an import repeatable. */
@Entity('external_reference')
@Index('external_reference_key', ['agencyId', 'recordType', 'externalId'], { unique: true })
@Index('external_reference_record', ['agencyId', 'recordType', 'recordId'])
export class ExternalReferenceEntity extends AgencyRecord {
  @Column('text', { name: 'record_type' })
  recordType!: string;

  @Column('text', { name: 'external_id' })
  externalId!: string;

  @Column('uuid', { name: 'record_id' })
  recordId!: string;

  /** What the row said when it was last taken over: an unchanged row is left alone. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;
}
