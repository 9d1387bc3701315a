import { Field, ObjectType } from 'type-graphql';
import { contactHolders, employeeHolders, type Holder } from './new-account.facts.ts';
import { Access } from '../graphql/access/access.ts';
import { Computed, type PageLoader } from '../graphql/read/bindings.ts';
import { Refusal, refusalOf } from '../graphql/results.ts';

@ObjectType({ description: 'Whether somebody may be given an account.' })
@Access('account:manage')
export class AccountEligibility {
  @Field()
  allowed!: boolean;

  @Field(() => [Refusal], {
    description: 'Why not, with the record that stands in the way.',
  })
  refusals!: readonly Refusal[];
}

const loadEmployees: PageLoader<object, Holder> = (db, ctx, rows) =>
  employeeHolders({ db, agencyId: ctx.agency!.id }, idsOf(rows));

const loadContacts: PageLoader<object, Holder> = (db, ctx, rows) =>
  contactHolders({ db, agencyId: ctx.agency!.id }, idsOf(rows));

const loaders = { employee: loadEmployees, contact: loadContacts };

/** The field `accountEligibility` of who may be given an account (`S-2`, `S-3`). */
export function Eligibility(of: keyof typeof loaders): PropertyDecorator {
  const decorators = [
    Field(() => AccountEligibility, { description: 'Whether an account can be made now.' }),
    Access('account:manage'),
    Computed<object, Holder>({
      needs: [],
      load: loaders[of],
      from: (_row, _ctx, holder) => eligibilityOf(holder),
    }),
  ] as PropertyDecorator[];
  return (prototype, property) => {
    for (const decorate of decorators) decorate(prototype, property);
  };
}

function eligibilityOf(holder: Holder | undefined): AccountEligibility {
  const refusals = holder?.refusals.map(refusalOf) ?? [];
  return { allowed: holder !== undefined && refusals.length === 0, refusals };
}

function idsOf(rows: readonly object[]): string[] {
  return (rows as readonly { id: string }[]).map(({ id }) => id);
}
