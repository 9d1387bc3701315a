import { text, type ExportedList } from '../graphql/exported-list.ts';

/** Locations as a file. */
export const locationExport: ExportedList = {
  query: 'locations',
  columns: [
    text('Name', 'name'),
    text('Client', 'client.name'),
    text('Street', 'street'),
    text('City', 'city'),
    text('Region', 'region'),
    text('Postal code', 'postalCode'),
    text('Country', 'country'),
    text('Time zone', 'timeZone'),
  ],
};
