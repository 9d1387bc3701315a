import { Field } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

const decorators = [
  Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'The latest call, email, or meeting that is not private; none when there was none.',
  }),
  Access('activity:read'),
] as PropertyDecorator[];

/** The field `lastContactedAt` of a record that people talk to, or about. */
export function LastContacted(): PropertyDecorator {
  return (prototype, property) => {
    for (const decorate of decorators) decorate(prototype, property);
  };
}
