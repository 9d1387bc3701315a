const actions = ['complete', 'reopen', 'cancel'] as const;

/** What is done to tasks in their dialog. */
export type TaskAction = (typeof actions)[number];

/** Whether this is an action that the dialog does, and not one with a form of its own. */
export function isTaskAction(action: string | null): action is TaskAction {
  return actions.some((one) => one === action);
}
