import { ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { Preview } from '../graphql/bulk-result.ts';

@ObjectType({ description: 'What hiring would do. Nothing is written.' })
@Access('hiring:hire')
export class HirePreview extends Preview {}
