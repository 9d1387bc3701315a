import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { PunchKindEnum } from './punch.type.ts';
import { Access } from '../graphql/access/access.ts';
import { businessInstant, recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { requiredText } from '../graphql/text-input.ts';

@InputType({ description: 'A punch that is missing.' })
@Access('punch:correct')
export class AddPunchInput {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => PunchKindEnum)
  kind!: PunchKind;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field({ description: 'The worker reads it.' })
  reason!: string;
}

@InputType({ description: 'A punch whose time or kind is wrong.' })
@Access('punch:correct')
export class MovePunchInput {
  @Field(() => ID, { nullable: true, description: 'A punch that was made on a device.' })
  punchId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or the correction that added it.' })
  punchCorrectionId?: string | null;

  @Field(() => PunchKindEnum, { nullable: true, description: 'Left out: as it is.' })
  kind?: PunchKind | null;

  @Field(() => DateTimeScalar, { description: 'The time that counts instead.' })
  at!: string;

  @Field({ description: 'The worker reads it.' })
  reason!: string;
}

@InputType({ description: 'A punch that should not count.' })
@Access('punch:correct')
export class RemovePunchInput {
  @Field(() => ID, { nullable: true, description: 'A punch that was made on a device.' })
  punchId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or the correction that added it.' })
  punchCorrectionId?: string | null;

  @Field({ description: 'The worker reads it.' })
  reason!: string;
}

const kind = z.enum(['IN', 'BREAK_START', 'BREAK_END', 'OUT']);
const reason = requiredText(500, 'EMPTY.reason');
const ofPunch = {
  punchId: recordId('Punch').nullish(),
  punchCorrectionId: recordId('PunchCorrection').nullish(),
};
const namesOne = ({
  punchId,
  punchCorrectionId,
}: {
  punchId?: unknown;
  punchCorrectionId?: unknown;
}) => (punchId == null) !== (punchCorrectionId == null);
const one = { path: ['punchId'], error: problemText('CHOOSE_ONE', {}) };

export const addPunchSchema = z.object({
  assignmentId: recordId('Assignment'),
  kind,
  at: businessInstant,
  reason,
});

export const movePunchSchema = z
  .object({ ...ofPunch, kind: kind.nullish(), at: businessInstant, reason })
  .refine(namesOne, one);

export const removePunchSchema = z.object({ ...ofPunch, reason }).refine(namesOne, one);
