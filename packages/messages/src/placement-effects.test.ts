import { describe, expect, it } from 'vitest';
import { rolePermissions } from '@stint/domain/access/roles.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import {
  placementEffectMessage,
  type PlacementEffect,
} from '@stint/domain/placement/placement-effect.ts';
import { pending, placing, terms } from '@stint/domain/placement/placement.example.ts';
import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import { inEnglish } from './testing/in-english.ts';

const permissions = rolePermissions.FRONT_OFFICE;
const sentence = (effect: PlacementEffect) => inEnglish(placementEffectMessage(effect));

describe('what the placement dialogs say', () => {
  it('tells what placing into the last opening does', () => {
    const order = { ...placing().order, openings: 1 };
    const facts = placing({ order });
    const decision = decide(placementMachine, 'place', {
      facts,
      input: { terms: terms() },
      permissions,
    });
    expect(decision.allowed && decision.effects.map(sentence)).toEqual([
      'Placement for Welder (J-1077): Pending',
      'Assignment: Pending',
      'Submission: Offered → Placed',
      'One opening of Welder (J-1077) taken, 0 left',
      'Job order Welder (J-1077): Open → Filled',
    ]);
  });

  it('tells what canceling gives back', () => {
    const decision = decide(placementMachine, 'cancel', {
      facts: pending(),
      input: { reason: 'changed her mind' },
      permissions,
    });
    expect(decision.allowed && decision.effects.map(sentence)).toEqual([
      'Placement for Welder (J-1077): Pending → Canceled',
      'Assignment: Pending → Canceled',
      'Submission: Placed → Interview',
      'One opening of Welder (J-1077) returned, 2 left',
    ]);
  });
});
