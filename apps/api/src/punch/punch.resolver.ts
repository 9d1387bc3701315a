import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { clock } from './clock.queries.ts';
import { Clock } from './clock.type.ts';
import { addPunch, movePunch, removePunch } from './correct-punch.commands.ts';
import { AddPunchInput, MovePunchInput, RemovePunchInput } from './correct-punch.input.ts';
import { AddPunchResult, MovePunchResult, RemovePunchResult } from './corrected-punch.type.ts';
import { recordPunches } from './record-punches.commands.ts';
import { RecordPunchesInput } from './record-punches.input.ts';
import { RecordPunchesResult } from './recorded-punches.type.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';

@Resolver()
export class PunchResolver {
  @Query(() => Clock, { nullable: true, description: 'The clock of the signed-in employee.' })
  @Access('punch:record')
  clock(@Ctx() ctx: SignedInContext) {
    return clock(ctx);
  }

  @Mutation(() => RecordPunchesResult, {
    description:
      'Records punches of the signed-in employee. Sent again, or in another order, they come to the same.',
  })
  @Access('punch:record')
  recordPunches(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => RecordPunchesInput) input: RecordPunchesInput,
  ) {
    return recordPunches(ctx, input);
  }

  @Mutation(() => AddPunchResult, { description: 'Adds a punch that is missing.' })
  @Access('punch:correct')
  addPunch(@Ctx() ctx: SignedInContext, @Arg('input', () => AddPunchInput) input: AddPunchInput) {
    return addPunch(ctx, input);
  }

  @Mutation(() => MovePunchResult, {
    description: 'Gives a punch another time or kind; one that was removed counts again.',
  })
  @Access('punch:correct')
  movePunch(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => MovePunchInput) input: MovePunchInput,
  ) {
    return movePunch(ctx, input);
  }

  @Mutation(() => RemovePunchResult, {
    description: 'Lets a punch no longer count. It stays to be seen.',
  })
  @Access('punch:correct')
  removePunch(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => RemovePunchInput) input: RemovePunchInput,
  ) {
    return removePunch(ctx, input);
  }
}
