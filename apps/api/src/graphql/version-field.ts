import { Field, Int } from 'type-graphql';

const isVersion = Field(() => Int, {
  description: 'Goes up with every change; a change is told the version it saw.',
});

/** The field `version` of a record that people change. */
export function Version(): PropertyDecorator {
  return isVersion;
}
