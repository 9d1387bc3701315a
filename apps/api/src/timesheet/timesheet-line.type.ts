import type { TimeSpan } from '@stint/domain/kernel/instants.ts';
import { type LineSource, lineSourceLabels } from '@stint/domain/timesheet/timesheet-line.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { TimesheetLineEntity } from './timesheet-line.entity.ts';
import { Timesheet } from './timesheet.type.ts';
import { assignmentScope } from '../assignment/assigned-work.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { Version } from '../graphql/version-field.ts';

export const LineSourceEnum = enumOf(
  'LineSource',
  'Where the times of a line come from.',
  lineSourceLabels,
);

@ObjectType({ description: 'An unpaid break of a line.' })
@Access('timesheet:read')
export class LineBreak implements TimeSpan {
  @Field(() => DateTimeScalar)
  startsAt!: string;

  @Field(() => DateTimeScalar)
  endsAt!: string;
}

@ObjectType({ description: 'Worked time of one work day on a timesheet.', implements: Node })
@Reads(() => TimesheetLineEntity, {
  rows: 'timesheet',
  scope: assignmentScope('timesheet.assignment'),
})
@Access('timesheet:read')
export class TimesheetLine {
  @Version()
  version!: number;

  @Field(() => DateScalar, {
    description:
      'The work day that it belongs to, at the location; for a night shift perhaps the day before.',
  })
  workDate!: string;

  @Field(() => DateTimeScalar)
  startsAt!: string;

  @Field(() => DateTimeScalar)
  endsAt!: string;

  @Field(() => Int, { description: 'Unpaid.' })
  breakMinutes!: number;

  @Field(() => [LineBreak], { description: 'When the unpaid breaks were, where that is known.' })
  breaks!: LineBreak[];

  @Field(() => Int, { description: 'Without unpaid breaks.' })
  workedMinutes!: number;

  @Field(() => Int, { nullable: true, description: 'Planned for it, where something was.' })
  scheduledMinutes!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Punched for it, rounded, where something was.',
  })
  punchedMinutes!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The punch behind its start, not rounded.',
  })
  rawStartsAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The punch behind its end, not rounded.',
  })
  rawEndsAt!: string | null;

  @Field(() => LineSourceEnum)
  source!: LineSource;

  @Field(() => String, { nullable: true, description: 'Why it was changed by hand.' })
  reason!: string | null;

  @Field(() => Timesheet)
  timesheet!: Relation<Timesheet>;
}
