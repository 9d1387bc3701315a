/** After a change was taken back. */
export const undone = 'El cambio se deshizo.';
