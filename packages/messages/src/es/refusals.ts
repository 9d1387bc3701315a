import type { RefusalKey } from '@stint/domain/messages/refusal-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const refusals: Sentences<RefusalKey> = {
  'ACCOUNT_KIND.CLIENT_CONTACT': 'No es la cuenta de un contacto.',
  'ACCOUNT_KIND.EMPLOYEE': 'No es la cuenta de un empleado.',
  ACTIVE_ASSIGNMENTS: 'Primero cierre o cancele las asignaciones activas.',
  AFTER_END: 'La asignación terminó el {endDate}.',
  'AFTER_END.undated': 'La asignación ya terminó.',
  ALREADY_HIRED: '{candidate} ya es empleado. Cancele la asignación en su lugar.',
  ALREADY_SUBMITTED: '{candidate} ya fue presentado para {order} ({stageLower}).',
  ALREADY_UNDONE: 'Este cambio ya se deshizo.',
  BEFORE_START: 'La asignación empieza el {startDate}.',
  'BEFORE_START.undated': 'No tiene fecha de inicio.',
  BUILT_UPON: 'Cambió de nuevo desde entonces: {records}.',
  CANDIDATES_SUBMITTED:
    'Ya se presentaron candidatos. Cree una nueva orden de trabajo para el otro cliente.',
  CHANGED_SINCE: 'Alguien cambió {nounThis} mientras tanto. Revise los datos y decida de nuevo.',
  'CHANGED_SINCE.by': 'Revise los datos y decida de nuevo: {actor} hizo cambios en {nounThis} {at}',
  CHECKLIST_INCOMPLETE: 'Todavía falta: {items}.',
  DIRECT_NOT_ACTIVE:
    'Una contratación directa se cierra al aprobarse: puede estar cerrada o por aprobar, pero no activa.',
  DO_NOT_PLACE: '{candidate} tiene la marca “{status}”.',
  DUPLICATE_ITEM: '“{item}” ya está en la lista de requisitos.',
  END_BEFORE_START: 'La fecha de fin {endDate} es anterior a la fecha de inicio {startDate}.',
  'END_BEFORE_START.planned':
    'La fecha de fin {endDate} quedaría antes de la fecha de inicio {startDate}.',
  'END_BEFORE_START.others': 'La fecha de cierre es anterior al inicio de otra asignación.',
  END_DATE_MISSING: 'Una asignación cerrada necesita su fecha de fin.',
  END_DATE_REQUIRED: 'Indique la nueva fecha de fin.',
  'END_DATE_REQUIRED.override': 'Para reemplazar las fechas de fin hace falta una fecha de fin.',
  END_NOTE_REQUIRED: 'Explique en la nota qué significa “{reason}”.',
  END_REASON_REQUIRED: 'Elija por qué termina la asignación.',
  END_REASON_UNSUITABLE: '«{reason}» no corresponde a esta acción. Elija {possibleQuotedOr}.',
  FEE_MISSING: 'No se ha acordado el honorario de colocación.',
  'FEE_MISSING.entered': 'Indique {amountA} mayor que cero.',
  FULL_TIME_OVERLAP: 'El candidato ya trabaja a tiempo completo en esas fechas.',
  HAS_ACCOUNT: '{person} ya tiene una cuenta.',
  IMPORT_RUNNING: 'Esta importación está en curso. Espere a que termine.',
  INVOICED:
    'Sus horas, gastos u honorarios están en {invoicesCount, plural, one {la factura} other {las facturas}} {invoices}. {invoicesCount, plural, one {Elimínela} other {Elimínelas}} primero.',
  IN_USE:
    'Hay registros de su cliente que usan {nounThis}. Cree otro registro ({noun}) para el otro cliente.',
  LAST_ADMINISTRATOR: 'Nadie podría administrar la agencia. Nombre primero a otro administrador.',
  MARGIN_BELOW_FLOOR: 'El margen de {margin} está por debajo del mínimo de {floor}.',
  NOTHING_PENDING: '{candidate} no tiene ninguna colocación pendiente.',
  MAIL_LINK_ENDED:
    'El enlace de este correo ya no se puede usar. Envíe uno nuevo desde la administración de usuarios.',
  NO_MAIL_ADDRESS:
    'Su cuenta no tiene dirección de correo. Agregue una primero en la administración de usuarios.',
  NOTHING_TO_UNLOCK: 'Ningún intento de acceso ha fallado desde el último acceso.',
  NOT_ACCOUNTING_CUSTOMER:
    '{client} no es cliente de contabilidad. Configure primero su facturación.',
  NOT_EMPLOYED: '{employee} ya no está empleado. Recontrate primero al empleado.',
  NOT_ON_CUSTOMER_RECORD:
    '{contact} no está en el registro de cliente de contabilidad de {client}. Agregue primero el contacto.',
  NOT_APPROVED: 'La asignación todavía no se ha aprobado.',
  NOTHING_CHANGED: 'El registro ya dice esto. Cambie algo primero.',
  NO_CONFLICT: 'El registro no ha cambiado desde que se pidió el cambio.',
  CHANGED_MEANWHILE:
    'El registro ha cambiado desde que se pidió el cambio. Vea el valor nuevo y decida otra vez.',
  NOT_FOUND: 'No existe ese registro: {noun}.',
  'NOT_FOUND.record': 'No existe ese registro.',
  NO_PORTAL: 'El personal usa la consola. Solo se puede ver como las cuentas de los portales.',
  NO_PREFERENCES: 'Las cuentas de la agencia tienen una función en lugar de preferencias.',
  NO_SECOND_FACTOR: 'Esta cuenta no tiene activados los códigos de un solo uso.',
  NO_REMINDER_DUE: 'Esta tarea no tiene ningún recordatorio pendiente.',
  JOB_WAITS: 'Este trabajo se volverá a intentar automáticamente.',
  NOT_HIRED: '{candidate} todavía no ha sido contratado.',
  NOT_IN_HIRING: '{candidate} no está en Gestión de Contratación.',
  NOT_PERMITTED: 'No tiene permiso para hacer esto con {nounA}: {action}.',
  'NOT_PERMITTED.undo': 'Solo quien puede hacer este cambio puede deshacerlo.',
  NOT_AUTHOR: 'Solo su autor o un administrador puede cambiar o eliminar una actividad.',
  NOT_VIEW_OWNER: 'Solo quien guardó una vista puede cambiarle el nombre o compartirla.',
  'NOT_VIEW_OWNER.managed':
    'Solo quien guardó una vista o un administrador puede eliminarla o dejar de compartirla.',
  NOT_YOUR_ORDER: 'Una orden de trabajo la vuelve a enviar el contacto que la envió.',
  NOT_YET: 'Indique una hora que no esté en el futuro: una actividad ya ocurrió.',
  NEEDS_OWNER: 'Una tarea tiene un responsable: indique quién debe hacerla.',
  NO_AUTHOR: 'Una actividad tiene un autor: inicie sesión como persona para registrarla.',
  'NO_AUTHOR.view': 'Una vista pertenece a una persona: inicie sesión como persona para guardarla.',
  PRIVATE_MENTION:
    'Una actividad privada no se muestra a los colegas que menciona. Quite las menciones o no la haga privada.',
  'NOT_UNDOABLE.account':
    'Los cambios en las cuentas no se pueden deshacer. Cambie la cuenta de nuevo.',
  'NOT_UNDOABLE.undo': 'Una acción de deshacer no se deshace: repita la primera acción.',
  'NOT_UNDOABLE.token': 'Un token nuevo o revocado no se deshace: revoque el token o cree otro.',
  'NOT_UNDOABLE.import':
    'Una importación no se deshace: corrija el archivo e impórtelo de nuevo, o cambie el registro.',
  'NOT_UNDOABLE.decision':
    'Una solicitud de cambio y su decisión no se deshacen: el empleado ya fue informado. Otra solicitud la corrige.',
  DOCUMENT_SPACE_USED:
    'El espacio para documentos está lleno. Elimine primero los que ya no se necesitan.',
  'NOT_UNDOABLE.document':
    'Agregar o eliminar un documento no se deshace. Elimínelo o súbalo otra vez.',
  'NOT_UNDOABLE.look': 'No se puede deshacer que alguien haya visto un número completo.',
  NO_OPENING_LEFT: 'Todas las vacantes de la orden de trabajo {order} están ocupadas.',
  ORDER_NOT_OPEN: 'La orden de trabajo {order} está {statusLower}.',
  OVER_CREDIT_LIMIT:
    'Con esto el cliente debería {exposure}, más que el límite de crédito de {limit}.',
  OWNER_DEACTIVATED: 'La cuenta de {owner} está desactivada. Elija otro responsable.',
  OWNER_REQUIRED:
    'Elija qué persona de la agencia será responsable de las órdenes de trabajo que cree este contacto.',
  OWNER_WITHOUT_MAIL:
    '{owner} no tiene correo electrónico, así que no se le puede avisar de nuevas órdenes de trabajo. Agréguelo primero a su cuenta.',
  OWNER_SHARES:
    'Las participaciones de los responsables de la colocación deben sumar 100 %, no {total}.',
  'OWNER_SHARES.unreadable':
    'Las participaciones de los responsables de la colocación deben sumar 100 %.',
  OWN_SECOND_FACTOR_FIRST: 'Active primero los códigos de un solo uso en su propia cuenta.',
  OWN_ACCOUNT: 'No puede desactivar su propia cuenta.',
  PENDING_PLACEMENTS:
    'Hay candidatos colocados en ella que esperan en Gestión de Contratación. Cancele primero sus colocaciones.',
  PLACEMENT_CANCELLED: 'Su colocación fue cancelada. Active la colocación en su lugar.',
  POSITIONS_TAKEN:
    '{placed, plural, one {Ya hay 1 persona colocada} other {Ya hay # personas colocadas}}; no se pueden pedir menos.',
  RATES_MISSING: '{ratesCount, plural, one {Falta} other {Faltan}}: {ratesAnd}.',
  'RATES_MISSING.entered': 'Indique {rateA} mayor que cero.',
  REACTIVATION_REQUIRED: 'Elija entre reabrir o cambiar solo la fecha de fin.',
  REASON_REQUIRED: 'Indique un motivo.',
  REHIRE_BEFORE_TERMINATION: 'El último empleo terminó el {endedOn}.',
  REMARKS_REQUIRED: 'Escriba observaciones; el cliente las leerá.',
  'REPORT_WITHOUT_SECTION.assignments':
    'El informe de asignaciones necesita la sección Asignaciones. Active la sección o desactive el informe.',
  'REPORT_WITHOUT_SECTION.timesheets':
    'El informe de hojas de horas necesita la sección Hojas de horas. Active la sección o desactive el informe.',
  ROLE_OF_STAFF:
    'Las cuentas de la agencia tienen una función; las de empleados y contactos no tienen ninguna.',
  SECOND_FACTOR_OF_STAFF: 'Los códigos de un solo uso son para las cuentas de la agencia.',
  SECOND_FACTOR_ON: 'Los códigos de un solo uso ya están activados.',
  SECOND_FACTOR_REQUIRED:
    'Su agencia pide códigos de un solo uso a su personal, así que no se pueden desactivar.',
  START_DATE_MISSING: 'Falta la fecha de inicio.',
  'START_DATE_MISSING.active': 'Una asignación activa necesita su fecha de inicio.',
  SUBMISSION_NOT_PLACEABLE: 'La presentación de {submission} ya está en la etapa “{stage}”.',
  TERMINATION_BEFORE_HIRE: 'La fecha de contratación es el {hiredOn}.',
  'TERMINATION_BEFORE_HIRE.named':
    '{employee} fue contratado el {hiredOn}, después de la fecha de terminación.',
  TOKEN_BEYOND_CLIENTS:
    'Un token solo para algunos clientes no puede tener {permissionsAnd}: lo que permiten no pertenece a un solo cliente.',
  TOKEN_EXPIRY: 'Elija un día desde hoy hasta el {latest}: un token vale un año como máximo.',
  TOO_MANY_VIEWS: 'Puede guardar hasta {most} vistas de una lista. Elimine una primero.',
  USER_NAME_TAKEN: 'Alguien ya tiene el usuario {userName}.',
  VIEW_NAME_TAKEN: 'Ya tiene una vista de esta lista llamada “{name}”. Elija otro nombre.',
  WRONG_STATE:
    'El estado de {nounThis} es “{state}”; “{action}” solo es posible en {possibleQuotedOr}.',
  'WRONG_STATE.missing':
    'Todavía no existe {nounThis}; “{action}” solo es posible en {possibleQuotedOr}.',
  'WRONG_STATE.exists':
    'El estado de {nounThis} es “{state}”; “{action}” solo es posible para un registro nuevo.',
};
