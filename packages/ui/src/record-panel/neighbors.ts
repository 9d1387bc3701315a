/** The records before and after an open one, in the order of its list. */
export type Neighbors = {
  /** Opens it; absent at the beginning of the list. */
  previous?: () => void;
  next?: () => void;
  /** “3 of 412”. */
  position: string;
};
