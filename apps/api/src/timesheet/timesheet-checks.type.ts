import type { ComparedDay as Compared } from '@stint/domain/timesheet/day-comparison.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import { PunchedTime } from './punched-time.type.ts';
import { Access } from '../graphql/access/access.ts';
import type { LocalizedText } from '../graphql/localized-text.ts';
import { DateScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'Time of one day of a timesheet, in minutes.' })
@Access('timesheet:read')
export class ComparedDay implements Compared {
  @Field(() => DateScalar)
  date!: string;

  @Field(() => Int)
  scheduled!: number;

  @Field(() => Int, { description: 'Rounded, without unpaid breaks.' })
  punched!: number;

  @Field(() => Int)
  claimed!: number;

  @Field({
    description: 'Whether what is claimed is not what was punched or, without punches, planned.',
  })
  differs!: boolean;
}

@ObjectType({ description: 'What a check of a timesheet found.' })
@Access('timesheet:read')
export class TimesheetFinding {
  @Field({ description: 'For programs; acknowledged by it where it is a warning.' })
  code!: string;

  @Field(() => String, { description: 'For people.' })
  message!: LocalizedText;

  @Field(() => String, {
    nullable: true,
    description: 'The line that it is about: `lines.2.date`.',
  })
  field!: string | null;

  @Field({ description: 'Whether somebody may acknowledge it and go on.' })
  isWarning!: boolean;
}

@ObjectType({ description: 'What somebody looks at before a timesheet is submitted or approved.' })
@Access('timesheet:read')
export class TimesheetChecks {
  @Field(() => [ComparedDay], {
    description: 'Scheduled, punched, and claimed time of each of its days, side by side.',
  })
  days!: ComparedDay[];

  @Field(() => [PunchedTime], { description: 'What was punched on its days, in order.' })
  punchedTimes!: PunchedTime[];

  @Field(() => [TimesheetFinding], {
    description: 'What the checks find now, as the viewer may read it.',
  })
  findings!: TimesheetFinding[];

  @Field(() => String, {
    nullable: true,
    description: 'What the viewer has to accept to submit or approve it; none for nothing.',
  })
  disclaimer!: string | null;
}
