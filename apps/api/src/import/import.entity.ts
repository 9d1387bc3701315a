import type { LeftOutCells } from '@stint/domain/import/checked-row.ts';
import type { ImportKind } from '@stint/domain/import/import-kind.ts';
import type { Mapping } from '@stint/domain/import/propose-mapping.ts';
import type { Message } from '@stint/domain/messages/message.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { AgencyRecord, BelongsTo, TrackedRecord } from '../database/record.ts';

export const importStatusLabels = {
  UPLOADED: 'Uploaded',
  CHECKING: 'Being checked',
  CHECKED: 'Checked',
  RUNNING: 'Being imported',
  DONE: 'Imported',
  FAILED: 'Failed',
} as const;

export type ImportStatus = keyof typeof importStatusLabels;

/** How many rows of a file met which fate; warned ones are counted among the taken over too. */
export interface ImportCounts {
  total: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  warned: number;
}

/** How the rows of a file are laid out. */
export interface ImportLayout {
  headingLine: number;
  /** The first rows of the file, one of which holds the headings. */
  opening: { line: number; cells: string[] }[];
  /** Line of a row, and how many blank lines stand directly before it. */
  blanks: [line: number, count: number][];
}

/** One kind of finding in one column: a person chooses what becomes of its rows. */
export interface ImportFindingCount {
  code: string;
  column: string;
  rows: number;
  /** What the first such row says; a sentence in what was stored before messages were. */
  example: Message | string;
}

/** One upload of another system's files (`W-10`): checked first, then taken over, repeatable. */
@Entity('import_run')
@Index('import_run_by_date', ['agencyId', 'createdAt', 'id'])
export class ImportRunEntity extends TrackedRecord {
  /** UPLOADED, CHECKING, CHECKED, RUNNING, DONE or FAILED. */
  @Column('text')
  status!: ImportStatus;

  /** Rows handled so far in the present phase, and how many there are. */
  @Column('int', { name: 'rows_done', default: 0 })
  rowsDone!: number;

  @Column('int', { name: 'rows_total', default: 0 })
  rowsTotal!: number;

  /** In English. */
  @Column('text', { nullable: true })
  failure!: string | null;

  /** The same as data; none in what was stored without it. */
  @Column('jsonb', { name: 'failure_said', nullable: true })
  failureSaid!: Message | null;

  @BelongsTo(() => AccountEntity, 'created_by_id')
  createdBy?: Relation<AccountEntity> | null;
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

  /** Headings, each once. */
  @Column('text', { array: true, default: '{}' })
  columns!: string[];

  /** The cells of the first rows, for people to see what a column holds. */
  @Column('jsonb', { default: [] })
  sample!: string[][];

  /** The rows as they were read, headings and titles among them, as `reading/file-content.ts` packs them. */
  @Column('bytea', { select: false })
  content?: Buffer;

  /** Where the headings are. Empty in files of before this was kept, whose content begins below line 1. */
  @Column('jsonb', { default: {} })
  layout!: Partial<ImportLayout>;

  /** What its rows are: client, location, contact, candidate, jobOrder or assignment. */
  @Column('text', { name: 'record_kind', nullable: true })
  recordKind!: ImportKind | null;

  /** Our field → the file's column heading. */
  @Column('jsonb', { default: {} })
  mapping!: Mapping;

  /** Row counts: total, created, unchanged, updated, refused, warned. */
  @Column('jsonb', { default: {} })
  counts!: Partial<ImportCounts>;

  /** What people have chosen to leave out. */
  @Column('jsonb', { name: 'left_out', default: [] })
  leftOut!: LeftOutCells[];

  /** What the last check found about single cells, for people to choose. */
  @Column('jsonb', { default: [] })
  findings!: ImportFindingCount[];

  /** What is said about the file as a whole; sentences in what was stored before messages were. */
  @Column('jsonb', { default: [] })
  notes!: (Message | string)[];
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

  /** In English. */
  @Column('text')
  message!: string;

  /** The same as data; none in what was stored without it. */
  @Column('jsonb', { nullable: true })
  said!: Message | null;

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
