import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { subjectKindOfType } from './subject-kinds.ts';
import { RecordSubject, subjectLabels } from './subject.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { parseGlobalId } from '../graphql/global-id.ts';

/** How many records may be asked for at once. */
const AT_MOST = 50;

@Resolver()
export class RecordsResolver {
  @Query(() => [RecordSubject], {
    description:
      'These records by what people call them, in the order asked for, 50 at most. What the viewer may not see is left out, like what there is not.',
  })
  @Access('activity:read', 'task:read')
  async records(
    @Ctx() ctx: SignedInContext,
    @Arg('ids', () => [ID]) ids: string[],
  ): Promise<RecordSubject[]> {
    if (ids.length > AT_MOST) {
      throw new GraphQLError(`Ask for ${AT_MOST} records at most.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    const subjects = ids.flatMap((id) => {
      const parsed = parseGlobalId(id);
      const kind = parsed && subjectKindOfType(parsed.type);
      return kind ? [{ recordType: kind.table, recordId: parsed.uuid }] : [];
    });
    const { viewer, agency, database } = ctx;
    const labels = await database.read((db) => subjectLabels(db, agency.id, subjects, viewer));
    return subjects.flatMap(({ recordId }) => labels.get(recordId) ?? []);
  }
}
