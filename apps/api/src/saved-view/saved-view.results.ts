import { Field, ID, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { SavedView } from './saved-view.type.ts';
import { Access } from '../graphql/access/access.ts';
import { globalId } from '../graphql/global-id.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { resultOf } from '../graphql/results.ts';

@ObjectType({ description: 'The view is saved.' })
@Access('saved-view:use')
export class ViewSaved {
  @Field(() => SavedView)
  @ReadById()
  view!: Relation<SavedView> | string;

  /** @param view the view's uuid */
  static of(view: string): ViewSaved {
    return Object.assign(new ViewSaved(), { view });
  }
}

@ObjectType({ description: 'The view is as asked for.' })
@Access('saved-view:use')
export class ViewUpdated {
  @Field(() => SavedView, {
    nullable: true,
    description: 'None when somebody else’s view is no longer shared.',
  })
  @ReadById()
  view!: Relation<SavedView> | string | null;

  /** @param view the view's uuid */
  static of(view: string): ViewUpdated {
    return Object.assign(new ViewUpdated(), { view });
  }
}

@ObjectType({ description: 'The view is gone.' })
@Access('saved-view:use')
export class ViewDeleted {
  @Field(() => ID)
  id!: string;

  /** @param view the view's uuid */
  static of(view: string): ViewDeleted {
    return Object.assign(new ViewDeleted(), { id: globalId('SavedView', view) });
  }
}

export const SaveViewResult = resultOf('SaveViewResult', 'Saved, or why not.', ViewSaved);
export const UpdateSavedViewResult = resultOf(
  'UpdateSavedViewResult',
  'Changed, or why not.',
  ViewUpdated,
);
export const DeleteSavedViewResult = resultOf(
  'DeleteSavedViewResult',
  'Deleted, or why not.',
  ViewDeleted,
);
