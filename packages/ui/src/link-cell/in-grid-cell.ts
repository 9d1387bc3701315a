import { createContext } from 'react';

/** Whether what is drawn stands in a grid's cell, where arrows move and Tab leaves the grid. */
export const InGridCell = createContext(false);
