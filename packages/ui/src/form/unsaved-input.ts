/** The forms with input that is not saved. */
export const unsavedForms = new Set<object>();

/** Whether input would be lost if the page were loaded again. */
export const hasUnsavedInput = (): boolean => unsavedForms.size > 0;
