import { LONGEST_TEXT } from '@stint/domain/kernel/bounded-text.ts';
import type { CellChoice } from '@stint/domain/import/row-problem.ts';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { z } from 'zod';
import { Access } from '../graphql/access/access.ts';
import { recordId } from '../graphql/parse-input.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { knownName } from '../graphql/text-input.ts';
import { resultOf } from '../graphql/results.ts';
import { ImportCellChoice, ImportRun } from './import.type.ts';
import { ImportRecordKind } from './record-kind.ts';

@InputType({ description: 'Which column feeds a field.' })
@Access('import:run')
export class ColumnMappingInput {
  @Field()
  field!: string;

  @Field(() => String, { nullable: true, description: 'None: the field is not imported.' })
  column?: string | null;
}

@InputType({ description: 'What a file holds, as a person says it.' })
@Access('import:run')
export class SetImportMappingInput {
  @Field(() => ID)
  fileId!: string;

  @Field(() => ImportRecordKind, { nullable: true, description: 'None: leave the file out.' })
  recordKind?: string | null;

  @Field(() => [ColumnMappingInput], {
    nullable: true,
    description:
      'All fields that are imported. When left out, a mapping for this kind is proposed.',
  })
  mapping?: ColumnMappingInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The line of the file that holds the headings. When left out, it stays.',
  })
  headingLine?: number | null;
}

@InputType({ description: 'What becomes of the rows with one kind of finding in one column.' })
@Access('import:run')
export class ImportChoiceInput {
  @Field({ description: 'The code of the finding.' })
  code!: string;

  @Field({ description: 'The heading of the column.' })
  column!: string;

  @Field(() => ImportCellChoice)
  choice!: CellChoice;
}

@InputType({ description: 'What a person has chosen about the findings in a file.' })
@Access('import:run')
export class SetImportChoicesInput {
  @Field(() => ID)
  fileId!: string;

  @Field(() => [ImportChoiceInput], {
    description: 'All choices. The rows of any other finding are refused.',
  })
  choices!: ImportChoiceInput[];
}

/** As long as a cell. */
const heading = knownName(LONGEST_TEXT);

export const importChoicesSchema = z.object({
  fileId: recordId('ImportFile'),
  choices: z.array(
    z.object({ code: knownName(), column: heading, choice: z.enum(['REFUSE', 'LEAVE_OUT']) }),
  ),
});

export const importMappingSchema = z.object({
  fileId: recordId('ImportFile'),
  headingLine: z.number().int().nullish(),
  recordKind: knownName().nullish(),
  mapping: z.array(z.object({ field: knownName(), column: heading.nullish() })).nullish(),
});

@ObjectType({ description: 'The import is as wanted, or on its way.' })
@Access('import:run')
export class ImportChanged {
  @Field(() => ImportRun)
  @ReadById()
  run!: Relation<ImportRun> | string;

  /** @param run the run's uuid */
  static of(run: string): ImportChanged {
    return Object.assign(new ImportChanged(), { run });
  }
}

export const ImportResult = resultOf('ImportResult', 'Done or begun, or why not.', ImportChanged);
