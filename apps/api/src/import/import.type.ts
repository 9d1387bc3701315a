import { fieldTerm } from '@stint/domain/import/fields/import-field.ts';
import { fieldsOf } from '@stint/domain/import/import-fields.ts';
import type { CellChoice } from '@stint/domain/import/row-problem.ts';
import type { Message } from '@stint/domain/messages/message.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { Account } from '../account/account.type.ts';
import type { RequestContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { type Connection, connectionOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { localizedTerm, type LocalizedText, sentence } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar, JsonScalar } from '../graphql/scalars.ts';
import {
  ImportFileEntity,
  ImportProblemEntity,
  ImportRunEntity,
  type ImportStatus,
  importStatusLabels,
} from './import.entity.ts';
import { headingLineOf } from './reading/file-layout.ts';
import { importKindOf, ImportRecordKind } from './record-kind.ts';

export const ImportStatusEnum = enumOf('ImportStatus', 'How far an import is.', importStatusLabels);
export const ImportSeverity = enumOf('ImportSeverity', 'What a problem means for its row.', {
  REFUSED: 'The row is not imported',
  WARNED: 'The row is imported',
});

export const ImportCellChoice = enumOf(
  'ImportCellChoice',
  'What becomes of a row with a finding.',
  {
    REFUSE: 'The row is not imported',
    LEAVE_OUT: 'The row is imported without the cell',
  },
);

@ObjectType({ description: 'A row of a file as it was read.' })
@Access('import:run')
export class ImportLine {
  @Field(() => Int)
  line!: number;

  @Field(() => [String])
  cells!: string[];
}

@ObjectType({
  description:
    'One kind of finding in one column, about which people choose what becomes of its rows.',
})
@Access('import:run')
export class ImportFinding {
  @Field({ description: 'For programs.' })
  code!: string;

  @Field({ description: 'The heading of the column.' })
  column!: string;

  @Field(() => Int, { description: 'How many rows have it.' })
  rows!: number;

  @Field({ description: 'What is said about the first of these rows, for people.' })
  example!: string;

  @Field(() => ImportCellChoice)
  choice!: CellChoice;
}

@ObjectType({ description: 'Something that a column may feed.' })
@Access('import:run')
export class ImportField {
  @Field()
  field!: string;

  @Field(() => String, { description: 'For people.' })
  label!: LocalizedText;

  @Field({ description: 'Whether rows without a value are refused.' })
  required!: boolean;
}

@ObjectType({ description: 'Which column of a file feeds a field.' })
@Access('import:run')
export class ColumnMapping {
  @Field()
  field!: string;

  @Field(() => String, { nullable: true, description: 'None: the field is not imported.' })
  column!: string | null;
}

@ObjectType({ description: 'How many rows met which fate; in a dry run, would meet.' })
@Access('import:run')
export class ImportCounts {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  created!: number;

  @Field(() => Int, { description: 'Were here already and said something else.' })
  updated!: number;

  @Field(() => Int, { description: 'Were here already and said the same.' })
  unchanged!: number;

  @Field(() => Int)
  refused!: number;

  @Field(() => Int, { description: 'Imported with a remark; counted above, too.' })
  warned!: number;
}

@ObjectType({ description: 'A row that is not imported, or is imported with a remark, and why.' })
@Reads(() => ImportProblemEntity, { rows: null })
@Access('import:run')
export class ImportProblem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Where the row begins in the file; the heading is line 1.' })
  line!: number;

  @Field(() => ImportSeverity)
  severity!: string;

  @Field({ description: 'For programs.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The column at fault, where it is one.' })
  column!: string | null;

  @Field(() => String, { description: 'For people.' })
  @Computed<ImportProblemEntity>({
    needs: ['message', 'said'],
    from: ({ message, said }, ctx) => (said === null ? message : sentence(said, ctx)),
  })
  message!: string;

  @Field(() => JsonScalar, { description: 'The cells as the file has them, by heading.' })
  row!: Record<string, string>;
}

const ImportProblemConnection = connectionOf('ImportProblem', () => ImportProblem);

@ObjectType({ description: 'One table of an import: a CSV file or a sheet of a workbook.' })
@Reads(() => ImportFileEntity, { rows: 'importRun', scope: { id: 'runId' } })
@Access('import:run')
export class ImportFile {
  @Field(() => ID)
  id!: string;

  @Field()
  fileName!: string;

