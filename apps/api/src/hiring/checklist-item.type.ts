import type { JobType } from '@stint/domain/job-order/job-type.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import { HiringChecklistItemEntity } from './hiring-checklist.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { Node } from '../graphql/node.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { JobTypeEnum } from '../job-order/job-order.type.ts';
import { Version } from '../graphql/version-field.ts';

@ObjectType({
  description: 'One item that the agency asks of every new hire, as the agency configured it.',
  implements: Node,
})
@Reads(() => HiringChecklistItemEntity, { rows: 'hiringChecklistItem' })
@Access('agency:configure', 'hiring:read')
export class HiringChecklistItem {
  @Version()
  version!: number;

  @Field({
    description: 'For programs, such as IDENTITY: the same thing of several job types has one.',
  })
  key!: string;

  @Field()
  label!: string;

  @Field(() => JobTypeEnum, { nullable: true, description: 'Of whom it is asked; none: of all.' })
  jobType!: JobType | null;

  @Field({ description: 'Whether it stands in the way of hiring until it is done.' })
  required!: boolean;

  @Field(() => Int, { description: 'Its place: the smallest comes first.' })
  position!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it is asked of nobody; none while it is asked.',
  })
  retiredAt!: string | null;

  @Timeline('hiring_checklist_item')
  timeline!: TimelineEvent[];
}
