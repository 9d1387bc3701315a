import { newWord } from './office.ts';

/** A file as the file dialog returns it. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/**
 * Six files of another system: 14 rows, four of which cannot be imported. Ids and names are new each time,
 * so that the records do not exist yet.
 */
export function agencyFiles(own = newWord()): {
  files: ChosenFile[];
  client: string;
  worker: string;
} {
  const client = `${own} "Cold" Storage`;
  const worker = `Zoë ${own}`;
  const mail = (name: string) => `${name}.${own.toLowerCase()}@mail.example`;
  const files = [
    // Semicolons and a byte order mark.
    csv(
      'companies.csv',
      '\ufeffCompany ID;Company Name;Accounting Customer;Payment Terms',
      `${own}-C1;"${own} ""Cold"" Storage";Yes;Net 30`,
      `${own}-C2;${own} Bakery;No;Net 45`,
    ),
    csv(
      'locations.csv',
      'Location ID,Company ID,Location Name,Street,City,State,Zip',
      `${own}-L1,${own}-C1,Dock 4,1 Mill Road,Chicago,IL,60601`,
      `${own}-L2,${own}-C9,Ghost yard,,Denver,CO,80202`,
    ),
    csv(
      'contacts.csv',
      'Contact ID,Company ID,First Name,Last Name,Title,Email',
      `${own}-P1,${own}-C1,Béatrice,Østergård,Shift lead,${mail('bea')}`,
    ),
    csv(
      'candidates.csv',
      'Candidate ID,First Name,Last Name,Email,City,State,Status',
      `${own}-T1,Zoë,${own},${mail('zoe')},Chicago,IL,Available`,
      `${own}-T2,美咲,${own},${mail('misaki')},Chicago,IL,Passive`,
      `${own}-T3,Bad,Mail,not-an-address,Chicago,IL,Available`,
      `${own}-T4,No,,${mail('nobody')},Chicago,IL,Available`,
    ),
    csv(
      'job_orders.csv',
      'Job Order ID;Company ID;Location ID;Contact ID;Title;Job Type;Openings;Pay Rate;Bill Rate;Start Date;Status',
      `${own}-J1;${own}-C1;${own}-L1;${own}-P1;Order picker;Temp/Contract;2;19.00;27.55;05/01/2026;Open`,
      `${own}-J2;${own}-C2;;;Night baker;Temp/Contract;1;21.00;31.00;05/15/2026;Open`,
    ),
    csv(
      'assignments.csv',
      'Assignment ID,Candidate ID,Job Order ID,Start Date,End Date,Pay Rate,Bill Rate,Status',
      `${own}-A1,${own}-T1,${own}-J1,05/18/2026,,19.50,28.00,Active`,
      `${own}-A2,${own}-T2,${own}-J1,02/16/2026,03/31/2026,19.00,27.55,Closed`,
      `${own}-A3,${own}-T1,${own}-J2,07/13/2026,07/01/2026,21.00,31.00,Closed`,
    ),
  ];
  return { files, client, worker };
}

function csv(name: string, ...lines: string[]): ChosenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
}
