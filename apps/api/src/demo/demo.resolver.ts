import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { demoPassword } from './sign-ins.ts';
import type { Door } from '../context/sign-in-channel.ts';
import type { RequestContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';

const DoorEnum = enumOf('Door', 'An entrance to the product; each has its own sign-in.', {
  console: 'For staff',
  ess: 'For employees',
  portal: 'For contacts of clients',
} satisfies Record<Door, string>);

@ObjectType({ description: 'An account of a demo agency, with which anybody may look around.' })
@Access('anyone')
export class DemoAccount {
  @Field(() => DoorEnum, { description: 'Where it signs in.' })
  door!: Door;

  @Field({ description: 'The demo agency’s.' })
  companyId!: string;

  @Field()
  userName!: string;

  @Field({ description: 'What one is there, such as front office.' })
  as!: string;

  @Field({ description: 'It is no secret: nothing in a demo agency is real.' })
  password!: string;
}

@Resolver()
export class DemoResolver {
  @Query(() => [DemoAccount], {
    description:
      'The accounts of the demo agencies; none where the installation holds the data of a real agency.',
  })
  @Access('anyone')
  async demoAccounts(@Ctx() { tenants }: RequestContext): Promise<DemoAccount[]> {
    const companies = await tenants.demoCompanies();
    if (companies.length === 0) return [];
    const { demoSignIns } = await import('./load-demo.ts');
    return demoSignIns
      .filter(({ companyId }) => companies.includes(companyId))
      .map((signIn) => ({ ...signIn, password: demoPassword }));
  }
}
