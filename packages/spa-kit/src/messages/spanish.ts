import type { Messages } from './messages.ts';

export const spanish: Messages = {
  language: 'es',
  companyId: 'ID de la empresa',
  userName: 'Usuario',
  password: 'Contraseña',
  oneTimeCode: 'Código de un solo uso',
  oneTimeCodeHint:
    'Los seis dígitos que muestra su aplicación de autenticación, o un código de recuperación.',
  backToPassword: 'Volver a la contraseña',
  signIn: 'Iniciar sesión',
  signInTitle: 'Iniciar sesión',
  demoTitle: 'Cuentas de demostración',
  demoHint:
    'Todos los datos de la demostración son ficticios. Elija una cuenta para rellenar el formulario.',
  otherApps: 'Otras páginas de inicio de sesión',
  apps: { console: 'Consola', ess: 'Portal del empleado', portal: 'Portal del cliente' },
  missing: 'Complete este campo',
  tryAgainIn: (minutes) =>
    minutes === 1
      ? 'Inténtelo de nuevo en un minuto.'
      : `Inténtelo de nuevo en ${minutes} minutos.`,
  failedSignIns: (count, lastAt, lastFrom) =>
    `Desde su último inicio de sesión ${count === 1 ? 'falló un intento' : `fallaron ${count} intentos`} de entrar en su cuenta, el último el ${lastAt} desde ${lastFrom}. Si no fue usted, cambie su contraseña.`,
  signOut: 'Cerrar sesión',
  signedOut: 'Ha cerrado la sesión',
  changePassword: 'Cambiar contraseña',
  firstLoginTitle: 'Elija su propia contraseña',
  firstLoginWhy: 'Ha entrado con una contraseña que le dio otra persona.',
  currentPassword: 'Contraseña actual',
  newPassword: 'Contraseña nueva',
  repeatPassword: 'Repita la contraseña nueva',
  passwordRule: 'Al menos 12 caracteres. Una frase es fácil de recordar y difícil de adivinar.',
  passwordsDiffer: 'Las dos contraseñas nuevas no coinciden',
  passwordChanged: 'Su contraseña ha cambiado',
  forgotPassword: '¿Olvidó su contraseña?',
  forgotPasswordWhy:
    'Le enviamos un enlace a la dirección de correo de su cuenta. Con él elige una contraseña nueva.',
  sendLink: 'Enviar enlace',
  linkRequested: (userName) =>
    `Si hay una cuenta «${userName}» con dirección de correo, el enlace ya está en camino. Puede tardar unos minutos. Si no llega nada, pida una contraseña nueva a un administrador de su agencia.`,
  backToSignIn: 'Volver al inicio de sesión',
  choosePasswordTitle: 'Elija una contraseña',
  choosePasswordWhy: 'Con ella inicia la sesión de inmediato.',
  choosePassword: 'Guardar e iniciar sesión',
  requestNewLink: 'Pedir un enlace nuevo',
  sessionLostTitle: 'Inicie sesión de nuevo',
  sessionLostKept: 'Su sesión ha terminado. Lo que escribió sigue aquí.',
  signInAsSomebodyElse: 'Entrar con otra cuenta',
  offline: 'Sin conexión. Lo que ve puede ser antiguo y no se pueden guardar cambios.',
  youAreOffline: 'Sin conexión',
  whenOnline: 'Se cargará solo cuando vuelva la conexión.',
  unreachable: 'No se puede contactar con el servidor',
  whenReachable: 'Se vuelve a intentar cada pocos segundos.',
  somethingWrong: 'Algo ha fallado por nuestra parte',
  kept: 'No ha cambiado nada y sus datos siguen aquí.',
  tryAgain: 'Inténtelo de nuevo. Si vuelve a ocurrir, avise a su agencia.',
  busy: 'Stint está ocupado en este momento',
  tookTooLong: 'La operación tardó demasiado y se canceló',
  noData: 'Stint no puede acceder a sus datos en este momento',
  lostWhileSaving: 'Se perdió la conexión al guardar',
  tryAgainSoon: 'Inténtelo de nuevo en unos segundos.',
  tryWithLess: 'Inténtelo de nuevo o seleccione menos elementos a la vez.',
  lookFirst: 'Es posible que el cambio se haya guardado. Compruébelo antes de repetirlo.',
  checkEntries: 'Revise sus datos',
  forms: {
    notADate: 'No es una fecha. Escríbala así: 5 dic, +7 o lunes.',
    notListed: 'Elija una opción de la lista.',
    toCheck: 'Por favor, revise:',
  },
  loading: 'Cargando',
  reload: 'Volver a cargar',
  missingPart: {
    offline: {
      title: 'Sin conexión',
      text: 'Lo que abrió aparecerá cuando vuelva la conexión. Lo que escribió sigue aquí.',
    },
    unreachable: {
      title: 'No se puede contactar con el servidor',
      text: 'Lo que abrió aparecerá cuando el servidor responda. Lo que escribió sigue aquí.',
    },
    updated: {
      title: 'Stint se ha actualizado',
      text: 'Vuelva a cargar la página para continuar. Antes guarde o copie lo que escribió: se perderá.',
    },
    missing: {
      title: 'No se pudo cargar una parte de Stint',
      text: 'Vuelva a cargar la página para continuar. Antes guarde o copie lo que escribió: se perderá.',
    },
  },
};
