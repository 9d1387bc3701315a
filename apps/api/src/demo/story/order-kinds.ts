import type { Step } from './steps.ts';

const offered = ['submit', 'interview', 'offer'] as const;
const placed = [...offered, 'place'] as const;
const hired = [...placed, 'tick', 'hire'] as const;
const approved = [...hired, 'approve'] as const;

/** How it goes with one candidate of an order, as far as it has gone. */
const courses = {
  new: ['submit'],
  interviewing: ['submit', 'interview'],
  offered,
  rejected: ['submit', 'interview', 'reject'],
  rejectedEarly: ['submit', 'reject'],
  withdrawn: [...offered, 'withdraw'],
  waiting: placed,
  waitingTicked: [...placed, 'tickSome'],
  placementCancelled: [...placed, 'cancelPlacement'],
  placedAgain: [...placed, 'cancelPlacement', 'activate', 'tick', 'hire'],
  toApprove: hired,
  toApproveWithoutStart: hired,
  working: approved,
  ended: [...approved, 'close'],
  left: [...approved, 'close', 'terminate'],
  fellThrough: [...approved, 'cancel'],
  notApproved: [...hired, 'cancel'],
  extended: [...approved, 'close', 'reopen'],
} as const satisfies Record<string, readonly Step[]>;

export type Course = keyof typeof courses;

export const stepsOf = (course: Course): readonly Step[] => courses[course];

/** How an order goes: how old it is, what became of its candidates, and of itself. */
interface OrderPlan {
  /** Days since it was ordered. */
  age: readonly [from: number, to: number];
  /** Ordered beyond those who are placed. */
  spare: number;
  /** One set of candidates after the other is taken by the orders of the kind. */
  casts: readonly (readonly Course[])[];
  /** What is done with the order once its candidates have come as far as they have. */
  finally?: 'close' | 'hold' | 'cancel';
  /** Other than temp work. */
  jobType?: 'DIRECT';
}

export const orderKinds = {
  done: {
    age: [190, 330],
    spare: 0,
    casts: [
      ['ended', 'ended', 'left', 'ended', 'rejected'],
      ['ended', 'left', 'ended', 'fellThrough', 'withdrawn'],
      ['ended', 'ended', 'ended', 'rejectedEarly', 'rejected'],
    ],
    finally: 'close',
  },
  running: {
    age: [45, 180],
    spare: 0,
    casts: [
      ['working', 'working', 'working', 'ended', 'rejected'],
      ['working', 'working', 'working', 'fellThrough', 'working', 'rejectedEarly', 'withdrawn'],
      ['working', 'extended', 'working', 'working', 'rejected'],
      ['working', 'working', 'ended', 'left', 'placementCancelled', 'working', 'interviewing'],
      ['working', 'working', 'notApproved', 'working', 'rejected', 'rejected'],
    ],
  },
  starting: {
    age: [14, 22],
    spare: 1,
    casts: [
      ['waitingTicked', 'waiting', 'toApprove', 'placementCancelled', 'interviewing', 'rejected'],
      ['waiting', 'toApproveWithoutStart', 'toApprove', 'new', 'withdrawn'],
      ['waitingTicked', 'waiting', 'placedAgain', 'toApproveWithoutStart', 'offered', 'new'],
    ],
  },
  searching: {
    age: [6, 15],
    spare: 2,
    casts: [
      ['new', 'interviewing', 'offered', 'rejected'],
      ['new', 'new', 'interviewing', 'interviewing', 'withdrawn'],
      ['new', 'offered', 'rejectedEarly'],
    ],
  },
  direct: {
    age: [16, 30],
    spare: 0,
    casts: [
      ['toApprove', 'rejected', 'withdrawn'],
      ['toApproveWithoutStart', 'rejected', 'interviewing'],
      ['waitingTicked', 'rejectedEarly'],
    ],
    jobType: 'DIRECT',
  },
  directHired: {
    age: [60, 200],
    spare: 0,
    casts: [
      ['working', 'rejected', 'rejected'],
      ['working', 'withdrawn', 'rejectedEarly'],
    ],
    finally: 'close',
    jobType: 'DIRECT',
  },
  onHold: {
    age: [25, 45],
    spare: 2,
    casts: [
      ['interviewing', 'new'],
      ['working', 'offered', 'new'],
    ],
    finally: 'hold',
  },
  canceled: {
    age: [30, 80],
    spare: 1,
    casts: [
      ['placementCancelled', 'rejected'],
      ['interviewing', 'withdrawn'],
    ],
    finally: 'cancel',
  },
  /** Sent by the client through the portal, and not looked at yet. */
  submitted: { age: [2, 3], spare: 3, casts: [[]] },
  /** Sent by the client through the portal, and declined. */
  declined: { age: [20, 40], spare: 12, casts: [[]] },
} as const satisfies Record<string, OrderPlan>;

export type OrderKind = keyof typeof orderKinds;

export const planOf = (kind: OrderKind): OrderPlan => orderKinds[kind];
