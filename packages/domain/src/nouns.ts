import { mailNoun } from './mail/mail.noun.ts';
import { partnerTokenNoun } from './partner-token/partner-token.noun.ts';
import { changeRequestNoun } from './change-request/change-request.noun.ts';
import { taskNoun } from './task/task.noun.ts';

/**
 * Every noun that is declared in one place, by the name of its row scope. A new noun is added here; its
 * permissions, roles, row scope and machine follow.
 */
export const nouns = {
  mail: mailNoun,
  task: taskNoun,
  partnerToken: partnerTokenNoun,
  changeRequest: changeRequestNoun,
} as const;

export type NounName = keyof typeof nouns;

/** The permissions that the nouns declare. */
export type NounPermission = {
  [Name in NounName]: keyof (typeof nouns)[Name]['permissions'] & string;
}[NounName];
