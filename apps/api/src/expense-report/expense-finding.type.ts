import { Field, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import type { LocalizedText } from '../graphql/localized-text.ts';

@ObjectType({ description: 'What a check of an expense report found.' })
@Access('expense:read')
export class ExpenseFinding {
  @Field({ description: 'For programs; acknowledged by it where it is a warning.' })
  code!: string;

  @Field(() => String, { description: 'For people.' })
  message!: LocalizedText;

  @Field(() => String, {
    nullable: true,
    description: 'The expense that it is about: `lines.2.receipts`.',
  })
  field!: string | null;

  @Field({ description: 'Whether somebody may acknowledge it and go on.' })
  isWarning!: boolean;
}
