import { sectionRules } from '@stint/domain/employee-data/employee-data.ts';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { z } from 'zod';
import { ChangeRequest } from './change-request.type.ts';
import { directDepositInput, enteredDeposit } from './direct-deposit.input.ts';
import { enteredInformation, personalInformationInput } from './personal-information.input.ts';
import { requestChange } from './request-change.commands.ts';
import { enteredWithholding, taxWithholdingInput } from './tax-withholding.input.ts';
import { unmaskRequest, UnmaskChangeRequestResult } from './unmask-request.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { mutationPayload, type WrittenRecord } from '../graphql/mutation-payload.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, resultOf } from '../graphql/results.ts';
import { type CommandResult, isRefusal } from '../history/command.ts';

const ChangeRequested = mutationPayload('ChangeRequested', {
  field: 'changeRequest',
  type: () => ChangeRequest,
  access: [
    sectionRules.PERSONAL_INFORMATION.requestChange,
    sectionRules.TAX_WITHHOLDING.requestChange,
    sectionRules.DIRECT_DEPOSIT.requestChange,
  ],
  description: 'The change is asked for; the record changes when it is approved.',
});

const RequestChangeResult = resultOf(
  'RequestChangeResult',
  'Asked for, or why not.',
  ChangeRequested,
);

@Resolver()
export class ChangeRequestResolver {
  @Mutation(() => RequestChangeResult, {
    description: 'Asks for a change of the viewer’s own personal information.',
  })
  @Access('personal-data:request-change')
  requestPersonalInformationChange(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => personalInformationInput.type) input: object,
  ) {
    return asked(personalInformationInput.schema, input, (entered) =>
      requestChange(ctx, 'PERSONAL_INFORMATION', (now) => enteredInformation(now, entered)),
    );
  }

  @Mutation(() => RequestChangeResult, {
    description: 'Asks for a change of the viewer’s own tax withholding.',
  })
  @Access('tax-withholding:request-change')
  requestTaxWithholdingChange(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => taxWithholdingInput.type) input: object,
  ) {
    return asked(taxWithholdingInput.schema, input, (entered) =>
      requestChange(ctx, 'TAX_WITHHOLDING', (now) => enteredWithholding(now, entered)),
    );
  }

  @Mutation(() => RequestChangeResult, {
    description: 'Asks for a change of the viewer’s own direct deposit.',
  })
  @Access('direct-deposit:request-change')
  requestDirectDepositChange(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => directDepositInput.type) input: object,
  ) {
    return asked(directDepositInput.schema, input, (entered) =>
      requestChange(ctx, 'DIRECT_DEPOSIT', (now) => enteredDeposit(now, entered)),
    );
  }

  @Mutation(() => UnmaskChangeRequestResult, {
    description:
      'Shows the numbers that a request asks for in full. The employee’s timeline says who looked and when.',
  })
  @Access('direct-deposit:unmask', 'tax-withholding:unmask')
  unmaskChangeRequest(@Ctx() ctx: SignedInContext, @Arg('id', () => ID) id: string) {
    return unmaskRequest(ctx, id);
  }
}

async function asked<Schema extends z.ZodType>(
  schema: Schema,
  input: object,
  request: (entered: z.output<Schema>) => Promise<CommandResult<WrittenRecord>>,
) {
  const entered = parseInput(schema, input);
  if (entered instanceof InvalidInput) return entered;
  const written = await request(entered);
  return isRefusal(written) ? written : ChangeRequested.of(written);
}
