import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { LocationEntity } from './location.entity.ts';
import { Client } from '../client/client.type.ts';
import { Access } from '../graphql/access/access.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { Version } from '../graphql/version-field.ts';
import { nameLabel } from '../record/subject-labels.ts';

@ObjectType({
  description: 'A client’s work site. Its zone and region decide dates and pay rules.',
  implements: Node,
})
@Reads(() => LocationEntity, { rows: 'location', label: nameLabel })
@Access('location:read')
export class Location {
  @Version()
  version!: number;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'State or province, such as CA.' })
  region!: string | null;

  @Field(() => String, { nullable: true })
  postalCode!: string | null;

  @Field({ description: 'ISO 3166-1, two letters.' })
  country!: string;

  @Field({ description: 'IANA zone, such as America/Chicago: dates of work are dates there.' })
  timeZone!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Degrees, WGS 84: where punches are expected.',
  })
  @Access('location:write', 'punch:correct')
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees, WGS 84.' })
  @Access('location:write', 'punch:correct')
  longitude!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Around that place; none: as the settings of time have it.',
  })
  @Access('location:write', 'punch:correct')
  geofenceRadiusMeters!: number | null;

  @Field(() => Client, { description: 'Whose site it is.' })
  @Access('client:read')
  client!: Relation<Client>;

  @Timeline('location')
  timeline!: TimelineEvent[];
}

export const LocationConnection = connectionOf('Location', () => Location);
