import { Field, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';

@ObjectType({
  description:
    'Where to go for an assignment and whom to see there, for whoever may see the assignment or time of it. Nothing else of the client.',
})
@Access('assignment:read', 'shift:read', 'punch:read', 'timesheet:read', 'expense:read')
export class Workplace {
  @Field()
  clientName!: string;

  @Field(() => String, { nullable: true })
  locationName!: string | null;

  @Field(() => String, { nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'State or province, such as CA.' })
  region!: string | null;

  @Field(() => String, { nullable: true })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'IANA zone that times there are in.' })
  timeZone!: string | null;

  @Field(() => String, { nullable: true, description: 'Who directs the work.' })
  reportsToName!: string | null;

  // For whoever works there, and who may see it on the contact: colleagues at the client may not (S-13).
  @Field(() => String, { nullable: true })
  @Access('assignment:read-pay-rate', 'contact:read-private')
  reportsToPhone!: string | null;
}
