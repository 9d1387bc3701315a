import type { MailKey } from '@stint/domain/messages/mail-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const mails: Sentences<MailKey> = {
  'MAIL.INVITATION.subject': 'Su cuenta en {agency}',
  'MAIL.INVITATION.text': `Hola, {name}:

{agency} ha creado una cuenta para usted.

ID de la empresa: {companyId}
Usuario: {userName}

Elija aquí su contraseña:
{link}

El enlace funciona una sola vez, hasta {until}. Después, elija “¿Olvidó su contraseña?” en la página de inicio de sesión o pida uno nuevo a {agency}.`,
  'MAIL.PASSWORD_RESET.subject': 'Elija una contraseña nueva para {agency}',
  'MAIL.PASSWORD_RESET.text': `Hola, {name}:

Alguien pidió una contraseña nueva para su cuenta en {agency}. Elíjala aquí:
{link}

El enlace funciona una sola vez, hasta {until}. Si usted no la pidió, no haga nada: su contraseña no cambia.`,
  'MAIL.NEW_ORDER.subject': 'Nueva orden de trabajo de {client}: {order}',
  'MAIL.NEW_ORDER.text': `Hola, {name}:

{contact}, de {client}, envió la orden de trabajo {order}. Revísela y luego ábrala o recházela:
{link}`,
  'MAIL.ORDER_OPENED.subject': 'Su orden de trabajo está abierta: {order}',
  'MAIL.ORDER_OPENED.text': `Hola, {name}:

{agency} ha abierto su orden de trabajo {order} y está buscando personal. Vea cómo va:
{link}`,
  'MAIL.ORDER_DECLINED.subject': 'Su orden de trabajo fue rechazada: {order}',
  'MAIL.ORDER_DECLINED.text': `Hola, {name}:

{agency} ha rechazado su orden de trabajo {order}:

{remarks}

Puede cambiarla y enviarla de nuevo:
{link}`,
  'MAIL.PENDING_APPROVAL.subject':
    '{count, plural, one {# hoja de horas espera} other {# hojas de horas esperan}} su aprobación',
  'MAIL.PENDING_APPROVAL.text': `Hola, {name}:

{count, plural, one {# hoja de horas} other {# hojas de horas}} de personal de {agency} {count, plural, one {espera} other {esperan}} su aprobación:
{link}`,
  'MAIL.TIMESHEETS_DUE.subject':
    'Tiene {count, plural, one {# hoja de horas} other {# hojas de horas}} por enviar',
  'MAIL.TIMESHEETS_DUE.text': `Hola, {name}:

Todavía no ha enviado a {agency} {count, plural, one {# hoja de horas} other {# hojas de horas}}:
{link}`,
  'MAIL.TIMESHEETS_REJECTED.subject':
    '{count, plural, one {Se rechazó su hoja de horas} other {Se rechazaron # de sus hojas de horas}}',
  'MAIL.TIMESHEETS_REJECTED.text': `Hola, {name}:

{count, plural, one {se rechazó su hoja de horas} other {se rechazaron # de sus hojas de horas}}:

{reasons}

{count, plural, one {Corríjala y envíela} other {Corríjalas y envíelas}} de nuevo:
{link}`,
  'MAIL.TIMESHEETS_ESCALATED.subject':
    '{count, plural, one {# hoja de horas lleva} other {# hojas de horas llevan}} demasiado tiempo sin aprobar',
  'MAIL.TIMESHEETS_ESCALATED.text': `Hola, {name}:

El cliente no ha aprobado a tiempo {count, plural, one {# hoja de horas} other {# hojas de horas}}. {count, plural, one {Apruébela} other {Apruébelas}} o pregunte al cliente:
{link}`,
  'MAIL.EXPENSES_PENDING.subject':
    '{count, plural, one {# informe de gastos espera} other {# informes de gastos esperan}} su aprobación',
  'MAIL.EXPENSES_PENDING.text': `Hola, {name}:

{count, plural, one {# informe de gastos} other {# informes de gastos}} de personal de {agency} {count, plural, one {espera} other {esperan}} su aprobación:
{link}`,
  'MAIL.EXPENSES_DUE.subject':
    'Tiene {count, plural, one {# informe de gastos} other {# informes de gastos}} por enviar',
  'MAIL.EXPENSES_DUE.text': `Hola, {name}:

Todavía no ha enviado a {agency} {count, plural, one {# informe de gastos} other {# informes de gastos}}:
{link}`,
  'MAIL.EXPENSES_REJECTED.subject':
    '{count, plural, one {Se rechazó su informe de gastos} other {Se rechazaron # de sus informes de gastos}}',
  'MAIL.EXPENSES_REJECTED.text': `Hola, {name}:

{count, plural, one {se rechazó su informe de gastos} other {se rechazaron # de sus informes de gastos}}:

{reasons}

{count, plural, one {Corríjalo y envíelo} other {Corríjalos y envíelos}} de nuevo:
{link}`,
  'MAIL.EXPENSES_ESCALATED.subject':
    '{count, plural, one {# informe de gastos lleva} other {# informes de gastos llevan}} demasiado tiempo sin aprobar',
  'MAIL.EXPENSES_ESCALATED.text': `Hola, {name}:

El cliente no ha aprobado a tiempo {count, plural, one {# informe de gastos} other {# informes de gastos}}. {count, plural, one {Apruébelo} other {Apruébelos}} o pregunte al cliente:
{link}`,
  'MAIL.SHIFTS_OFFERED.subject': 'Le ofrecen {count, plural, one {# turno} other {# turnos}}',
  'MAIL.SHIFTS_OFFERED.text': `Hola, {name}:

{agency} le ofrece {count, plural, one {# turno} other {# turnos}}. {count, plural, one {Será} other {Cada uno será}} de quien lo acepte primero:
{link}`,
  'MAIL.DOCUMENT_EXPIRING.subject': '“{title}” vence el {date}',
  'MAIL.DOCUMENT_EXPIRING.text': `Hola, {name}:

Su documento “{title}” ({type}) es válido hasta el {date}. Entregue el nuevo a {agency} antes de esa fecha.

{link}`,
  'MAIL.DOCUMENT_EXPIRED.subject': '“{title}” ha vencido',
  'MAIL.DOCUMENT_EXPIRED.text': `Hola, {name}:

Su documento “{title}” ({type}) era válido hasta el {date}. Entregue el nuevo a {agency}.

{link}`,
  'MAIL.TEST.subject': 'Correo de prueba de {agency}',
  'MAIL.TEST.text': `Hola, {name}:

Esto es una prueba. La ha entregado el servidor de correo configurado para {agency}.`,
};
