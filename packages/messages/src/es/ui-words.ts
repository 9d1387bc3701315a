import type { UiWords } from '../screen/ui-words.ts';

export const uiWords: UiWords = {
  forms: {
    notADate: 'No es una fecha. Escríbala así: 5 dic, +7 o lunes.',
    notATime: 'No es una hora. Escríbala así: 9, 2:30 pm o 14:30.',
    day: 'día',
    time: 'hora',
    pickOrType: 'Elija o escriba una fecha',
    calendar: {
      previousMonth: 'Mes anterior',
      nextMonth: 'Mes siguiente',
      previousYear: 'Año anterior',
      nextYear: 'Año siguiente',
      previousDecade: 'Década anterior',
      nextDecade: 'Década siguiente',
    },
    notListed: 'Elija una opción de la lista.',
    nothingFound: 'No se encontró nada',
    toCheck: 'Por favor, revise:',
    clear: 'Borrar',
  },
  close: 'Cerrar',
  errors: { tryAgain: 'Intentar de nuevo', quote: 'Si pide ayuda, indique' },
  notices: { undo: 'Deshacer', dismiss: 'Cerrar el aviso' },
  userMenu: {
    menuOf: (name) => `${name}, menú de la cuenta`,
    signOut: 'Cerrar sesión',
    appearance: 'Apariencia',
    schemes: { light: 'Claro', dark: 'Oscuro', auto: 'Sistema' },
  },
};
