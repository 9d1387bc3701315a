import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { LocationEntity } from './location.entity.ts';
import { Location } from './location.type.ts';
import { moveToClient } from '../client/move-to-client.facts.ts';
import { Access } from '../graphql/access/access.ts';
import { recordId } from '../graphql/parse-input.ts';
import { line, requiredLine } from '../graphql/text-input.ts';
import { recordCommands } from '../record/record-commands.ts';

@InputType({ description: 'A new work site of a client.' })
@Access('location:write')
class CreateLocationInput {
  @Field(() => ID)
  clientId!: string;

  @Field()
  name!: string;

  @Field({ description: 'ISO 3166-1, two letters.' })
  country!: string;

  @Field({ description: 'IANA zone, such as America/Chicago.' })
  timeZone!: string;

  @Field(() => String, { nullable: true })
  street?: string | null;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'State or province, such as CA.' })
  region?: string | null;

  @Field(() => String, { nullable: true })
  postalCode?: string | null;
}

const locationSchema = z.object({
  clientId: recordId('Client'),
  name: requiredLine(200, 'Enter a name.'),
  street: line(200).nullish(),
  city: line(100).nullish(),
  region: line(60).nullish(),
  postalCode: line(20).nullish(),
  country: requiredLine(100, 'Enter a country.')
    .transform((typed) => typed.toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{2}$/, 'A country has two letters, such as US.')),
  timeZone: requiredLine(60, 'Choose a time zone.').pipe(
    z.string().refine(isTimeZone, 'There is no such time zone. Write it like America/Chicago.'),
  ),
});

export const locationCommands = recordCommands({
  type: 'Location',
  shown: () => Location,
  entity: LocationEntity,
  permission: 'location:write',
  input: CreateLocationInput,
  schema: locationSchema,
  references: ({ clientId }) => [{ field: 'clientId', type: 'Client', id: clientId }],
  create: { description: 'Adds a location.', row: (location) => location },
  update: {
    description: 'Changes a location.',
    described: { clientId: 'Another client, while nothing refers to it.' },
    decide: (before, after, _ctx, tx) => moveToClient(tx, 'location', before, after),
  },
});

/** Offsets such as +02:00 are no zones: they know no summer. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