  @Field(() => ImportRecordKind, {
    nullable: true,
    description: 'What its rows are. None: the file is left out.',
  })
  @Computed<ImportFileEntity>({
    needs: ['recordKind'],
    from: ({ recordKind }) => (recordKind === null ? null : importKindOf.word(recordKind)),
  })
  recordKind!: string | null;

  @Field(() => [String], { description: 'Headings, each once.' })
  columns!: string[];

  @Field(() => Int, {
    description: 'The line that holds the headings; lines above it are left out.',
  })
  @Computed<ImportFileEntity>({ needs: ['layout'], from: headingLineOf })
  headingLine!: number;

  @Field(() => [ImportLine], {
    description: 'The beginning of the file as it was read, to choose the headings from.',
  })
  @Computed<ImportFileEntity>({ needs: ['layout'], from: ({ layout }) => layout.opening ?? [] })
  opening!: ImportLine[];

  @Field(() => [String], {
    description: 'What is left out of the file as a whole or left alone, each once. For people.',
  })
  @Computed<ImportFileEntity>({
    needs: ['notes'],
    from: ({ notes }, ctx) => notes.map((note) => textOf(note, ctx)),
  })
  notes!: string[];

  @Field(() => [ImportFinding], {
    description: 'What the last check found about single cells, with what was chosen.',
  })
  @Computed<ImportFileEntity>({ needs: ['findings', 'leftOut'], from: findingsOf })
  findings!: ImportFinding[];

  @Field(() => [[String]], { description: 'The first rows.' })
  sample!: string[][];

  @Field(() => [ColumnMapping], { description: 'Each field of this kind of record.' })
  @Computed<ImportFileEntity>({
    needs: ['recordKind', 'mapping'],
    from: ({ recordKind, mapping }) =>
      recordKind === null
        ? []
        : fieldsOf(recordKind).map(([field]) => ({ field, column: mapping[field] ?? null })),
  })
  mapping!: ColumnMapping[];

  @Field(() => [ImportField], { description: 'What this kind of record has.' })
  @Computed<ImportFileEntity>({
    needs: ['recordKind'],
    from: ({ recordKind }) =>
      recordKind === null
        ? []
        : fieldsOf(recordKind).map(([field, declared]) => ({
            field,
            label: localizedTerm(fieldTerm(declared)),
            required: declared.required ?? false,
          })),
  })
  fields!: ImportField[];

  @Field(() => ImportCounts, { nullable: true, description: 'None before the first check.' })
  @Computed<ImportFileEntity>({
    needs: ['counts'],
    from: ({ counts }) => (counts.total === undefined ? null : counts),
  })
  counts!: ImportCounts | null;

  @Field(() => ImportProblemConnection, { description: 'In the order of the file.' })
  @Nested<ImportProblemEntity>({ child: 'fileId', orderBy: ['line'] })
  problems!: Connection<ImportProblem>;
}

@ObjectType({ description: 'One upload of another system’s files.', implements: Node })
@Reads(() => ImportRunEntity, { rows: 'importRun' })
@Access('import:run')
export class ImportRun {
  @Field(() => Int)
  version!: number;

  @Field(() => ImportStatusEnum)
  status!: ImportStatus;

  @Field(() => Int, { description: 'Rows dealt with in the present phase.' })
  rowsDone!: number;

  @Field(() => Int)
  rowsTotal!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it failed; nothing was imported then.',
  })
  @Computed<ImportRunEntity>({
    needs: ['failure', 'failureSaid'],
    from: ({ failure, failureSaid }, ctx) =>
      failureSaid === null ? failure : sentence(failureSaid, ctx),
  })
  failure!: string | null;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => Account, { nullable: true })
  createdBy!: Relation<Account> | null;

  @Field(() => [ImportFile], { description: 'In the order of the upload.' })
  @Nested<ImportFileEntity>({ child: 'runId' })
  files!: ImportFile[];
}

function findingsOf(
  { findings, leftOut }: Pick<ImportFileEntity, 'findings' | 'leftOut'>,
  ctx: RequestContext,
) {
  return findings.map((finding): ImportFinding => {
    const { code, column } = finding;
    const isLeftOut = leftOut.some((cells) => cells.code === code && cells.column === column);
    const example = textOf(finding.example, ctx);
    return { ...finding, example, choice: isLeftOut ? 'LEAVE_OUT' : 'REFUSE' };
  });
}

/** A sentence that was stored as such stays as it is. */
function textOf(said: Message | string, ctx: RequestContext): string {
  return typeof said === 'string' ? said : sentence(said, ctx);
}

export const ImportRunConnection = connectionOf('ImportRun', () => ImportRun);
