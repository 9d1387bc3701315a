import type { RefusalKey } from '@stint/domain/messages/refusal-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const refusals: Sentences<RefusalKey> = {
  ABSENT_BEFORE_LATE: 'Primero hay retraso y después ausencia.',
  'ACCOUNT_KIND.CLIENT_CONTACT': 'No es la cuenta de un contacto.',
  'ACCOUNT_KIND.EMPLOYEE': 'No es la cuenta de un empleado.',
  ACTIVE_ASSIGNMENTS: 'Primero cierre o cancele las asignaciones activas.',
  AFTER_END: 'La asignación terminó el {endDate}.',
  'AFTER_END.undated': 'La asignación ya terminó.',
  AGENCY_HAS_TO_LOOK: 'La agencia tiene que revisarlo primero.',
  ALREADY_HIRED: '{candidate} ya es empleado. Cancele la asignación en su lugar.',
  ALREADY_SUBMITTED: '{candidate} ya fue presentado para {order} ({stageLower}).',
  ALREADY_UNDONE: 'Este cambio ya se deshizo.',
  ALTERNATE_OF_ONESELF: 'Elija a otra persona como suplente.',
  AMOUNT_MISSING: 'Escriba un importe.',
  APPROVED_BY_AGENCY: 'La agencia aprueba esto.',
  APPROVED_BY_A_PERSON: 'Alguien tiene que revisarlo antes de que se apruebe.',
  APPROVER_REMINDED_TODAY: 'Hoy ya se le recordó al contacto.',
  ASSIGNMENT_UNCLEAR: 'Elija la asignación.',
  BEFORE_START: 'La asignación empieza el {startDate}.',
  'BEFORE_START.undated': 'No tiene fecha de inicio.',
  BREAK_POINT_BEYOND_STEP:
    'Un intervalo tiene {step, plural, one {# minuto} other {# minutos}}. Elija un punto de corte dentro de él.',
  BREAK_TOO_LONG: 'El descanso tiene que ser más corto que el trabajo.',
  BUILT_UPON: 'Cambió de nuevo desde entonces: {records}.',
  CANDIDATES_SUBMITTED:
    'Ya se presentaron candidatos. Cree una nueva orden de trabajo para el otro cliente.',
  CHANGED_SINCE: 'Alguien cambió {nounThis} mientras tanto. Revise los datos y decida de nuevo.',
  'CHANGED_SINCE.by': 'Revise los datos y decida de nuevo: {actor} hizo cambios en {nounThis} {at}',
  CHECKLIST_INCOMPLETE: 'Todavía falta: {items}.',
  CLOCKED_IN: 'Ya marcó la entrada.',
  CLOCKED_IN_FOR_SHIFT: 'El empleado ya marcó la entrada para este turno.',
  DAY_TOO_LONG: 'El {date} tiene {time} de trabajo; el día tiene {most}.',
  DIRECT_NOT_ACTIVE:
    'Una contratación directa se cierra al aprobarse: puede estar cerrada o por aprobar, pero no activa.',
  DISCLAIMER_NOT_ACCEPTED: 'Primero lea y acepte el texto.',
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
  EVERYTHING_DISPUTED: 'Todas las líneas están en disputa. Rechace todo.',
  EXPENSE_AHEAD: 'Un gasto se registra después de pagarlo.',
  FEE_MISSING: 'No se ha acordado el honorario de colocación.',
  'FEE_MISSING.entered': 'Indique {amountA} mayor que cero.',
  FULL_TIME_OVERLAP: 'El candidato ya trabaja a tiempo completo en esas fechas.',
  HAS_ACCOUNT: '{person} ya tiene una cuenta.',
  IMPORT_RUNNING: 'Esta importación está en curso. Espere a que termine.',
  INVOICED:
    'Sus horas, gastos u honorarios están en {invoicesCount, plural, one {la factura} other {las facturas}} {invoices}. {invoicesCount, plural, one {Elimínela} other {Elimínelas}} primero.',
  'INVOICED.claim':
    'Está en {invoicesCount, plural, one {la factura} other {las facturas}} {invoices}. {invoicesCount, plural, one {Elimínela} other {Elimínelas}} primero.',
  IN_USE:
    'Hay registros de su cliente que usan {nounThis}. Cree otro registro ({noun}) para el otro cliente.',
  LAST_ADMINISTRATOR: 'Nadie podría administrar la agencia. Nombre primero a otro administrador.',
  LEFT_OUTSIDE_SHIFT: 'Escriba una hora dentro del turno.',
  LATITUDE_WITHOUT_LONGITUDE: 'Indique la latitud y la longitud, o ninguna de las dos.',
  LINES_CHANGED: 'Las líneas cambiaron mientras tanto. Elija de nuevo.',
  LINES_LOCKED: 'Solo la agencia cambia estas líneas. Pídale que corrija las marcas.',
  LINES_OVERLAP: 'El tiempo del {date} se superpone con otro de la misma persona.',
  LINE_ON_OTHER_DAY: 'El trabajo no empieza el {date}.',
  LINE_OUTSIDE_PERIOD: 'Esta hoja de horas va del {startDate} al {endDate}.',
  LINE_TOO_LONG: 'Una línea tiene {most} horas como máximo.',
  LINE_WITHOUT_TIME: 'El trabajo termina después de empezar.',
  MARGIN_BELOW_FLOOR: 'El margen de {margin} está por debajo del mínimo de {floor}.',
  NOTHING_DISPUTED: 'Elija las líneas con las que no está de acuerdo.',
  NOTHING_PENDING: '{candidate} no tiene ninguna colocación pendiente.',
  MAIL_LINK_ENDED:
    'El enlace de este correo ya no se puede usar. Envíe uno nuevo desde la administración de usuarios.',
  NOT_INVOICED: 'No está en ninguna factura.',
  NO_ESCALATION_DUE: 'Todavía no hay que pedírselo a nadie más.',
  NO_EXPENSES: 'El informe aún no tiene gastos.',
  NO_LATER_PUNCHES: 'No llegó ninguna marca después.',
  REMINDED_TODAY: 'Hoy ya se le recordó al empleado.',
  NO_APPROVER_TO_REMIND:
    'La asignación no tiene un contacto que lo vea en el portal, pueda aprobarlo y reciba correos de lo que espera aprobación.',
  NOT_APPROVED_BY_CLIENT: 'El cliente no aprueba esto.',
  NOBODY_TO_REMIND:
    'No se le puede recordar al empleado: no tiene correo electrónico o no puede abrir hojas de horas en el portal.',
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
  NUMBER_OUT_OF_RANGE: 'Indique un número de {least} a {most}.',
  NO_AUTHOR: 'Una actividad tiene un autor: inicie sesión como persona para registrarla.',
  'NO_AUTHOR.comment': 'Un comentario tiene un autor: inicie sesión como persona para escribirlo.',
  'NO_AUTHOR.view': 'Una vista pertenece a una persona: inicie sesión como persona para guardarla.',
  PAYROLLED: 'Se exportó a la nómina con {batch}.',
  PERIOD_NOT_OVER: 'El período termina el {endDate}. Envíela después de ese día.',
  PRIVATE_MENTION:
    'Una actividad privada no se muestra a los colegas que menciona. Quite las menciones o no la haga privada.',
  'NOT_UNDOABLE.account':
    'Los cambios en las cuentas no se pueden deshacer. Cambie la cuenta de nuevo.',
  'NOT_UNDOABLE.undo': 'Una acción de deshacer no se deshace: repita la primera acción.',
  'NOT_UNDOABLE.reminder': 'Un recordatorio enviado no se puede retirar.',
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
  ORDERS_WAITING:
    'Como máximo {most} de sus órdenes de trabajo pueden esperar revisión a la vez. Envíe más cuando la agencia haya revisado algunas.',
  NO_WORK_TO_CLOCK: 'No tiene ninguna asignación ese día.',
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
  PUNCH_CORRECTED_SINCE: 'El registro se corrigió de nuevo desde entonces.',
  PUNCH_IN_THE_FUTURE: 'Esta hora todavía no ha llegado.',
  PUNCH_MISSING: '{punches, plural, one {Falta # marca} other {Faltan # marcas}}.',
  RATES_MISSING: '{ratesCount, plural, one {Falta} other {Faltan}}: {ratesAnd}.',
  'RATES_MISSING.entered': 'Indique {rateA} mayor que cero.',
  RATE_MISSING: 'La asignación no tiene tarifa de pago o de facturación.',
  REACTIVATION_REQUIRED: 'Elija entre reabrir o cambiar solo la fecha de fin.',
  REASON_REQUIRED: 'Indique un motivo.',
  RECEIPT_MISSING: 'El gasto del {date} necesita un recibo.',
  REHIRE_BEFORE_TERMINATION: 'El último empleo terminó el {endedOn}.',
  REMARKS_REQUIRED: 'Escriba observaciones; el cliente las leerá.',
  REPLACED_SINCE: 'Reemplazado desde entonces: {records}.',
  'REPORT_WITHOUT_SECTION.assignments':
    'El informe de asignaciones necesita la sección Asignaciones. Active la sección o desactive el informe.',
  'REPORT_WITHOUT_SECTION.timesheets':
    'El informe de hojas de horas necesita la sección Hojas de horas. Active la sección o desactive el informe.',
  ROLE_OF_STAFF:
    'Las cuentas de la agencia tienen una función; las de empleados y contactos no tienen ninguna.',
  ROUNDING_STEP: 'Elija 5, 6 o 15 minutos.',
  SECOND_FACTOR_OF_STAFF: 'Los códigos de un solo uso son para las cuentas de la agencia.',
  SECOND_FACTOR_ON: 'Los códigos de un solo uso ya están activados.',
  SECOND_FACTOR_REQUIRED:
    'Su agencia pide códigos de un solo uso a su personal, así que no se pueden desactivar.',
  SETTING_OUT_OF_RANGE: 'Escriba un número entero de {least} a {most}.',
  SHIFT_BEGUN: 'El turno ya empezó.',
  SHIFT_IS_THEIRS: 'El turno ya es de esta asignación.',
  SHIFT_NOT_BEGUN: 'El turno aún no ha empezado.',
  SHIFT_NOT_OPEN: 'Otra persona tiene este turno, o ya no está planificado.',
  SHIFT_NOT_WORKED: 'El turno aún no ha terminado, o nadie marcó la entrada.',
  SHIFT_OF_OTHER_WORK: 'La asignación es para otro cliente o para otro trabajo.',
  SHIFT_OVERLAP: 'Se superpone con otro turno de la misma persona: {shifts}.',
  SHIFT_TOO_LONG: 'Un turno tiene {most} horas como máximo.',
  SHIFT_WITHOUT_TIME: 'Un turno termina después de empezar.',
  SIGNED_IN_AS_OTHER: 'Ahora otra persona tiene la sesión abierta. No se registró nada.',
  SKEW_UNEXPLAINED:
    'El reloj del dispositivo estaba desviado en {punches, plural, one {# marca} other {# marcas}}.',
  START_DATE_MISSING: 'Falta la fecha de inicio.',
  'START_DATE_MISSING.active': 'Una asignación activa necesita su fecha de inicio.',
  SUBMISSION_NOT_PLACEABLE: 'La presentación de {submission} ya está en la etapa “{stage}”.',
  TERMINATION_BEFORE_HIRE: 'La fecha de contratación es el {hiredOn}.',
  'TERMINATION_BEFORE_HIRE.named':
    '{employee} fue contratado el {hiredOn}, después de la fecha de terminación.',
  TOKEN_BEYOND_CLIENTS:
    'Un token solo para algunos clientes no puede tener {permissionsAnd}: lo que permiten no pertenece a un solo cliente.',
  TOKEN_EXPIRY: 'Elija un día desde hoy hasta el {latest}: un token vale un año como máximo.',
  TOO_MANY_SHIFTS: 'Más de {most} turnos. Elija un cliente o una ubicación.',
  TOO_MANY_COMMENTS: 'Ya ha escrito {most} comentarios aquí.',
  TOO_MANY_DRAFT_REPORTS:
    'Ya hay {most} informes de gastos sin enviar. Envíe primero uno de ellos o agregue los gastos a uno.',
  TOO_MANY_PUNCHES: 'Hoy llegaron ya {most} registros suyos del reloj. Avise a la agencia.',
  TOO_MANY_RECEIPTS: 'Un gasto tiene {most} recibos como máximo.',
  TOO_MANY_VIEWS: 'Puede guardar hasta {most} vistas de una lista. Elimine una primero.',
  USER_NAME_TAKEN: 'Alguien ya tiene el usuario {userName}.',
  VIEW_NAME_TAKEN: 'Ya tiene una vista de esta lista llamada “{name}”. Elija otro nombre.',
  WEEK_TOO_LONG:
    'La semana tiene {time} de trabajo; se {most, plural, one {permite # hora} other {permiten # horas}}.',
  WRONG_STATE:
    'El estado de {nounThis} es “{state}”; “{action}” solo es posible en {possibleQuotedOr}.',
  'WRONG_STATE.missing':
    'Todavía no existe {nounThis}; “{action}” solo es posible en {possibleQuotedOr}.',
  'WRONG_STATE.exists':
    'El estado de {nounThis} es “{state}”; “{action}” solo es posible para un registro nuevo.',
};
