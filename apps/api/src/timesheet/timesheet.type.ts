import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { type TimesheetFlag, timesheetFlagLabels } from '@stint/domain/timesheet/timesheet-flag.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { ClaimFields } from './claim-fields.type.ts';
import { type ClaimDecision, Decisions } from './claim-decisions.type.ts';
import { DisputedSheet } from './disputed-sheet.type.ts';
import type { TimesheetCommentEntity } from './timesheet-comment.entity.ts';
import type { TimesheetLineEntity } from './timesheet-line.entity.ts';
import { TimesheetLine } from './timesheet-line.type.ts';
import type { TimesheetStatementEntity } from './timesheet-statement.entity.ts';
import { TimesheetComment, TimesheetStatement } from './timesheet-words.type.ts';
import { checkedOfPage, settingsOfPage, sheetColumns, type SheetLoaded } from './sheet-facts.ts';
import { shownChecks } from './shown-checks.ts';
import { TimesheetChecks } from './timesheet-checks.type.ts';
import { TimesheetRules } from './timesheet-rules.type.ts';
import { timesheetKind } from './timesheet.kind.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import { assignmentScope } from '../assignment/assigned-work.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { Actions } from '../write/actions-field.ts';

export const TimesheetFlagEnum = enumOf(
  'TimesheetFlag',
  'What somebody should look at before they approve a timesheet.',
  timesheetFlagLabels,
);

@ObjectType({
  description: 'An assignment’s time of a week or a day, which somebody approves.',
  implements: Node,
})
@Reads(() => TimesheetEntity, { rows: 'timesheet', scope: assignmentScope('assignment') })
@Access('timesheet:read')
export class Timesheet extends ClaimFields {
  @Field({ description: 'IANA zone of the location.' })
  timeZone!: string;

  @Field(() => Int, { description: 'Of its lines.' })
  workedMinutes!: number;

  @Field(() => Int, { description: 'Of its lines, unpaid.' })
  breakMinutes!: number;

  @Field(() => [TimesheetFlagEnum])
  flags!: TimesheetFlag[];

  @Field({
    description: 'Whether a punch of its days came, or was corrected, after it was submitted.',
  })
  hasLaterPunches!: boolean;

  @Field(() => [TimesheetLine], { description: 'In the order of time.' })
  @Nested<TimesheetLineEntity>({ child: 'timesheetId', orderBy: ['startsAt'] })
  lines!: TimesheetLine[];

  @Field(() => Timesheet, {
    nullable: true,
    description: 'The sheet that was approved without these lines, where they were disputed.',
  })
  splitFrom!: Relation<Timesheet> | null;

  @Field(() => [DisputedSheet], { description: 'Sheets of the lines of it that were disputed.' })
  @Nested<TimesheetEntity>({ child: 'splitFromId' })
  disputedSheets!: DisputedSheet[];

  @Field(() => [TimesheetStatement], { description: 'Disclaimers that were accepted.' })
  @Nested<TimesheetStatementEntity>({ child: 'timesheetId', orderBy: ['acceptedAt'] })
  statements!: TimesheetStatement[];

  @Field(() => [TimesheetComment], { description: 'The first one first.' })
  @Nested<TimesheetCommentEntity>({ child: 'timesheetId', orderBy: ['writtenAt'] })
  comments!: TimesheetComment[];

  @Field(() => TimesheetChecks, { description: 'What somebody looks at before it is approved.' })
  @Computed<TimesheetEntity, SheetLoaded>({
    needs: sheetColumns,
    load: checkedOfPage,
    from: (row, ctx, loaded) => shownChecks(row, ctx, loaded!),
  })
  checks!: TimesheetChecks;

  @Field(() => TimesheetRules, { description: 'What whoever enters its lines has to keep to.' })
  @Access('timesheet:write')
  @Computed<TimesheetEntity, TimeSettings>({
    needs: ['work.clientId'],
    load: settingsOfPage,
    from: (_row, _ctx, settings) => settings,
  })
  rules!: TimesheetRules;

  @Actions(timesheetKind)
  actions!: AvailableAction[];

  @Decisions('timesheet')
  decisions!: ClaimDecision[];

  @Timeline('timesheet')
  timeline!: TimelineEvent[];
}
