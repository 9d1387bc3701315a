import { type HourClock, hourClockLabels } from '@stint/domain/agency/office-clock.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { AgencySettings } from './agency-settings.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { ReadById } from '../graphql/read/bindings.ts';

const HourClockEnum = enumOf('HourClock', 'How times of day are written.', hourClockLabels);

/** Only ever the viewer's own, which a query for the viewer may ask for before anybody has signed in. */
@ObjectType({ description: 'The staffing agency of the viewer.', implements: Node })
@Access('anyone')
export class Agency {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What everyone of the agency types at sign-in.' })
  companyId!: string;

  @Field()
  name!: string;

  @Field({ description: 'IANA zone of the office.' })
  timeZone!: string;

  @Field({ description: 'ISO 4217.' })
  currency!: string;

  @Field(() => HourClockEnum, {
    description: 'How times of day are written: as it is set, or as is usual in its country.',
  })
  hourClock!: HourClock;

  @Field({ description: 'Whether its country writes the day of a date before the month.' })
  dayFirst!: boolean;

  @Field(() => Int, {
    description:
      'The first day of the workweek, 1 (Monday) to 7 (Sunday). A client can have another.',
  })
  weekStartsOn!: number;

  @Field(() => Int, {
    description: 'How many days before a document expires the office and the employee are told.',
  })
  documentReminderDays!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What the client portal says to contacts whose client has no text of its own.',
  })
  @Access('agency:read')
  portalText!: string | null;

  @Field(() => AgencySettings, { description: 'As they are stored now.' })
  @Access('account:read')
  @ReadById()
  settings!: Relation<AgencySettings> | string;
}
