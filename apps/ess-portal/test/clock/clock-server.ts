import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { ViewerDocument, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import type { PunchInput, RecordPunchesInput } from '../../src/gql/graphql.ts';
import { OwnClockDocument } from '../../src/features/clock/own-clock.ts';
import { RecordPunchesDocument } from '../../src/features/clock/sending/record-punches.ts';

/** Ana Ortiz, as `employeeViewer` makes her. */
export const ANA = 'acc_0193f5a0-0000-7000-8000-000000000001';

const works = ['Packer', 'Driver'].map((jobTitle, index) => ({
  __typename: 'Assignment' as const,
  id: `asg_${index}`,
  jobTitle,
  workplace: { __typename: 'Workplace' as const, clientName: 'Acme', locationName: null },
}));

interface Options {
  /** Of how many assignments they can choose. */
  assignments?: number;
  /** Whose clock it is. */
  accountId?: string;
  /** Answered for each punch in place of being recorded. */
  refusal?: string;
  /** Where the punches were made. */
  geofence?: 'INSIDE' | 'OUTSIDE' | 'UNKNOWN';
  /** What the server says of the clock of the device. */
  isClockOff?: boolean;
  /** Whether the timesheet was submitted before. */
  isAfterSubmission?: boolean;
}

/** A server with the clock of one person who has punched nothing: it records each key once, and shows what it recorded. */
export function clockServer(options: Options = {}) {
  const {
    assignments = 1,
    accountId = ANA,
    refusal,
    geofence = 'UNKNOWN',
    isClockOff = false,
    isAfterSubmission = false,
  } = options;
  const requests: RecordPunchesInput[] = [];
  const recorded = new Map<string, PunchInput>();
  const answerTo = (punch: PunchInput) => {
    const { idempotencyKey } = punch;
    const isKnown = recorded.has(idempotencyKey);
    if (!refusal) recorded.set(idempotencyKey, punch);
    return {
      __typename: 'RecordedPunch' as const,
      idempotencyKey,
      outcome: refusal ? ('REFUSED' as const) : isKnown ? ('KNOWN' as const) : ('STORED' as const),
      punch: refusal ? null : { __typename: 'Punch' as const, id: idempotencyKey, geofence },
      isClockOff: refusal === undefined && isClockOff,
      isAfterSubmission: refusal === undefined && isAfterSubmission,
      refusals: refusal
        ? [{ __typename: 'Refusal' as const, code: 'CLOCKED_IN', message: refusal }]
        : [],
    };
  };
  const record = (input: RecordPunchesInput) => {
    requests.push(input);
    const punches = input.punches.map(answerTo);
    return { recordPunches: { __typename: 'PunchesRecorded' as const, punches } };
  };
  const answering = () => [
    on(RecordPunchesDocument).answers(({ input }) => record(input)),
    on(OwnClockDocument).answers(() => ({
      viewer: { __typename: 'Viewer', account: { __typename: 'ViewerAccount', id: accountId } },
      clock: {
        __typename: 'Clock',
        repeatedInMinutes: 360,
        longestStretchMinutes: 960,
        nextShift: null,
        assignments: works.slice(0, assignments),
        punches: [...recorded.values()].map(({ kind, deviceAt, assignmentId }) => ({
          __typename: 'ClockPunch',
          kind,
          at: deviceAt,
          isCorrected: false,
          assignment: { __typename: 'Assignment', id: String(assignmentId) },
        })),
        flags: [],
      },
    })),
  ];
  server.use(...answering());
  return {
    requests,
    recorded,
    /** As where the device has no network; afterwards the page has to be told. */
    goesOut: () =>
      server.use(
        on(ViewerDocument).isOutOfReach(),
        on(RecordPunchesDocument).isOutOfReach(),
        on(OwnClockDocument).isOutOfReach(),
      ),
    /** The session expired: nothing is answered until somebody signs in. */
    knowsNobody: () =>
      server.use(
        on(ViewerDocument).answers(() => ({ viewer: null })),
        on(RecordPunchesDocument).fails('UNAUTHENTICATED'),
        on(OwnClockDocument).fails('UNAUTHENTICATED'),
      ),
    /** The next punches are recorded, and the device does not hear of it. */
    losesNextAnswer: () => {
      let isLost = false;
      server.use(
        on(RecordPunchesDocument).answersOrNot(({ input }) => {
          if (isLost) return record(input);
          isLost = true;
          record(input);
          return undefined;
        }),
      );
    },
    comesBack: (viewer: Viewer | null) =>
      server.use(
        on(ViewerDocument).answers(() => ({ viewer })),
        ...answering(),
      ),
  };
}

/** What the server has recorded, in the order in which it came. */
export const kindsOf = ({ recorded }: ReturnType<typeof clockServer>) =>
  [...recorded.values()].map(({ kind }) => kind);
