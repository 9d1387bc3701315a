/** Six files of an imaginary agency, each written by another program, with good rows and bad ones. */
export const agencyFiles: Readonly<Record<string, Buffer>> = {
  // Semicolons, CRLF, UTF-8 with a mark.
  'customers.csv': text(
    '\ufeffAccount ID;Customer Name;Billing Customer;Terms;Credit Line;Sales Tax',
    'A-1;Halvorsen Foods;Y;Net 30;"$75,000";7.5%',
    'A-2;"Kestrel ""Cold"" Storage";N;2/10 net 30;;',
    'A-3;Orchid Senior Living;Y;Due on receipt;50000;6',
  ),
  'sites.csv': text(
    'Site ID,Customer,Site,Address,Town,Province,Zip Code',
    'S-1,A-1,North bakery,1 Mill Road,El Paso,Texas,79901',
    'S-2,Orchid Senior Living,Main house,8 Vine St,Reno,NV,89501',
    'S-3,A-9,Ghost yard,,Denver,CO,80202',
  ),
  // UTF-16, tabs.
  'contacts.txt': Buffer.from(
    '\ufeff' +
      [
        'Contact ID\tAccount ID\tGiven Name\tSurname\tPosition\tWork Email\tCell',
        'C-1\tA-1\tBéatrice\tØstergård\tPlant lead\tbea@halvorsen.example\t(555) 010-4411 ext. 7',
        'C-2\tA-3\tTom\tReyes\tDirector\t\t555-010-2290',
      ].join('\r\n'),
    'utf16le',
  ),
  'talent.csv': text(
    'Talent ID,First,Last,Email,Cell Phone,City,State,Status,Skills,Expected Pay,Available,Created,Recruiter,Comments',
    'T-1,Ольга,Петрова,olga@mail.example,555-010-0001,El Paso,TX,Available,Baker|Packer,$19.50/hr,12/20/2026,03/14/2025,Rosa Recruiter,',
    'T-2,美咲,田中,misaki@mail.example,,Reno,Nevada,Passive,Caregiver,21.00 USD,,04/02/2025,Rosa Recruiter,"Nights only.\nHas a car."',
    'T-3,"=HYPERLINK(""http://x.example"",""Hi"")",Quist,quist@mail.example,,Reno,NV,Available,,,,05/05/2025,,',
    'T-4,Dup,Licate,OLGA@mail.example,,Reno,NV,Available,,,,05/05/2025,,',
    'T-5,No,,nolast@mail.example,,Reno,NV,Available,,,,05/05/2025,,',
    'T-6,Bad,Mail,not-an-address,,Reno,NV,Available,,,,05/05/2025,,',
    'T-7,Never,Again,,,Reno,NV,Do not return,,,,05/05/2025,,',
  ),
  'reqs.csv': text(
    'Req ID,Account ID,Site ID,Contact ID,Position Title,Employment Type,Qty,Pay,Bill,Annual Salary,Fee %,Begin Date,Shift,Order Status',
    'R-1,A-1,S-1,C-1,Night baker,Temp,2,19.00,27.55,,,05/01/2026,Sun-Thu 22:00-06:30,Open',
    'R-2,A-3,S-2,C-2,House director,Direct hire,1,,,"$72,000",20%,06/15/2026,Mon-Fri 08:00-17:00,Open',
    'R-3,A-1,S-9,C-1,Packer,Temp,1,18,26,,,05/01/2026,,Open',
    'R-4,A-1,S-1,C-1,Packer,Temp to hire,0,18,26,,,05/01/2026,,Open',
  ),
  'running.csv': text(
    'Placement ID,Talent ID,Req ID,Start,End,Pay Rate,OT Pay Rate,Bill Rate,OT Bill Rate,Placement Status,PO #',
    'P-1,T-1,R-1,05/18/2026,,19.50,29.25,28.00,40.60,Active,PO-7',
    'P-2,T-2,R-1,02/02/2026,03/31/2026,19.00,28.50,27.55,39.95,Ended,',
    'P-3,T-7,R-4,06/22/2026,,18.00,27.00,26.00,37.70,Active,',
    'P-4,T-3,R-1,07/13/2026,07/01/2026,19.00,28.50,27.55,39.95,Ended,',
    'P-5,T-4,R-1,05/18/2026,,19.00,28.50,27.55,39.95,Active,',
    'P-6,T-99,R-1,05/18/2026,,19.00,28.50,27.55,39.95,Active,',
  ),
};

/** The same files with one row mended and one changed. */
export const mendedFiles: Readonly<Record<string, Buffer>> = {
  ...agencyFiles,
  'customers.csv': replaced('customers.csv', 'Net 30;"$75,000"', 'Net 45;"$90,000"'),
  'talent.csv': replaced(
    'talent.csv',
    'Dup,Licate,OLGA@mail.example',
    'Dup,Licate,dup@mail.example',
  ),
};

function text(...lines: string[]): Buffer {
  return Buffer.from(lines.join('\r\n'));
}

function replaced(name: string, before: string, after: string): Buffer {
  return Buffer.from(agencyFiles[name]!.toString().replace(before, after));
}
