import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import type { CreateLocationInput, LocationFormFragment } from '../../../gql/graphql.ts';
import { fieldText, typedText } from '@stint/spa-kit/record/form/field-text.ts';

/** A location as its form holds it: text as it is typed, the client with its name. */
export type LocationValues = {
  client: SearchOption | null;
  name: string;
  street: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
  timeZone: string;
};

export const locationLabels: Readonly<Record<keyof LocationValues, string>> = {
  client: 'Client',
  name: 'Name',
  street: 'Street',
  city: 'City',
  region: 'State or province',
  postalCode: 'Postal code',
  country: 'Country',
  timeZone: 'Time zone',
};

/**
 * What the form begins with.
 *
 * @param given whose site a new one is, where that is known, and the zone to begin with
 */
export function locationValues(
  location: LocationFormFragment | null,
  given: { client: SearchOption | null; timeZone: string },
): LocationValues {
  return {
    client: location ? { value: location.client.id, label: location.client.name } : given.client,
    name: fieldText(location?.name),
    street: fieldText(location?.street),
    city: fieldText(location?.city),
    region: fieldText(location?.region),
    postalCode: fieldText(location?.postalCode),
    country: location?.country ?? 'US',
    timeZone: location?.timeZone ?? given.timeZone,
  };
}

export function locationInput(values: LocationValues): CreateLocationInput {
  return {
    clientId: values.client?.value ?? '',
    name: values.name.trim(),
    street: typedText(values.street),
    city: typedText(values.city),
    region: typedText(values.region),
    postalCode: typedText(values.postalCode),
    country: values.country,
    timeZone: values.timeZone,
  };
}
