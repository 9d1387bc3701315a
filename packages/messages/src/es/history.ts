import type { HistoryKey } from '@stint/domain/messages/history-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const history: Sentences<HistoryKey> = {
  'TIMELINE.action': '{action}, por {actor}',
  'TIMELINE.created': '{actor} creó {nounThis}',
  'TIMELINE.updated': '{actor} cambió {nounThis}',
  'TIMELINE.undone': '{actor} deshizo el último cambio',
  'TIMELINE.mail': 'Correo a {recipient}, “{subject}”: {state}',
  'TIMELINE.mailFailed': 'Correo a {recipient}, “{subject}”: {state}. {why}',
  'CLAIM.edit': '{actor} cambió las líneas de {nounThis}',
  'CLAIM.submit': '{actor} envió {nounThis}',
  'CLAIM.approve': '{actor} aprobó {nounThis}',
  'CLAIM.approveInPart': '{actor} aprobó {nounThis} sin las líneas en disputa',
  'CLAIM.approveAutomatically': '{actor} aprobó automáticamente {nounThis}',
  'CLAIM.reject': '{actor} rechazó {nounThis}',
  'CLAIM.undoApproval': '{actor} deshizo la aprobación de {nounThis}',
  'CLAIM.void': '{actor} anuló {nounThis}',
  'CLAIM.splitOff': '{actor} puso en disputa estas líneas, que pasaron a {nounThis}',
  'CLAIM.takeBack': '{actor} retiró la disputa, y las líneas de {nounThis} volvieron',
  'CLAIM.invoice': '{actor} puso {nounThis} en una factura',
  'CLAIM.returnToBill': '{actor} eliminó la factura de {nounThis}',
  'CLAIM.payroll': '{actor} exportó {nounThis} a la nómina',
  'CLAIM.remindToSubmit': '{actor} recordó a la persona que debe enviar {nounThis}',
  'CLAIM.remindToApprove': '{actor} recordó a quienes aprueban {nounThis}',
  'CLAIM.escalate': '{actor} pidió a otras personas que aprueben {nounThis}',
  'CLAIM.flagLaterPunch':
    '{actor} anotó una marca que llegó o se corrigió después de enviar {nounThis}',
  'CLAIM.remind': '{actor} recordó a la persona que debe enviar {nounThis}',
  'CLAIM.remindApprover': '{actor} recordó al contacto que debe aprobar {nounThis}',
  'CLAIM.dismissLaterPunches': '{actor} descartó las marcas posteriores de {nounThis}',
  UNDONE: '{records} {recordsCount, plural, one {está} other {están}} como antes.',
};
