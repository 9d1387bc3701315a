import { text, type ExportedList } from '../graphql/exported-list.ts';

/** Contacts as a file. */
export const contactExport: ExportedList = {
  query: 'contacts',
  columns: [
    text('First name', 'firstName'),
    text('Last name', 'lastName'),
    text('Client', 'client.name'),
    text('Title', 'title'),
    text('E-mail', 'email'),
    text('Phone', 'phone'),
    text('Last contacted at', 'lastContactedAt'),
  ],
};
