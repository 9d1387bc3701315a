import type { ScheduleTexts } from '../screen/own-schedule.ts';
import { shiftStates } from './states.ts';
import { shiftWords } from './shift-words.ts';

export const ownSchedule: ScheduleTexts = {
  title: 'Turnos',
  none: 'No hay turnos planificados',
  noneWhy: 'Cuando su agencia le planifique turnos, aparecerán aquí.',
  more: 'Mostrar más',
  minutesOfBreak: (minutes) => `${minutes} min de descanso`,
  states: shiftStates,
  time: shiftWords,
  offers: {
    title: 'Turnos abiertos para usted',
    why: 'También se ofrecen a otras personas. El turno es de quien lo acepte primero.',
    accept: 'Aceptar',
    acceptOf: (shift) => `Aceptar ${shift}`,
    decline: 'Rechazar',
    declineOf: (shift) => `Rechazar ${shift}`,
    places: (count) => `Hay ${count} puestos libres`,
    wasDeclined: 'Usted lo rechazó. Aún puede aceptarlo mientras esté abierto.',
    accepted: 'El turno es suyo.',
    declined: 'Rechazó el turno.',
  },
  calendar: {
    title: 'Turnos en su calendario',
    why: 'Un enlace muestra sus turnos en el calendario de su teléfono o computadora y los mantiene al día.',
    secret: 'Quien tenga el enlace puede ver sus turnos. No lo comparta.',
    create: 'Crear enlace',
    exists: 'Ya tiene un enlace. No se puede mostrar otra vez, pero puede reemplazarlo.',
    replace: 'Reemplazar enlace',
    replaceWhy: 'El enlace anterior dejará de funcionar.',
    end: 'Anular enlace',
    ended: 'El enlace ya no funciona.',
    link: 'Su enlace',
    once: 'Solo se muestra ahora. Cópielo y agréguelo a su calendario como suscripción por URL.',
    copy: 'Copiar enlace',
    copied: 'Copiado',
    open: 'Abrir en la app de calendario',
  },
};
