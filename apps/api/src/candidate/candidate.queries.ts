import { candidateStatusLabels } from '@stint/domain/candidate/candidate.ts';
import { normalizedStart } from '@stint/domain/kernel/bounded-text.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { CandidateStatusEnum } from './candidate.type.ts';
import { date, number, recordNumbers, text, words } from '../graphql/exported-list.ts';
import { atMost, reading } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  dateFilters,
  numberFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';
import { lastContacted } from '../record/last-contacted.queries.ts';
import type { Condition } from '../graphql/read/rows.ts';
import { DateScalar } from '../graphql/scalars.ts';

export const candidates = recordList({
  name: 'candidates',
  type: 'Candidate',
  description: 'The candidates of the agency.',
  access: 'candidate:read',
  of: CandidateEntity,
  order: {
    sorts: {
      NUMBER: { label: 'Number', by: ['number'] },
      NAME: { label: 'Last name, first name', by: ['sortName'] },
      STATUS: { label: 'Status', by: ['status', 'number'] },
      AVAILABLE_FROM: { label: 'The first day that they could work', by: ['availableFrom'] },
      ADDED_ON: { label: 'When they were added', by: ['addedOn'] },
      LAST_CONTACTED: { label: 'When they were last contacted', by: ['lastContactedAt'] },
    },
    default: { by: 'NAME', direction: 'ASC', words: 'By name' },
  },
  filters: {
    ...lastContacted,
    ...choiceFilters('status', CandidateStatusEnum),
    search: {
      type: String,
      where: searchCondition(ownWords('candidate')),
      description:
        'Every word begins a word of number, name, email address, city, region or skills, or the telephone number, in any notation or by its last seven digits.',
    },
    skill: {
      type: String,
      where: reading(['skills'], hasSkill),
      description: 'One of their skills, whatever its case.',
    },
    region: {
      type: String,
      where: reading(
        ['region'],
        (region: string): Condition =>
          (rows) =>
            `lower(${rows.column('region')}) = ${rows.param(region.trim().toLowerCase())}`,
      ),
      description: 'State or province, whatever its case.',
    },
    ...textFilters('skills', { several: true, optional: true }),
    ...textFilters('city', { optional: true }),
    ...textFilters('region', { optional: true }),
    ...textFilters('email', { optional: true }),
    ...textFilters('phone', { optional: true }),
    ...textFilters('source', { optional: true }),
    ...numberFilters('desiredPay', { optional: true }),
    ...dateFilters('available', { path: 'availableFrom', optional: true }),
    ...dateFilters('added', { path: 'addedOn' }),
    availableBy: {
      type: DateScalar,
      where: atMost('availableFrom'),
      description: 'Could work on that day.',
    },
    ...recordFilters('ownerId', 'Account', { optional: true }),
  },
  columns: [
    recordNumbers('Number', 'number', 'Candidate'),
    text('First name', 'firstName'),
    text('Last name', 'lastName'),
    words('Status', 'status', candidateStatusLabels),
    text('Email', 'email'),
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
});

function hasSkill(skill: string): Condition {
  return (rows) =>
    `EXISTS (SELECT FROM unnest(${rows.column('skills')}) skill WHERE lower(skill) = ${rows.param(skill.trim().toLowerCase())})`;
}

/** Longer than the names that are stored. */
const LONGEST_NAME = 400;

/** What a new candidate is told by from one who may be there already (`W-11`). */
export interface DuplicateCriteria {
  email?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  phone?: string | null;
}

/**
 * The same email address, whatever its case; or the same name with the same telephone number, however
 * that is written. Nobody where nothing of that is known.
 */
export function isPossibleDuplicateOf({
  email,
  firstName,
  lastName,
  phone,
}: DuplicateCriteria): Condition {
  return (rows) => {
    const alike: string[] = [];
    if (email?.trim()) {
      alike.push(`${rows.column('emailKey')} = ${rows.param(email.trim().toLowerCase())}`);
    }
    const digits = lastDigits(phone);
    if (firstName?.trim() && lastName?.trim() && digits !== '') {
      const [last, first] = [lastName, firstName].map((part) =>
        rows.param(normalizedStart(part, 'NFC', LONGEST_NAME).trim(), 'text'),
      );
      const stored = `regexp_replace(${rows.column('phone')}, '\\sx\\d+$|\\D', '', 'g')`;
      alike.push(
        `(${rows.column('sortName')} = person_sort_key(${last}, ${first})` +
          ` AND lower(${rows.column('lastName')}) = lower(${last})` +
          ` AND lower(${rows.column('firstName')}) = lower(${first})` +
          ` AND right(${stored}, 10) = ${rows.param(digits)})`,
      );
    }
    return alike.length === 0 ? 'FALSE' : `(${alike.join(' OR ')})`;
  };
}

/** Without extension, and without the country, which some write and some do not. */
function lastDigits(phone: string | null | undefined): string {
  return (phone ?? '').replace(/\sx\d+$|\D/g, '').slice(-10);
}
