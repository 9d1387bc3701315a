import type { CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { normalizedStart } from '@stint/domain/kernel/bounded-text.ts';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { CandidateEntity } from './candidate.entity.ts';
import { CandidateStatusEnum } from './candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { orderInput, type OrderBy } from '../graphql/order-input.ts';
import { atMost, isRecord, oneOf } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition } from '../graphql/read/search-condition.ts';
import { list } from '../graphql/read/list.ts';
import { lastContacted, LastContactedFilter } from '../record/last-contacted.queries.ts';
import type { Condition } from '../graphql/read/rows.ts';
import { DateScalar } from '../graphql/scalars.ts';

export const CandidateSort = enumOf('CandidateSort', 'What candidates can be sorted by.', {
  NUMBER: 'Number',
  NAME: 'Last name, first name',
  STATUS: 'Status',
  AVAILABLE_FROM: 'The first day that they could work',
  ADDED_ON: 'When they were added',
  LAST_CONTACTED: 'When they were last contacted',
});
export type CandidateSort = keyof typeof CandidateSort;

@InputType({ description: 'Which candidates; what is left out does not matter.' })
@Access('candidate:read')
export class CandidateFilter extends LastContactedFilter {
  @Field(() => [CandidateStatusEnum], { nullable: true })
  status?: CandidateStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of number, name or e-mail address.',
  })
  @Access('candidate:read-private')
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'One of their skills, whatever its case.' })
  skill?: string | null;

  @Field(() => String, { nullable: true, description: 'State or province, whatever its case.' })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Could work on that day.' })
  availableBy?: string | null;

  @Field(() => ID, { nullable: true })
  ownerId?: string | null;
}

const CandidateOrder = orderInput<CandidateSort>('Candidate', CandidateSort, 'candidate:read');

@ArgsType()
export class CandidateArgs extends PageArgs {
  @Field(() => CandidateFilter, { nullable: true })
  filter?: CandidateFilter | null;

  @Field(() => CandidateOrder, { nullable: true, description: 'By name when nothing is said.' })
  orderBy?: OrderBy<CandidateSort> | null;
}

export const candidates = list<CandidateEntity, CandidateFilter, CandidateSort>({
  name: 'candidates',
  sorts: {
    NUMBER: ['number'],
    NAME: ['sortName'],
    STATUS: ['status', 'number'],
    AVAILABLE_FROM: ['availableFrom'],
    ADDED_ON: ['addedOn'],
    LAST_CONTACTED: ['lastContactedAt'],
  },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: {
    ...lastContacted,
    status: oneOf('status'),
    search: searchCondition(ownWords('candidate')),
    skill: hasSkill,
    region: (region) => (rows) =>
      `lower(${rows.column('region')}) = ${rows.param(region.trim().toLowerCase())}`,
    availableBy: atMost('availableFrom'),
    ownerId: isRecord('ownerId', 'Account'),
  },
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
 * The same e-mail address, whatever its case; or the same name with the same telephone number, however
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
      const name = [lastName, firstName]
        .map((part) => normalizedStart(part, 'NFC', LONGEST_NAME).trim())
        .join(' ');
      const stored = `regexp_replace(${rows.column('phone')}, '\\sx\\d+$|\\D', '', 'g')`;
      alike.push(
        `(${rows.column('sortName')} = lower(${rows.param(name, 'text')})` +
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
