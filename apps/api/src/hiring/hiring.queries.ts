import { ArgsType, Field, InputType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { keptWords, words } from '../graphql/read/conditions.ts';
import { list } from '../graphql/read/list.ts';

@InputType({ description: 'Which candidates in Hiring Management.' })
@Access('hiring:read')
export class HiringFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of number or name.',
  })
  search?: string | null;
}

@ArgsType()
export class HiringArgs extends PageArgs {
  @Field(() => HiringFilter, { nullable: true })
  filter?: HiringFilter | null;
}

/** What the list reads of a candidate. */
interface HiringRow {
  number: number;
  firstName: string;
  lastName: string;
  sortName: string;
}

export const hiringCandidates = list<HiringRow, HiringFilter, 'NAME'>({
  name: 'hiringCandidates',
  sorts: { NAME: ['sortName'] },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: { search: words(keptWords('id', 'candidate')) },
});
