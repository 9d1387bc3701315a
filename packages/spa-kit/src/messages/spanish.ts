import type { Messages } from './messages.ts';

export const spanish: Messages = {
  language: 'es',
  companyId: 'ID de la empresa',
  userName: 'Usuario',
  password: 'Contraseña',
  signIn: 'Iniciar sesión',
  signInTitle: 'Iniciar sesión',
  missing: 'Complete este campo',
  tryAgainIn: (minutes) =>
    minutes === 1
      ? 'Inténtelo de nuevo en un minuto.'
      : `Inténtelo de nuevo en ${minutes} minutos.`,
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
  sessionLostTitle: 'Inicie sesión de nuevo',
  sessionLostKept: 'Su sesión ha terminado. Lo que escribió sigue aquí.',
  signInAsSomebodyElse: 'Entrar con otra cuenta',
  offline: 'Sin conexión. Lo que ve puede ser antiguo y no se pueden guardar cambios.',
  unreachable: 'No se puede contactar con el servidor',
  somethingWrong: 'Algo ha fallado por nuestra parte',
  kept: 'No ha cambiado nada y sus datos siguen aquí.',
  tryAgain: 'Inténtelo de nuevo. Si vuelve a ocurrir, avise a su agencia.',
  checkEntries: 'Revise sus datos',
  loading: 'Cargando',
};
