import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { ApproverAlternateEntity } from './approver-alternate.entity.ts';
import { Contact } from '../contact/contact.type.ts';
import { Access } from '../graphql/access/access.ts';
import { Node } from '../graphql/node.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { Version } from '../graphql/version-field.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';

@ObjectType({
  description: 'Somebody who approves time and expenses in place of a contact, on some days.',
  implements: Node,
})
@Reads(() => ApproverAlternateEntity, {
  rows: 'approverAlternate',
  scope: { clientId: 'contact.clientId' },
})
@Access('timesheet:approve', 'expense:approve')
export class ApproverAlternate {
  @Version()
  version!: number;

  @Field(() => Contact, { description: 'Who is away.' })
  @Access('contact:read')
  contact!: Relation<Contact>;

  @Field(() => Contact, { description: 'Who approves meanwhile.' })
  @Access('contact:read')
  alternate!: Relation<Contact>;

  @Field(() => DateScalar, { description: 'The first day, at the location.' })
  startDate!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, where it is known.' })
  endDate!: string | null;

  @Timeline('approver_alternate')
  timeline!: TimelineEvent[];
}
