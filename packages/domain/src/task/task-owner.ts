import { type Refusal, refuse } from '../kernel/refusal.ts';

/**
 * A task is one person's. Whoever makes one without naming anybody means themselves, which a program can't.
 *
 * @param ownerId the person who is named, or who makes the task
 * @returns why it can't be made; nothing when somebody has to do it
 */
export function mustHaveOwner(ownerId: string | undefined): Refusal[] {
  return ownerId === undefined ? [refuse('NEEDS_OWNER', {}, { field: 'ownerId' })] : [];
}
