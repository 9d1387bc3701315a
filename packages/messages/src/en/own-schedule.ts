import { shiftStatusLabels } from '@stint/domain/shift/shift.ts';
import type { ScheduleTexts } from '../screen/own-schedule.ts';
import { shiftWords } from './shift-words.ts';

export const schedule: ScheduleTexts = {
  title: 'Schedule',
  none: 'No shifts are planned',
  noneWhy: 'When your agency plans shifts for you, they appear here.',
  more: 'Show more',
  minutesOfBreak: (minutes) => `${minutes} min break`,
  states: shiftStatusLabels,
  time: shiftWords,
  offers: {
    title: 'Open shifts for you',
    why: 'They are offered to others too. The first person to accept gets the shift.',
    accept: 'Accept',
    acceptOf: (shift) => `Accept ${shift}`,
    decline: 'Decline',
    declineOf: (shift) => `Decline ${shift}`,
    places: (count) => `${count} places are open`,
    wasDeclined: 'You declined it. You can still accept while it is open.',
    accepted: 'The shift is yours.',
    declined: 'You declined the shift.',
  },
  calendar: {
    title: 'Shifts in your calendar',
    why: 'A link shows your shifts in the calendar of your phone or computer, and keeps them up to date.',
    secret: 'Whoever has the link can see your shifts. Keep it to yourself.',
    create: 'Create link',
    exists: 'You have a link. It can’t be shown again, but you can replace it.',
    replace: 'Replace link',
    replaceWhy: 'The link before stops working.',
    end: 'End link',
    ended: 'The link doesn’t work anymore.',
    link: 'Your link',
    once: 'It is shown only now. Copy it, and add it to your calendar as a subscription by URL.',
    copy: 'Copy link',
    copied: 'Copied',
    open: 'Open in calendar app',
  },
};
