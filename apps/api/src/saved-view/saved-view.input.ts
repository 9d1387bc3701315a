import { LONGEST_VIEW_NAME, LONGEST_VIEW_QUERY } from '@stint/domain/saved-view/saved-view.ts';
import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { listName } from './saved-view.queries.ts';
import { Access } from '../graphql/access/access.ts';
import { recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { JsonScalar } from '../graphql/scalars.ts';
import { requiredLine } from '../graphql/text-input.ts';

@InputType({ description: 'A view to save. It replaces the viewer’s own view of this name.' })
@Access('saved-view:use')
export class SaveViewInput {
  @Field({ description: 'The list that it is of, such as job-orders.' })
  list!: string;

  @Field({ description: 'Upper and lower case are the same name.' })
  name!: string;

  @Field(() => JsonScalar, {
    description: `An object; at most ${LONGEST_VIEW_QUERY} characters as JSON. The server does not read it.`,
  })
  query!: unknown;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether everybody on the staff sees it. Left out: as before, at first not.',
  })
  shared?: boolean | null;
}

@InputType({ description: 'What to change of a view; what is left out stays as it is.' })
@Access('saved-view:use')
export class UpdateSavedViewInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its owner only.' })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: its owner only. False: administrators too.',
  })
  shared?: boolean | null;
}

const name = requiredLine(LONGEST_VIEW_NAME, 'EMPTY.view');
const shared = z
  .boolean()
  .nullish()
  .transform((given) => given ?? undefined);

/** What PostgreSQL keeps in no text: the character 0, and half of a character. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i;

const query = z
  .record(z.string(), z.unknown(), problemText('NOT_A_QUERY', {}))
  .transform((given, { issues }) => {
    const text = JSON.stringify(given);
    const refuse = (message: string) => {
      issues.push({ code: 'custom', input: given, message });
      return z.NEVER;
    };
    if (text.length > LONGEST_VIEW_QUERY) {
      return refuse(problemText('TOO_LONG.view', { most: LONGEST_VIEW_QUERY }));
    }
    return unstorable.test(text) ? refuse(problemText('NOT_A_QUERY', {})) : given;
  });

export const saveViewSchema = z.object({
  list: z.string().regex(listName, problemText('NOT_A_LIST', {})),
  name,
  query,
  shared,
});

export const updateViewSchema = z.object({
  id: recordId('SavedView'),
  name: z.preprocess((given) => given ?? undefined, name.optional()),
  shared,
});
