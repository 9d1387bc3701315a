/** After a change was taken back. */
export const undone = 'The change was undone.';
