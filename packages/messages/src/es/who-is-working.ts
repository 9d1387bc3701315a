import { workingStates } from './time.ts';
import type { WhoIsWorkingTexts } from '../screen/who-is-working.ts';

export const whoIsWorking: WhoIsWorkingTexts = {
  title: 'Quién trabaja',
  states: workingStates,
  columns: {
    name: 'Nombre',
    state: 'Estado',
    shift: 'Turno',
    in: 'Entrada',
    out: 'Salida',
    client: 'Cliente',
    location: 'Ubicación',
    updated: 'Actualizado',
  },
  filterByState: 'Filtrar por estado',
  noShift: 'Sin turno',
  minutesLate: (minutes) => `${minutes} min de retraso`,
  cameLate: (minutes) => `Llegó ${minutes} min tarde`,
  since: (time) => `Desde ${time}`,
  live: (lastChange) => `En vivo. Último cambio: ${lastChange}`,
  lost: (lastRead) => `Se perdió la conexión. Datos de ${lastRead}. Intentando conectar de nuevo…`,
  unreachable: 'No se puede conectar con el tablero. Intentando de nuevo…',
  largeDisplay: 'Pantalla grande',
  leaveLargeDisplay: 'Salir de la pantalla grande',
  nobody: 'Nadie tiene turno hoy',
  nobodyWhy: 'Quienes tienen turno hoy, y quienes marcan su entrada, aparecen aquí por sí solos.',
  noneShown: 'Nadie coincide',
  noneShownWhy: 'Las personas aparecen aquí en cuanto coinciden con lo que eligió arriba.',
  showEverybody: 'Mostrar a todos',
  news: (name, state) => `${name}: ${state}`,
  manyChanged: (people) => `Cambiaron ${people} personas`,
};
