/** The job of the crew that works around the clock at the first client of the agency. */
export const rotationJob = 'Deep-Freeze Associate';

/**
 * When somebody counts as late and as absent there. The longest wait is that of the night on which clocks go back:
 * whoever comes as late as the rotation says is not absent yet.
 */
export const rotationLateness = { lateAfterMinutes: 15, absentAfterMinutes: 210 };

/** User name of the contact who approves what there is no question about. */
export const approvedBy = 'paula';

export const rejectedBecause =
  'Friday shows more hours than we planned. Please check and send again.';

export const disputedBecause = 'The gate log shows an earlier end on this day.';

/** What is said about a sheet: a contact, then the agency. */
export const sheetComments = [
  'Was the late start on Tuesday agreed with the shift lead?',
  'Yes: the bus from Joliet did not run. The lead knew beforehand.',
];
