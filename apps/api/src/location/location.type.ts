import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { LocationEntity } from './location.entity.ts';
import { Client } from '../client/client.type.ts';
import { Access } from '../graphql/access/access.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { Reads } from '../graphql/read/bindings.ts';

@ObjectType({ description: 'A client’s work site.', implements: Node })
@Reads(() => LocationEntity, { rows: 'location' })
@Access('location:read')
export class Location {
  @Field(() => Int, {
    description: 'Goes up with every change; a change is told the version it saw.',
  })
  version!: number;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'State or province.' })
  region!: string | null;

  @Field(() => String, { nullable: true })
  postalCode!: string | null;

  @Field({ description: 'ISO 3166, `US`.' })
  country!: string;

  @Field({ description: 'IANA, `America/Chicago`.' })
  timeZone!: string;

  @Field(() => Client)
  @Access('client:read')
  client!: Relation<Client>;
}

export const LocationConnection = connectionOf('Location', () => Location);
