import { describe, expect, it } from 'vitest';
import { assignmentEffectMessage } from '@stint/domain/assignment/assignment-effect.ts';
import {
  assignment,
  backOffice,
  candidate,
  direct,
  assignmentRows,
} from '@stint/domain/assignment/assignment.example.ts';
import { planStatusUpdate } from '@stint/domain/assignment/status-update.ts';
import { inEnglish } from './testing/in-english.ts';

describe('what a preview says', () => {
  it('tells a direct approval with all that comes with it', () => {
    const rows = assignmentRows(
      [direct({ id: 'd' }), assignment({ id: 'temp', status: 'ACTIVE' })],
      {
        candidates: [candidate({ status: 'ON_ASSIGNMENT' })],
      },
    );
    const { outcomes } = planStatusUpdate(rows, 'approve', ['d'], {}, backOffice);
    expect(
      outcomes[0]!.effects.map((effect) => inEnglish(assignmentEffectMessage(effect))),
    ).toEqual([
      'Status: Needs approval → Closed',
      'End date set to Nov 1, 2026',
      'Assignment #temp closed with end date Nov 21, 2026',
      'Employment of Dana Fox terminated on Nov 21, 2026',
      'Dana Fox: On assignment → Actively searching',
      'Placement fee of $12,000.00 becomes billable',
    ]);
  });
});
