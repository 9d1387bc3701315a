import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import type { ExpenseCommentEntity } from './expense-comment.entity.ts';
import type { ExpenseLineEntity } from './expense-line.entity.ts';
import { DisputedReport } from './disputed-report.type.ts';
import { reportColumns, type ReportLoaded, reportsOfPage } from './expense-facts.ts';
import { ExpenseFinding } from './expense-finding.type.ts';
import { ExpenseLine } from './expense-line.type.ts';
import { expenseReportKind } from './expense-report.kind.ts';
import { findingsOf, shownDisclaimer } from './shown-checks.ts';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import type { ExpenseStatementEntity } from './expense-statement.entity.ts';
import { ExpenseComment, ExpenseStatement } from './expense-words.type.ts';
import { assignmentScope } from '../assignment/assigned-work.type.ts';
import { Access } from '../graphql/access/access.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { type ClaimDecision, Decisions } from '../timesheet/claim-decisions.type.ts';
import { ClaimFields } from '../timesheet/claim-fields.type.ts';
import { Actions } from '../write/actions-field.ts';

@ObjectType({
  description: 'What somebody spent on an assignment, which somebody approves.',
  implements: Node,
})
@Reads(() => ExpenseReportEntity, { rows: 'expenseReport', scope: assignmentScope('assignment') })
@Access('expense:read')
export class ExpenseReport extends ClaimFields {
  @Field({ description: 'ISO 4217, of all its amounts.' })
  currency!: string;

  @Field(() => DecimalScalar, { description: 'Of its lines.' })
  total!: string;

  @Field(() => [ExpenseLine], { description: 'In the order of time.' })
  @Nested<ExpenseLineEntity>({ child: 'expenseReportId', orderBy: ['spentOn'] })
  lines!: ExpenseLine[];

  @Field(() => ExpenseReport, {
    nullable: true,
    description: 'The report that was approved without these lines, where they were disputed.',
  })
  splitFrom!: Relation<ExpenseReport> | null;

  @Field(() => [DisputedReport], { description: 'Reports of the lines of it that were disputed.' })
  @Nested<ExpenseReportEntity>({ child: 'splitFromId' })
  disputedReports!: DisputedReport[];

  @Field(() => [ExpenseStatement], { description: 'Disclaimers that were accepted.' })
  @Nested<ExpenseStatementEntity>({ child: 'expenseReportId', orderBy: ['acceptedAt'] })
  statements!: ExpenseStatement[];

  @Field(() => [ExpenseComment], { description: 'The first one first.' })
  @Nested<ExpenseCommentEntity>({ child: 'expenseReportId', orderBy: ['writtenAt'] })
  comments!: ExpenseComment[];

  @Field(() => [ExpenseFinding], {
    description: 'What the checks find now: missing receipts, days outside the assignment.',
  })
  @Computed<ExpenseReportEntity, ReportLoaded>({
    needs: reportColumns,
    load: reportsOfPage,
    from: (row, ctx, loaded) => findingsOf(row, ctx, loaded!),
  })
  findings!: ExpenseFinding[];

  @Field(() => String, {
    nullable: true,
    description: 'What the viewer has to accept to approve it; none for nothing.',
  })
  @Computed<ExpenseReportEntity, ReportLoaded>({
    needs: reportColumns,
    load: reportsOfPage,
    from: (_row, ctx, loaded) => shownDisclaimer(ctx, loaded!),
  })
  disclaimer!: string | null;

  @Actions(expenseReportKind)
  actions!: AvailableAction[];

  @Decisions('expense_report')
  decisions!: ClaimDecision[];

  @Timeline('expense_report')
  timeline!: TimelineEvent[];
}
