import { Field } from 'type-graphql';
import { timelineOf } from './timeline.queries.ts';
import { TimelineEvent } from './timeline.type.ts';
import { Access, type AccessRule } from '../graphql/access/access.ts';
import { Computed } from '../graphql/read/bindings.ts';

/**
 * The field `timeline` of a record's type.
 *
 * @param recordType the table's name
 * @param access who may read it, where not everybody who may read histories
 */
export function Timeline(
  recordType: string,
  access: AccessRule = 'timeline:read',
): PropertyDecorator {
  const decorators = [
    Field(() => [TimelineEvent], { description: 'Its history, the newest first.' }),
    Computed<{ version: number }, TimelineEvent[]>({
      needs: ['version'],
      load: timelineOf(recordType),
      from: (_row, _ctx, events = []) => events,
    }),
    Access(access),
  ] as PropertyDecorator[];
  return (prototype, property) => {
    for (const decorate of decorators) decorate(prototype, property);
  };
}
