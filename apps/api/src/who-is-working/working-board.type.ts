import { valuesOf, type Labels } from '@stint/domain/kernel/labels.ts';
import {
  type ClockState,
  countsByState,
  type WorkingState,
  workingStateLabels,
} from '@stint/domain/who-is-working/working-state.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { WorkingBoard as Board } from './board-lines.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

const WorkingStateEnum = enumOf(
  'WorkingState',
  'How somebody stands to the shift of the day.',
  workingStateLabels,
);

const { IN, ON_BREAK, OUT } = workingStateLabels;
const clockStateLabels: Labels<ClockState> = { IN, ON_BREAK, OUT };

const ClockStateEnum = enumOf(
  'ClockState',
  'What the clock says of somebody who has clocked in.',
  clockStateLabels,
);

@ObjectType({ description: 'Somebody with a shift of the day, or working without one.' })
@Access('punch:read')
export class WorkingPerson {
  @Field({ description: 'Of this line of the board; the same in every change of it.' })
  key!: string;

  @Field(() => ID)
  @Access('assignment:read')
  assignmentId!: string;

  @Field(() => Int)
  @Access('assignment:read')
  assignmentNumber!: number;

  @Field({ description: 'First name, last name.' })
  name!: string;

  @Field({ description: 'What lines are ordered by, compared by code units; not for people.' })
  sortName!: string;

  @Field()
  jobTitle!: string;

  @Field()
  clientName!: string;

  @Field(() => String, { nullable: true })
  locationName!: string | null;

  @Field({ description: 'IANA zone of the place where it is.' })
  timeZone!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of the shift.' })
  startsAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of the shift.' })
  endsAt!: string | null;

  @Field(() => WorkingStateEnum)
  state!: WorkingState;

  @Field(() => ClockStateEnum, {
    nullable: true,
    description: 'Also of who works without a shift; none before clocking in.',
  })
  clock!: ClockState | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the clock came to that.' })
  since!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they first clocked in.' })
  clockedInAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they last clocked out.' })
  clockedOutAt!: string | null;

  @Field(() => Int, {
    description: 'Minutes after the beginning of the shift; 0 when they were not late.',
  })
  lateMinutes!: number;

  @Field(() => DateTimeScalar, { description: 'When the last of this became known.' })
  updatedAt!: string;
}

@ObjectType({ description: 'How many lines of the board are in a state.' })
@Access('punch:read')
export class WorkingCount {
  @Field(() => WorkingStateEnum)
  state!: WorkingState;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Who works today where they work, as far as the viewer sees them.' })
@Access('punch:read')
export class WorkingBoard {
  @Field(() => DateTimeScalar, { description: 'By the clock of the server.' })
  at!: string;

  @Field(() => [WorkingCount], { description: 'One for each state.' })
  counts!: WorkingCount[];

  @Field(() => [WorkingPerson], { description: 'By last name.' })
  people!: readonly WorkingPerson[];

  static of({ at, lines }: Board): WorkingBoard {
    const people = lines.map(({ person }) => person);
    return Object.assign(new WorkingBoard(), { at, people, counts: countsOf(people) });
  }
}

@ObjectType({
  description: 'What is new on the board. The first one is the whole board; lines go by their key.',
})
@Access('punch:read')
export class WorkingBoardChange {
  @Field({ description: 'Whether this is the whole board, and what was shown before is gone.' })
  isWhole!: boolean;

  @Field(() => DateTimeScalar, { description: 'By the clock of the server.' })
  at!: string;

  @Field(() => [WorkingCount], { description: 'One for each state, of the whole board.' })
  counts!: WorkingCount[];

  @Field(() => [WorkingPerson], { description: 'Lines that are new, or not as they were.' })
  people!: readonly WorkingPerson[];

  @Field(() => [String], { description: 'Keys of lines that are no longer on the board.' })
  gone!: string[];

  static whole(board: Board): WorkingBoardChange {
    const parts = { ...WorkingBoard.of(board), isWhole: true, gone: [] };
    return Object.assign(new WorkingBoardChange(), parts);
  }

  /** @returns undefined where nothing is new */
  static between(before: Board, board: Board): WorkingBoardChange | undefined {
    const known = new Map(before.lines.map(({ person }) => [person.key, person]));
    const all = board.lines.map(({ person }) => person);
    const people = all.filter((person) => !isSame(person, known.get(person.key)));
    for (const { key } of all) known.delete(key);
    const gone = [...known.keys()];
    if (people.length === 0 && gone.length === 0) return undefined;
    const parts = { isWhole: false, at: board.at, counts: countsOf(all), people, gone };
    return Object.assign(new WorkingBoardChange(), parts);
  }
}

function isSame(one: WorkingPerson, other: WorkingPerson | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function countsOf(people: readonly WorkingPerson[]): WorkingCount[] {
  const counts = countsByState(people);
  return valuesOf(workingStateLabels).map((state) => ({ state, count: counts[state] }));
}
