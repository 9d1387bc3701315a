import { decide } from '@stint/domain/kernel/decide.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { KindTypes, RecordKind } from './record-kind.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * Why the machine's `edit` is refused for a record as it stands; nothing when it is not.
 *
 * @param kind one whose facts are columns of its own
 */
export function editRefusals<Types extends KindTypes & { action: 'edit' | (string & {}) }>(
  { machine, facts }: RecordKind<Types>,
  row: Types['row'],
  ctx: SignedInContext,
): readonly Refusal[] {
  const request = { facts: facts.of(row, ctx, undefined), input: {} as Types['input'] };
  const decision = decide(machine, 'edit', { ...request, permissions: ctx.permissions });
  return decision.allowed ? [] : decision.refusals;
}
