import { PunchCorrection } from './punch.type.ts';
import { mutationPayload } from '../graphql/mutation-payload.ts';
import { resultOf } from '../graphql/results.ts';

const payload = (name: string, description: string) =>
  mutationPayload(name, {
    field: 'correction',
    type: () => PunchCorrection,
    access: ['punch:correct'],
    description,
  });

export const PunchAdded = payload('PunchAdded', 'The missing punch counts now.');
export const PunchMoved = payload('PunchMoved', 'The punch counts with its new time or kind.');
export const PunchRemoved = payload('PunchRemoved', 'The punch no longer counts.');

export const AddPunchResult = resultOf('AddPunchResult', 'Added, or why not.', PunchAdded);
export const MovePunchResult = resultOf('MovePunchResult', 'Changed, or why not.', PunchMoved);
export const RemovePunchResult = resultOf(
  'RemovePunchResult',
  'Removed, or why not.',
  PunchRemoved,
);
