import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { punchFlagLabels } from '@stint/domain/punch/stretch.ts';
import type { ClockTexts } from '../screen/own-clock.ts';

const punches = (count: number) => (count === 1 ? '1 punch' : `${count} punches`);

export const clock: ClockTexts = {
  title: 'Time clock',
  details: 'Today’s punches',
  out: 'Not clocked in',
  working: 'Working',
  onBreak: 'On break',
  worked: 'Worked without breaks',
  since: (time) => `Clocked in at ${time}`,
  breakSince: (time) => `On break since ${time}`,
  kinds: punchKindLabels,
  done: {
    IN: (time) => `You clocked in at ${time}.`,
    BREAK_START: (time) => `Your break started at ${time}.`,
    BREAK_END: (time) => `Your break ended at ${time}.`,
    OUT: (time) => `You clocked out at ${time}.`,
  },
  flags: punchFlagLabels,
  forgotten: 'Did you forget to clock out? Clock in, and ask your agency to add the missing time.',
  which: 'Which work is it?',
  chooseWhich: 'Choose an assignment first.',
  nothingToClock: 'No work to clock in for today',
  nothingToClockWhy: 'If you work today, ask your agency: your assignment may have other dates.',
  notKept:
    'This device could not keep the punch. Try again; if that does not help, call your agency.',
  corrections: 'A punch cannot be undone here. If one is wrong, ask your agency to correct it.',
  viewing: 'You are viewing this portal as somebody else. You can’t clock in for them.',
  remarks: {
    AWAY: 'Recorded, away from the workplace. Your agency sees that; your time counts all the same.',
    CLOCK_OFF:
      'Recorded, but the clock of this device is wrong. Set its date and time to automatic. Your agency looks at the time before it approves it.',
    AFTER_SUBMISSION:
      'Recorded, but your timesheet for that day was already submitted and stays as it is. Whoever approves it, and your agency, see that a punch came later. Tell your agency if time is missing.',
  },
  seen: 'OK, got it',
  location: {
    title: 'Your location is recorded',
    asked:
      'When you punch, your phone asks whether it may share its location. It is kept with the punch, to show that you were at the workplace. Without it your punch counts all the same.',
    on: 'Each punch keeps where your phone is at that moment, to show that you were at the workplace. It is not tracked between punches.',
    off: 'Your browser does not share the location, so punches are recorded without it. You can allow it in the settings of the browser.',
    cannot: 'This device does not know its location, so punches are recorded without it.',
  },
  today: 'Today',
  nonePunched: 'Nothing was punched today.',
  corrected: 'Corrected by your agency',
  waits: 'Waits to be sent',
  waiting: (count) => `${punches(count)} not sent yet`,
  goOn: 'The clock works without a network',
  waitingWhy:
    'Punches are kept on this phone with the time when you tapped, and sent automatically when there is a network and you are signed in. Open the portal then.',
  keepsNothing:
    'This browser keeps nothing on the device, as in a private window. Without a network a punch is lost when the page is closed: keep it open, or use an ordinary window.',
  refused: (kind, time) => `Not recorded: ${kind}, ${time}`,
  refusedWayOn: 'If you did work, ask your agency to add it.',
  understood: 'Remove from this list',
  toLookAt: 'To discuss with your agency',
  offlineTitle: 'Clock without a network',
  offlineOf: (name, agency) => `${name}, ${agency}`,
  unsendable: {
    title: (count) => `${punches(count)} on this phone can’t be sent`,
    employmentEnded:
      'Your employment has ended, and your agency has not received these times. Tell your agency when you worked, so that it can add them.',
    clockTurnedOff:
      'The time clock has been turned off for you, and your agency has not received these times. Tell your agency when you worked, so that it can add them.',
    discard: 'Discard this list',
    question: {
      title: (count) => `Discard ${punches(count)}?`,
      why: 'The times are deleted from this phone, and nobody can read them any more. Tell them to your agency first.',
      discard: 'Discard',
      keep: 'Keep the list',
    },
  },
  signOut: {
    title: 'Some punches were not sent',
    why: (count) =>
      `${punches(count)} will stay on this phone, and will be sent when you sign in here again. Nobody else can see or send them.`,
    leave: 'Sign out',
    stay: 'Stay signed in',
  },
};
