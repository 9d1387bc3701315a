import { Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Mail } from './mail.type.ts';
import { sendTestMail } from './test-mail.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { mutationPayload } from '../graphql/mutation-payload.ts';
import { resultOf } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';

@ObjectType('MailServer', { description: 'What mail is sent by.' })
@Access('mail:read')
export class MailServerState {
  @Field({
    description: 'Whether there is one. Without one, mail waits where administrators read it.',
  })
  isSetUp!: boolean;

  @Field(() => String, { nullable: true, description: 'The sender of every mail.' })
  from!: string | null;
}

const TestMailSent = mutationPayload('TestMailSent', {
  field: 'mail',
  type: () => Mail,
  access: ['mail:send'],
  description: 'It is in the queue.',
});

const SendTestMailResult = resultOf(
  'SendTestMailResult',
  'In the queue, or why not.',
  TestMailSent,
);

@Resolver()
export class MailResolver {
  @Query(() => MailServerState, { description: 'Whether mail is sent, and in whose name.' })
  @Access('mail:read')
  mailServer(@Ctx() { mailServer: { isSetUp, from } }: SignedInContext): MailServerState {
    return { isSetUp, from };
  }

  @Mutation(() => SendTestMailResult, { description: 'Sends a mail to the viewer’s own address.' })
  @Access('mail:send')
  async sendTestMail(@Ctx() ctx: SignedInContext) {
    const sent = await sendTestMail(ctx);
    return isRefusal(sent) ? sent : TestMailSent.of(sent);
  }
}
