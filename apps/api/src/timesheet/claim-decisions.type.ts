import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Computed } from '../graphql/read/bindings.ts';
import { claimAction } from '../history/claim-words.ts';
import { timelineOf } from '../history/timeline.queries.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';

@ObjectType({
  description: 'That a timesheet or an expense report was submitted, or what was decided about it.',
})
@Access('timesheet:read', 'expense:read')
export class ClaimDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field({ description: 'For programs, such as approve.' })
  action!: string;

  @Field({ description: 'All of it for people: who, from where to where, and why.' })
  sentence!: string;
}

const decisions: ReadonlySet<string> = new Set([
  'submit',
  'approve',
  'approveInPart',
  'approveAutomatically',
  'reject',
  'undoApproval',
  'void',
  'splitOff',
  'takeBack',
]);

/**
 * The field `decisions`: of the history, what worker and client share with the agency. Whoever sees the record reads it.
 *
 * @param recordType the table's name
 */
export function Decisions(recordType: string): PropertyDecorator {
  const field = Field(() => [ClaimDecision], {
    description: 'When it was submitted, and what was decided since, the newest first.',
  }) as PropertyDecorator;
  const computed = Computed<{ version: number }, TimelineEvent[]>({
    needs: ['version'],
    load: timelineOf(recordType),
    from: (_row, _ctx, events = []) => events.filter((event) => decisions.has(claimAction(event))),
  }) as PropertyDecorator;
  return (prototype, property) => {
    field(prototype, property);
    computed(prototype, property);
  };
}
