import type { FileKey, RowKey } from '@stint/domain/messages/row-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const rows: Sentences<RowKey> = {
  'ROW.activeAfterEnd':
    'Está activa aunque terminó el {endDate}; ciérrela cuando se hayan registrado las horas.',
  'ROW.activelySearching':
    'No se importa ninguna asignación activa, así que el candidato queda “En búsqueda activa”.',
  'ROW.ambiguousReference':
    '{field}: hay varios registros ({nounMany}) que se llaman “{value}”; use el identificador.',
  'ROW.billBelowPay':
    'La tarifa de facturación {billRate} es menor que la tarifa de pago {payRate}.',
  'ROW.candidateDoNotPlace':
    'El candidato tiene la marca “No colocar”: esta asignación se importa, pero no es posible una nueva colocación.',
  'ROW.empty': '{field}: está vacío; {note}.',
  'ROW.endBeforeStart': 'Termina el {endDate}, antes de empezar el {startDate}.',
  'ROW.ended':
    'El estado de {record} aquí es “{state}” y sus condiciones no cambian. Reactívela para cambiarlas.',
  'ROW.extraCells':
    'La línea {line} tiene más celdas ({cells}) que encabezados el archivo ({headings}): una celda que contiene el separador debe ir entre comillas.',
  'ROW.filledWithOpenings':
    'Está cubierta; {openings, plural, one {su vacante no se ofrece} other {sus # vacantes no se ofrecen}}.',
  'ROW.leftEmpty': '{field}: “{cell}” {fault}; el campo queda vacío.',
  'ROW.longCell': 'Una celda de esta línea tiene más de 32 767 caracteres.',
  'ROW.missing': 'Falta este dato: {field}.',
  'ROW.moved':
    '{record} ya existe aquí y pertenece a otro registro ({noun}); una importación no puede cambiar eso.',
  'ROW.multiplierOutOfRange':
    'La tarifa es {multiplier} veces la normal; debería ser de 1 a 10 veces.',
  'ROW.noOpenings': 'No tiene vacantes.',
  'ROW.noOpenings.filled': 'Ya no tiene vacantes y se importa como cubierta.',
  'ROW.noOpenings.nobodyPlaced':
    'No tiene vacantes y no se importa a nadie que esté colocado en ella.',
  'ROW.onAssignment': 'Por una asignación activa, el candidato queda “En asignación”.',
  'ROW.otherClient': '{field}: “{record}” pertenece a otro cliente.',
  'ROW.placedAlready': 'El candidato ya está en esta orden de trabajo ({other}).',
  'ROW.refersToRefused': '{field}: “{value}” se rechaza ({file}, línea {line}): {why}',
  'ROW.remark': '{field}: “{cell}” {remark}.',
  'ROW.repeated': 'Repite la línea {line} de {file} ({record}).',
  'ROW.sameEmail': '{record} ya tiene el correo electrónico “{email}”.',
  'ROW.sameEmail.line':
    'La línea {line} ({record}) ya tiene el correo electrónico “{email}”: o es la misma persona, o una de las dos direcciones es incorrecta.',
  'ROW.sameName': 'La línea {line} tiene el mismo nombre.',
  'ROW.statusKept':
    '{record} conserva su estado aquí; cámbielo en Stint, donde se aplican las reglas.',
  'ROW.timeZoneUnknown':
    'El país, el estado y la ciudad no permiten saber su zona horaria; se toma la de la oficina.',
  'ROW.unclosedQuote': 'En esta línea hay una comilla que no se cierra.',
  'ROW.unknownOwner':
    '“{name}” no es parte del personal aquí; sus filas se importan sin responsable.',
  'ROW.unknownReference': '{field}: no existe “{value}” ({noun}).',
  'ROW.unreadable': '{field}: “{cell}” {fault}.',
  'ROW.withoutCell': '{finding} La fila se importa sin esta celda.',
};

export const files: Sentences<FileKey> = {
  'FILE.blankSkipped':
    '{rows, plural, one {Se omite # fila vacía} other {Se omiten # filas vacías}}.',
  'FILE.columnMissing': '{file}: elija la columna que contiene “{field}”.',
  'FILE.empty': '{file} está vacío.',
  'FILE.foreign': '{file} es {kind}. Guárdelo primero como CSV o XLSX.',
  'FILE.headingUnreadable': 'No se puede leer la línea {line} de {file}: {why}',
  'FILE.headingsBelow':
    'Los encabezados están en la línea {line}; las líneas anteriores no se importan.',
  'FILE.leftAlone': 'No cambian, porque este archivo no tiene una columna para ellos: {fields}.',
  'FILE.noChoice': 'No hay nada que elegir sobre {code} en “{column}”.',
  'FILE.notRecords':
    'Esto no parece una tabla de registros. No se importa, a menos que usted elija qué contiene.',
  'FILE.notText':
    '{file} no es un archivo de texto: leído como {encoding}, contiene caracteres que ningún texto tiene. Guárdelo primero como CSV en UTF-8.',
  'FILE.notWorkbook': '{file} no es un libro XLSX que se pueda leer.',
  'FILE.nothingChosen': 'Indique primero qué registros contiene al menos uno de los archivos.',
  'FILE.nothingInLine': '{file} no tiene nada en la línea {line}.',
  'FILE.tooLarge': '{file} es demasiado grande.',
  'FILE.tooManyCells': '{file} tiene más de {most} celdas; divídalo.',
  'FILE.tooManyColumns': '{file} tiene más de {most} columnas.',
  'FILE.tooManyRows': '{file} tiene más de {most} filas; divídalo.',
  'FILE.tooSlow':
    '{file} tarda demasiado en leerse: los archivos de una misma carga tienen {seconds} segundos. Divídalo o cárguelo solo.',
  'FILE.totalsSkipped':
    '{totals, plural, one {La línea {line} es un total y se omite} other {Se omiten # totales; el primero está en la línea {line}}}.',
  'FILE.unclosedQuotes':
    'No se puede leer {file}: en más de {most} líneas hay una comilla que no se cierra; la primera es la línea {line}.',
  'FILE.unknownColumn': 'No existe la columna “{column}”.',
  'FILE.unknownField': 'No existe el campo “{field}”.',
  'IMPORT.broke': 'Algo falló en el proceso. No se importó nada; inténtelo de nuevo.',
};
