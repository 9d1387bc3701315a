import { coordinateRefusals } from '@stint/domain/location/coordinate-refusals.ts';
import { Float, ID, Int } from 'type-graphql';
import { z } from 'zod';
import { LocationEntity } from './location.entity.ts';
import { Location } from './location.type.ts';
import { moveToClient } from '../client/move-to-client.facts.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { recordId } from '../graphql/parse-input.ts';
import { line, requiredLine } from '../graphql/text-input.ts';
import { recordCommands } from '../record/record.commands.ts';
import { problemText } from '../graphql/problem-message.ts';

const newLocation = checkedInput('CreateLocationInput', {
  description: 'A new work site of a client.',
  access: 'location:write',
  fields: {
    clientId: field(ID, recordId('Client')),
    name: field(String, requiredLine(200, 'EMPTY.name')),
    street: field(String, line(200).nullish()),
    city: field(String, line(100).nullish()),
    region: field(String, line(60).nullish(), 'State or province, such as CA.'),
    postalCode: field(String, line(20).nullish()),
    country: field(
      String,
      requiredLine(100, 'EMPTY.country')
        .transform((typed) => typed.toUpperCase())
        .pipe(z.string().regex(/^[A-Z]{2}$/, problemText('NOT_A_COUNTRY_CODE', {}))),
      'ISO 3166-1, two letters.',
    ),
    timeZone: field(
      String,
      requiredLine(60, 'EMPTY.timeZone').pipe(
        z.string().refine(isTimeZone, problemText('UNKNOWN_TIME_ZONE', {})),
      ),
      'IANA zone, such as America/Chicago.',
    ),
    latitude: field(Float, z.number().nullish(), 'Degrees, WGS 84: where punches are expected.'),
    longitude: field(Float, z.number().nullish(), 'Degrees, WGS 84.'),
    geofenceRadiusMeters: field(
      Int,
      z.number().nullish(),
      'Around that place; none: as the settings of time have it.',
    ),
  },
});

export const locationCommands = recordCommands({
  type: 'Location',
  shown: () => Location,
  entity: LocationEntity,
  permission: 'location:write',
  input: newLocation,
  references: ({ clientId }) => [{ field: 'clientId', type: 'Client', id: clientId }],
  create: {
    description: 'Adds a location.',
    refusals: coordinateRefusals,
    row: (location) => location,
  },
  update: {
    description: 'Changes a location.',
    described: { clientId: 'Another client, while nothing refers to it.' },
    decide: async (before, after, _ctx, tx) => {
      const { refusals } = await moveToClient(tx, 'location', before, after);
      return { refusals: [...refusals, ...coordinateRefusals(after)] };
    },
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
