import { ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { Preview, Previewed } from '../graphql/bulk-result.ts';

@ObjectType({ description: 'What hiring would do. Nothing is written.', implements: Preview })
@Access('hiring:hire')
export class HirePreview extends Previewed {}
