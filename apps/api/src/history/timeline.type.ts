import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'One field that a change touched.' })
@Access('timeline:read')
export class FieldChange {
  @Field({ description: 'For programs.' })
  field!: string;

  @Field({ description: 'For people.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'For programs: a code such as ON_HOLD, or whose it was. None where it refers to another record.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'For programs.' })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For people: what the code is called, such as On hold; dates as its reader writes them, decimals as stored.',
  })
  beforeLabel!: string | null;

  @Field(() => String, { nullable: true, description: 'For people.' })
  afterLabel!: string | null;
}

@ObjectType({ description: 'An activity as a line of its record’s history.' })
@Access('activity:read')
export class TimelineActivity {
  @Field(() => ID, { description: 'The activity’s.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field({ description: 'For programs: NOTE, CALL, EMAIL, or MEETING.' })
  kind!: string;

  @Field({ description: 'What was said or is to be remembered.' })
  body!: string;

  @Field({ description: 'Shown first on its record.' })
  pinned!: boolean;

  @Field({ description: 'Seen by its author and by administrators only.' })
  private!: boolean;

  @Field({ description: 'Whether the viewer may change and delete it.' })
  editable!: boolean;
}

@ObjectType({ description: 'One line of a record’s history: who did what, when, and why.' })
@Access('timeline:read')
export class TimelineEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field({ description: 'The person’s name as it was then.' })
  actor!: string;

  @Field({ description: 'For programs, such as approve.' })
  action!: string;

  @Field(() => String, { nullable: true })
  fromState!: string | null;

  @Field(() => String, { nullable: true })
  toState!: string | null;

  @Field(() => String, { nullable: true, description: 'What the person gave as the reason.' })
  reason!: string | null;

  @Field({ description: 'All of it for people.' })
  sentence!: string;

  @Field(() => [FieldChange])
  changes!: FieldChange[];

  @Field(() => TimelineActivity, {
    nullable: true,
    description: 'Where it is an activity about the record and no change of it.',
  })
  @Access('activity:read')
  activity!: TimelineActivity | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Where it is about a mail, which: one about the record, or to the account. Only for those who read mail.',
  })
  mailId!: string | null;

  @Field(() => ID, { description: 'What `undo` asks for.' })
  changeSetId!: string;

  @Field({
    description: 'Whether `undo` would take this change back now, for this viewer.',
  })
  undoable!: boolean;
}
