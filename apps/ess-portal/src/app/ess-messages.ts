import type { Messages } from '@stint/spa-kit/messages/messages.ts';

/** The texts of the employee portal, in each language of `Messages`. */
export type EssMessages = {
  portal: string;
  nothingOpen: string;
  nothingOpenWhy: string;
  greeting: (name: string) => string;
  back: string;
  languages: string;
};

export const essMessages: Record<Messages['language'], EssMessages> = {
  en: {
    portal: 'Employee portal',
    nothingOpen: 'Your agency hasn’t shared anything here yet',
    nothingOpenWhy:
      'When it does, your assignments, hours, and documents will appear here. You don’t have to do anything.',
    greeting: (name) => `Hello, ${name}`,
    back: 'Back',
    languages: 'Language',
  },
  es: {
    portal: 'Portal del empleado',
    nothingOpen: 'Su agencia aún no ha compartido nada aquí',
    nothingOpenWhy:
      'Cuando lo haga, aquí verá sus asignaciones, horas y documentos. No tiene que hacer nada.',
    greeting: (name) => `Hola, ${name}`,
    back: 'Volver',
    languages: 'Idioma',
  },
};
