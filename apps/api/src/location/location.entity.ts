import { Column, Entity, Index, type Relation } from 'typeorm';
import { ClientEntity } from '../client/client.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { SearchText } from '../database/search-text.ts';
import { SortKey } from '../database/sort-key.ts';

/** A client's work site. Its zone and region decide dates and pay rules. */
@Entity('location')
@Index('location_by_client', ['agencyId', 'clientId', 'sortName', 'id'])
@Index('location_by_name', ['agencyId', 'sortName', 'id'])
@Index('location_by_region', ['agencyId', 'sortRegion', 'id'])
export class LocationEntity extends TrackedRecord {
  @Column('uuid', { name: 'client_id' })
  clientId!: string;

  @BelongsTo(() => ClientEntity, 'client_id')
  client?: Relation<ClientEntity>;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  street!: string | null;

  @Column('text', { nullable: true })
  city!: string | null;

  /** State or province code, such as CA. */
  @Column('text', { nullable: true })
  region!: string | null;

  @SortKey('sort_region', 'sort_key(region)', { nullable: true })
  sortRegion!: string | null;

  @Column('text', { name: 'postal_code', nullable: true })
  postalCode!: string | null;

  /** ISO 3166-1 alpha-2. */
  @Column('text', { default: 'US' })
  country!: string;

  /** IANA zone. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** Degrees, WGS 84: where punches are expected. */
  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  /** Around that place; none: as the settings of time have it. */
  @Column('int', { name: 'geofence_radius_meters', nullable: true })
  geofenceRadiusMeters!: number | null;

  @SortKey('sort_name', 'sort_key(name)')
  sortName!: string;

  @SearchText("name || ' ' || coalesce(city, '') || ' ' || coalesce(region, '')")
  searchText!: string;
}
