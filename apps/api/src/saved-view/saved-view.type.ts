import { isOwnView, mustOwnOrManageView } from '@stint/domain/saved-view/saved-view.ts';
import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { SavedViewEntity } from './saved-view.entity.ts';
import { Account } from '../account/account.type.ts';
import type { RequestContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar, JsonScalar } from '../graphql/scalars.ts';

@ObjectType({
  description:
    'A query of a list under a name. A view that is not shared is seen by its owner only. It reveals nothing: who opens it sees the rows that they see anyway.',
  implements: Node,
})
@Reads(() => SavedViewEntity, { rows: 'savedView' })
@Access('saved-view:use')
export class SavedView {
  @Field({ description: 'The list that it is of, such as job-orders.' })
  list!: string;

  @Field({ description: 'Each of its owner’s views of the list has another one.' })
  name!: string;

  @Field(() => JsonScalar, {
    description: 'Sort, filters and search as they were saved. Properties may be in any order.',
  })
  query!: Record<string, unknown>;

  @Field({ description: 'Whether everybody on the staff sees it.' })
  shared!: boolean;

  @Field(() => Account, { description: 'Who saved it.' })
  @Access('account:read')
  owner!: Relation<Account>;

  @Field({ description: 'Whether it is the viewer’s own: then they may rename and share it.' })
  @Computed<SavedViewEntity>({
    needs: ['ownerId'],
    from: (view, { viewer }) => viewer !== null && isOwnView(viewer, view),
  })
  own!: boolean;

  @Field({ description: 'Whether the viewer may delete it and stop sharing it.' })
  @Computed<SavedViewEntity>({ needs: ['ownerId'], from: isDeletable })
  deletable!: boolean;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => DateTimeScalar)
  updatedAt!: string;
}

function isDeletable(view: SavedViewEntity, { viewer, permissions }: RequestContext): boolean {
  return viewer !== null && mustOwnOrManageView({ viewer, permissions }, view) === undefined;
}
