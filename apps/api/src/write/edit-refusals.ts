import { decide } from '@stint/domain/kernel/decide.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { RecordKind, VersionedRow } from './record-kind.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * Why the machine's `edit` is refused for a record as it stands; nothing when it is not.
 *
 * @param kind one whose facts are columns of its own
 */
export function editRefusals<Row extends VersionedRow, Facts, Input extends object, Domain>(
  { machine, facts }: RecordKind<Row, 'edit' | (string & {}), Facts, Input, Domain>,
  row: Row,
  ctx: SignedInContext,
): readonly Refusal[] {
  const request = { facts: facts.of(row, ctx, undefined), input: {} as Input };
  const decision = decide(machine, 'edit', { ...request, permissions: ctx.permissions });
  return decision.allowed ? [] : decision.refusals;
}
