import type { StatusUpdateSection } from '@stint/domain/assignment/status-update-sections.ts';
import { Field, ObjectType } from 'type-graphql';
import { AssignmentAction } from './status-update.input.ts';
import { Access } from '../../graphql/access/access.ts';
import { Preview, Previewed } from '../../graphql/bulk-result.ts';
import { localizedTerm, type LocalizedText } from '../../graphql/localized-text.ts';
import { JobTypeEnum } from '../../job-order/job-order.type.ts';

@ObjectType({ description: 'One job type’s part of the Update Status dialog.' })
@Access('assignment:read')
export class UpdateAssignmentStatusSection {
  @Field(() => JobTypeEnum)
  jobType!: string;

  @Field(() => String)
  label!: LocalizedText;

  @Field(() => [AssignmentAction], { description: 'What is possible for rows of this job type.' })
  offered!: string[];
}

@ObjectType({
  description: 'What Update Status would do. Nothing is written.',
  implements: Preview,
})
@Access('assignment:read')
export class UpdateAssignmentStatusPreview extends Previewed {
  @Field(() => [UpdateAssignmentStatusSection])
  sections!: UpdateAssignmentStatusSection[];
}

/** The domain's section in the graph's shape. */
export function sectionOf({
  jobType,
  label,
  offers,
}: StatusUpdateSection): UpdateAssignmentStatusSection {
  const named = localizedTerm({ set: 'job type', code: jobType, label });
  return { jobType, label: named, offered: offers.map(({ action }) => action) };
}
