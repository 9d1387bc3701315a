import type { ClockTexts } from '../screen/own-clock.ts';
import { punchFlags, punchKinds } from './time.ts';

const punches = (count: number) => (count === 1 ? '1 marca' : `${count} marcas`);

export const clock: ClockTexts = {
  title: 'Reloj',
  details: 'Marcas de hoy',
  out: 'Sin entrada',
  working: 'Trabajando',
  onBreak: 'En descanso',
  worked: 'Trabajado, sin descansos',
  since: (time) => `Entrada a las ${time}`,
  breakSince: (time) => `En descanso desde las ${time}`,
  kinds: punchKinds,
  done: {
    IN: (time) => `Marcó la entrada a las ${time}.`,
    BREAK_START: (time) => `Su descanso empezó a las ${time}.`,
    BREAK_END: (time) => `Su descanso terminó a las ${time}.`,
    OUT: (time) => `Marcó la salida a las ${time}.`,
  },
  flags: punchFlags,
  forgotten:
    '¿Olvidó marcar la salida? Marque la entrada y pida a su agencia que agregue el tiempo que falta.',
  which: '¿Para qué trabajo?',
  chooseWhich: 'Elija primero el trabajo.',
  nothingToClock: 'Hoy no hay trabajo para marcar',
  nothingToClockWhy:
    'Si hoy trabaja, pregunte a su agencia: quizá su asignación tenga otras fechas.',
  notKept:
    'Este dispositivo no pudo guardar la marca. Inténtelo de nuevo; si no ayuda, llame a su agencia.',
  corrections:
    'Aquí no se puede deshacer una marca. Si una está mal, pida a su agencia que la corrija.',
  viewing: 'Usted solo mira este portal. Desde aquí nadie puede marcar.',
  remarks: {
    AWAY: 'Registrado, fuera del lugar de trabajo. Su agencia lo ve; su tiempo cuenta igual.',
    CLOCK_OFF:
      'Registrado, pero el reloj de este dispositivo está mal. Ponga la fecha y la hora en automático. Su agencia revisa la hora antes de aprobarla.',
    AFTER_SUBMISSION:
      'Registrado, pero su hoja de horas de ese día ya se había enviado y queda como está. Quien la aprueba y su agencia ven que llegó una marca después. Avise a su agencia si falta tiempo.',
  },
  seen: 'Entendido',
  location: {
    title: 'Se registra su ubicación',
    asked:
      'Cuando marque, su teléfono le pregunta si puede compartir la ubicación. Se guarda con la marca, para mostrar que estaba en el lugar de trabajo. Sin ella, su marca cuenta igual.',
    on: 'Cada marca guarda dónde está su teléfono en ese momento, para mostrar que estaba en el lugar de trabajo. Entre una y otra no se le sigue.',
    off: 'Su navegador no comparte la ubicación, así que se marca sin ella. Puede permitirla en los ajustes del navegador.',
    cannot: 'Este dispositivo no conoce su ubicación, así que se marca sin ella.',
  },
  today: 'Hoy',
  nonePunched: 'Hoy no se ha marcado nada.',
  corrected: 'Corregido por su agencia',
  waits: 'Pendiente de envío',
  waiting: (count) => `${punches(count)} sin enviar`,
  goOn: 'El reloj funciona sin red',
  waitingWhy:
    'Las marcas se guardan en este teléfono con la hora en que tocó el botón y se envían solas cuando haya red y usted tenga la sesión abierta. Abra el portal entonces.',
  keepsNothing:
    'Este navegador no guarda nada en el dispositivo, como en una ventana privada. Sin red, una marca se pierde al cerrar la página: déjela abierta o use una ventana normal.',
  refused: (kind, time) => `No registrado: ${kind}, ${time}`,
  refusedWayOn: 'Si trabajó, pida a su agencia que lo agregue.',
  understood: 'Quitar de esta lista',
  toLookAt: 'Para revisar con su agencia',
  offlineTitle: 'Reloj sin red',
  offlineOf: (name, agency) => `${name}, ${agency}`,
  unsendable: {
    title: (count) =>
      count === 1
        ? '1 marca de este teléfono no se puede enviar'
        : `${count} marcas de este teléfono no se pueden enviar`,
    employmentEnded:
      'Su empleo ha terminado y su agencia no ha recibido estas horas. Dígale a su agencia cuándo trabajó, para que pueda agregarlas.',
    clockTurnedOff:
      'El reloj se ha desactivado para usted y su agencia no ha recibido estas horas. Dígale a su agencia cuándo trabajó, para que pueda agregarlas.',
    discard: 'Descartar esta lista',
    question: {
      title: (count) => `¿Descartar ${punches(count)}?`,
      why: 'Las horas se borran de este teléfono y ya nadie podrá leerlas. Dígaselas antes a su agencia.',
      discard: 'Descartar',
      keep: 'Conservar la lista',
    },
  },
  signOut: {
    title: 'Hay marcas sin enviar',
    why: (count) =>
      `${punches(count)} se quedan en este teléfono y se envían cuando usted vuelva a iniciar sesión aquí. Nadie más puede verlas ni enviarlas.`,
    leave: 'Cerrar sesión',
    stay: 'Seguir con la sesión',
  },
};
