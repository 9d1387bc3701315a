import { endReasonLabels, type EndReason } from '@stint/domain/assignment/end-reason.ts';
import {
  reactivationModeLabels,
  type ReactivationMode,
} from '@stint/domain/assignment/status-update-input.ts';
import type { StatusUpdateAction } from '@stint/domain/assignment/status-update.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../../graphql/access/access.ts';
import { businessDate, recordIds } from '../../graphql/parse-input.ts';
import { text } from '../../graphql/text-input.ts';
import { enumOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { problemText } from '../../graphql/problem-message.ts';

/** The actions of Update Status as the graph names them. */
export const AssignmentAction = {
  APPROVE: 'approve',
  CANCEL: 'cancel',
  CLOSE: 'close',
  REACTIVATE: 'reactivate',
} as const satisfies Record<string, StatusUpdateAction>;

registerEnumType(AssignmentAction, {
  name: 'AssignmentAction',
  description: 'What Update Status can do to assignments.',
  valuesConfig: {
    APPROVE: { description: 'Makes it active; a direct hire is closed at once.' },
    CANCEL: { description: 'From needs approval or active; the end date may be in the future.' },
    CLOSE: { description: 'From active; the end date may be in the future.' },
    REACTIVATE: {
      description: 'A closed or canceled one: reopens it, or changes its end date only.',
    },
  },
});

export const ReactivationModeEnum = enumOf(
  'ReactivationMode',
  'How a closed or canceled assignment is reactivated.',
  reactivationModeLabels,
);

@InputType({ description: 'What the Update Status dialog asks; each action reads its own part.' })
@Access('assignment:approve', 'assignment:cancel', 'assignment:close', 'assignment:reactivate')
export class UpdateAssignmentStatusInput {
  @Field(() => [ID], { description: 'The ticked assignments, of whatever job types.' })
  assignmentIds!: string[];

  @Field(() => AssignmentAction)
  action!: StatusUpdateAction;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Approve: start date of those without one. Today when nothing is said.',
  })
  startDate?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Approve direct, cancel, close: end date of those without one. Reactivate: the new end date.',
  })
  endDate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Cancel, close: `endDate` replaces end dates that are already there.',
  })
  overrideEndDates?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Approve direct: when the employment ends. Today when nothing is said.',
  })
  terminationDate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Approve direct: whether other active assignments close. Yes when nothing is said.',
  })
  closeOtherAssignments?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Approve direct: end date of those others without one. Today when nothing is said.',
  })
  otherAssignmentsEndDate?: string | null;

  @Field(() => ReactivationModeEnum, { nullable: true, description: 'Reactivate: needed.' })
  reactivation?: ReactivationMode | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Reactivate: also the employee record, where it was terminated.',
  })
  reactivateEmployee?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: `Cancel, close: needed. One of ${valuesOf(endReasonLabels).join(', ')}.`,
  })
  endReason?: EndReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cancel, close: more about the end; needed where the reason is OTHER.',
  })
  endNote?: string | null;

  @Field(() => Int, { nullable: true, description: 'Cancel, close: how the work was, 1 to 5.' })
  performanceGrade?: 1 | 2 | 3 | 4 | 5 | null;

  @Field(() => Boolean, { nullable: true, description: 'Cancel, close: whether to hire again.' })
  wouldRehire?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Cancel: whether the opening goes back to the job order, where the work has not begun or the reason is NO_SHOW. No when nothing is said.',
  })
  returnOpening?: boolean | null;
}

const date = businessDate.nullish();
const flag = z.boolean().nullish();

export const statusUpdateSchema = z.object({
  assignmentIds: recordIds('Assignment'),
  action: z.enum(Object.values(AssignmentAction)),
  startDate: date,
  endDate: date,
  overrideEndDates: flag,
  terminationDate: date,
  closeOtherAssignments: flag,
  otherAssignmentsEndDate: date,
  reactivation: z.enum(valuesOf(reactivationModeLabels)).nullish(),
  reactivateEmployee: flag,
  endReason: z.enum(valuesOf(endReasonLabels), problemText('CHOOSE_ONE.endReason', {})).nullish(),
  endNote: text(2000).nullish(),
  performanceGrade: z.literal([1, 2, 3, 4, 5], problemText('GRADE_OUT_OF_RANGE', {})).nullish(),
  wouldRehire: flag,
  returnOpening: flag,
});

/** Update Status with rows' ids, in the domain's words. */
export type CheckedStatusUpdate = z.output<typeof statusUpdateSchema>;
