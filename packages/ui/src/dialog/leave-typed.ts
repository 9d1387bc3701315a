/** The words of `LeaveQuestion` on screens in English, where it is what somebody typed that would be lost. */
export const leaveTyped = {
  question: 'What you typed is not saved.',
  discard: 'Discard',
  stay: 'Keep editing',
};
