import type { FileKey, RowKey } from '@stint/domain/messages/row-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const rows: Sentences<RowKey> = {
  'ROW.activeAfterEnd': 'It is active though it ended on {endDate}; close it once time is entered.',
  'ROW.activelySearching':
    'No active assignment is imported, so the candidate becomes “Actively searching”.',
  'ROW.ambiguousReference': '{field}: several {nounMany} are called “{value}”; use the id.',
  'ROW.billBelowPay': 'The bill rate {billRate} is below the pay rate {payRate}.',
  'ROW.candidateDoNotPlace':
    'The candidate is marked “Do not place”: this assignment is imported, but no new placement is possible.',
  'ROW.empty': '{field} is empty: {note}.',
  'ROW.endBeforeStart': 'It ends on {endDate}, before it starts on {startDate}.',
  'ROW.ended':
    '{record} is {stateLower} here, and its terms stay as they are. Reactivate it to change them.',
  'ROW.extraCells':
    'Line {line} has more cells ({cells}) than the file has headings ({headings}): a cell that contains the delimiter must be in quotation marks.',
  'ROW.filledWithOpenings': 'It is filled; its {openings} openings are not offered.',
  'ROW.leftEmpty': '{field} “{cell}” {fault}; it is left empty.',
  'ROW.longCell': 'A cell on this line has more than 32,767 characters.',
  'ROW.missing': '{field} is missing.',
  'ROW.moved':
    '{record} is here already and belongs to another {noun}; that cannot be changed by an import.',
  'ROW.multiplierOutOfRange':
    'The rate is {multiplier} times the regular one; it should be 1 to 10 times.',
  'ROW.noOpenings': 'It has no openings.',
  'ROW.noOpenings.filled': 'It has no openings left and is imported as filled.',
  'ROW.noOpenings.nobodyPlaced': 'It has no openings, and nobody placed on it is imported.',
  'ROW.onAssignment': 'An active assignment makes the candidate “On assignment”.',
  'ROW.otherClient': '{field} “{record}” belongs to another client.',
  'ROW.placedAlready': 'The candidate is on this job order already ({other}).',
  'ROW.refersToRefused': '{field} “{value}” is refused ({file}, line {line}): {why}',
  'ROW.remark': '{field} “{cell}” {remark}.',
  'ROW.repeated': 'It repeats {file}, line {line} ({record}).',
  'ROW.sameEmail': '{record} has the email “{email}” already.',
  'ROW.sameEmail.line':
    'Line {line} ({record}) has the email “{email}” already: one person, or one of the two addresses is wrong.',
  'ROW.sameName': 'Line {line} has the same name.',
  'ROW.statusKept':
    '{record} keeps its status here; change it in Stint, where the rules for it apply.',
  'ROW.timeZoneUnknown':
    'Its time zone cannot be found from country, state, and city; the office’s is used.',
  'ROW.unclosedQuote': 'A quotation mark on this line is never closed.',
  'ROW.unknownOwner':
    '“{name}” is not a member of staff here; their rows are imported without an owner.',
  'ROW.unknownReference': '{field}: there is no {noun} “{value}”.',
  'ROW.unreadable': '{field} “{cell}” {fault}.',
  'ROW.withoutCell': '{finding} The row is imported without this cell.',
};

export const files: Sentences<FileKey> = {
  'FILE.blankSkipped':
    '{rows, plural, one {# blank row is skipped} other {# blank rows are skipped}}.',
  'FILE.columnMissing': '{file}: choose the column that holds “{field}”.',
  'FILE.empty': '{file} is empty.',
  'FILE.foreign': '{file} is {kind}. Save it as CSV or XLSX first.',
  'FILE.headingUnreadable': '{file}, line {line}, cannot be read: {why}',
  'FILE.headingsBelow': 'The headings are in line {line}; the lines above are left out.',
  'FILE.leftAlone': 'Left as they are, because this file has no column for them: {fields}.',
  'FILE.noChoice': 'There is no choice about {code} in “{column}”.',
  'FILE.notRecords':
    'This does not look like a table of records. It is left out unless you choose what it holds.',
  'FILE.notText':
    '{file} is not a text file: read as {encoding}, it holds characters that no text has. Save it as CSV in UTF-8 first.',
  'FILE.notWorkbook': '{file} is not an XLSX workbook that can be read.',
  'FILE.nothingChosen': 'Choose what kind of records at least one file has.',
  'FILE.nothingInLine': '{file} has nothing in line {line}.',
  'FILE.tooLarge': '{file} is too large.',
  'FILE.tooManyCells': '{file} has more than {most} cells; split it.',
  'FILE.tooManyColumns': '{file} has more than {most} columns.',
  'FILE.tooManyRows': '{file} has more than {most} rows; split it.',
  'FILE.tooSlow':
    '{file} takes too long to read: the files of one upload have {seconds} seconds. Split it, or upload it alone.',
  'FILE.totalsSkipped':
    '{totals, plural, one {Line {line} is a total and is skipped} other {# totals are skipped, the first in line {line}}}.',
  'FILE.unclosedQuotes':
    '{file} cannot be read: on more than {most} lines a quotation mark is never closed, first on line {line}.',
  'FILE.unknownColumn': 'There is no column “{column}”.',
  'FILE.unknownField': 'There is no field “{field}”.',
  'IMPORT.broke': 'The import failed. Nothing was imported; try again.',
};
