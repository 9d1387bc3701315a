import type { RuleMode } from '@stint/domain/agency/agency-settings.ts';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { DecimalScalar } from '../graphql/scalars.ts';

export const RuleModeEnum = enumOf<RuleMode>('RuleMode', 'What happens when a rule is broken.', {
  WARN: 'Say so, and go on when it is confirmed',
  STOP: 'Refuse',
  OFF: 'Nothing',
});

/** The staff's alone (`S-13`): `account:read` is held by nobody else. */
@ObjectType({ description: 'How an agency has set up its rules.' })
@Access('account:read')
export class AgencySettings {
  @Field(() => DecimalScalar, {
    description: 'Lowest gross margin of a placement, percent of the bill rate.',
  })
  marginFloorPercent!: string;

  @Field(() => RuleModeEnum)
  marginFloorMode!: RuleMode;

  @Field(() => RuleModeEnum)
  creditLimitMode!: RuleMode;

  @Field({ description: 'Whether an order without openings becomes filled by itself.' })
  fillOrderAtZeroOpenings!: boolean;
}

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

  @Field(() => AgencySettings)
  settings!: AgencySettings;
}
