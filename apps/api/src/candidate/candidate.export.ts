import { candidateStatusLabels } from '@stint/domain/candidate/candidate.ts';
import { date, number, text, type ExportedList } from '../graphql/exported-list.ts';

/** Candidates as a file. */
export const candidateExport: ExportedList = {
  query: 'candidates',
  columns: [
    number('Number', 'number'),
    text('First name', 'firstName'),
    text('Last name', 'lastName'),
    { label: 'Status', path: 'status', words: candidateStatusLabels },
    text('E-mail', 'email'),
    text('Phone', 'phone'),
    text('City', 'city'),
    text('Region', 'region'),
    text('Postal code', 'postalCode'),
    text('Skills', 'skills'),
    number('Desired pay', 'desiredPay'),
    date('Available from', 'availableFrom'),
    text('Source', 'source'),
    text('Owner', 'owner.displayName'),
    date('Added on', 'addedOn'),
    text('Last contacted at', 'lastContactedAt'),
    text('Notes', 'notes'),
  ],
};
