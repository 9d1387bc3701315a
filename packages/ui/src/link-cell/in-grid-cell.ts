import { createContext } from 'react';

/** Whether the content is in a grid's cell, where arrow keys move and Tab leaves the grid. */
export const InGridCell = createContext(false);
