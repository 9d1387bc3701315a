import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { Location } from './location.type.ts';
import { Access } from '../graphql/access/access.ts';
import { recordId, requiredText, text } from '../graphql/checked-input.ts';
import { resultOf } from '../graphql/results.ts';
import { writtenRecord } from '../graphql/written-record.ts';

@InputType()
abstract class LocationFields {
  @Field(() => String, { nullable: true })
  street?: string | null;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'State or province, such as CA.' })
  region?: string | null;

  @Field(() => String, { nullable: true })
  postalCode?: string | null;
}

@InputType({ description: 'A new work site of a client.' })
@Access('location:write')
export class CreateLocationInput extends LocationFields {
  @Field(() => ID)
  clientId!: string;

  @Field()
  name!: string;

  @Field({ description: 'ISO 3166-1, two letters.' })
  country!: string;

  @Field({ description: 'IANA zone, such as America/Chicago.' })
  timeZone!: string;
}

@InputType({ description: 'What to change; what is left out stays as it is, null empties it.' })
@Access('location:write')
export class UpdateLocationInput extends LocationFields {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Another client, while nothing refers to it.' })
  clientId?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1, two letters.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA zone, such as America/Chicago.' })
  timeZone?: string | null;
}

export const locationSchema = z.object({
  clientId: recordId('Client'),
  name: requiredText(200, 'Enter a name.'),
  street: text(200).nullish(),
  city: text(100).nullish(),
  region: text(60).nullish(),
  postalCode: text(20).nullish(),
  country: requiredText(100, 'Enter a country.')
    .transform((typed) => typed.toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{2}$/, 'A country has two letters, such as US.')),
  timeZone: requiredText(60, 'Choose a time zone.').pipe(
    z.string().refine(isTimeZone, 'There is no such time zone. Write it like America/Chicago.'),
  ),
});

export const locationUpdateSchema = locationSchema
  .partial()
  .extend({ id: recordId('Location'), version: z.number() });

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

const written = { field: 'location', type: () => Location } as const;

export const LocationCreated = writtenRecord('LocationCreated', {
  ...written,
  access: ['location:write'],
  description: 'The location is there.',
});
export const CreateLocationResult = resultOf(
  'CreateLocationResult',
  'Created, or why not.',
  LocationCreated,
);

export const LocationUpdated = writtenRecord('LocationUpdated', {
  ...written,
  access: ['location:write'],
  description: 'The location is as entered.',
});
export const UpdateLocationResult = resultOf(
  'UpdateLocationResult',
  'Changed, or why not.',
  LocationUpdated,
);
