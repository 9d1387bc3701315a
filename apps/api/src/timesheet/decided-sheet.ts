import type { ClaimEffect } from '@stint/domain/timesheet/claim-effect.ts';
import type { ClaimInput } from '@stint/domain/timesheet/claim.ts';
import type { SheetFacts, SheetLoaded } from './sheet-facts.ts';
import type { TimesheetEntity } from './timesheet.entity.ts';
import type { Decided } from '../write/record-kind.ts';

/** An action that was decided for one sheet. */
export type DecidedSheet = Decided<{
  row: TimesheetEntity;
  action: string;
  facts: SheetFacts;
  input: ClaimInput;
  effect: ClaimEffect;
  loaded: SheetLoaded;
}>;
