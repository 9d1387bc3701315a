/** One state: its name, the IANA time zone of most of it, and the places with another one. */
export interface UsState {
  name: string;
  timeZone: string;
  /** Time zone → its larger places, in lower case. */
  elsewhere?: Readonly<Record<string, readonly string[]>>;
}

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

const state = (name: string, timeZone: string, elsewhere?: UsState['elsewhere']): UsState => ({
  name,
  timeZone,
  elsewhere,
});

/** USPS code → state. Time zones according to 49 CFR part 71 and the IANA database. */
export const usStates: Readonly<Record<string, UsState>> = {
  AL: state('Alabama', CENTRAL, { [EASTERN]: ['phenix city', 'lanett', 'valley'] }),
  AK: state('Alaska', 'America/Anchorage', { 'America/Adak': ['adak', 'atka'] }),
  AZ: state('Arizona', 'America/Phoenix', { [MOUNTAIN]: ['window rock', 'chinle', 'kayenta'] }),
  AR: state('Arkansas', CENTRAL),
  CA: state('California', PACIFIC),
  CO: state('Colorado', MOUNTAIN),
  CT: state('Connecticut', EASTERN),
  DC: state('District of Columbia', EASTERN),
  DE: state('Delaware', EASTERN),
  FL: state('Florida', EASTERN, {
    [CENTRAL]: [
      'pensacola',
      'panama city',
      'panama city beach',
      'destin',
      'fort walton beach',
      'niceville',
      'crestview',
      'navarre',
      'milton',
      'marianna',
      'miramar beach',
    ],
  }),
  GA: state('Georgia', EASTERN),
  HI: state('Hawaii', 'Pacific/Honolulu'),
  IA: state('Iowa', CENTRAL),
  ID: state('Idaho', 'America/Boise', {
    [PACIFIC]: [
      'coeur d’alene',
      "coeur d'alene",
      'lewiston',
      'moscow',
      'sandpoint',
      'post falls',
      'hayden',
      'kellogg',
    ],
  }),
  IL: state('Illinois', CENTRAL),
  IN: state('Indiana', 'America/Indiana/Indianapolis', {
    [CENTRAL]: [
      'gary',
      'hammond',
      'east chicago',
      'whiting',
      'merrillville',
      'crown point',
      'schererville',
      'hobart',
      'highland',
      'munster',
      'valparaiso',
      'portage',
      'chesterton',
      'michigan city',
      'la porte',
      'laporte',
      'evansville',
      'newburgh',
      'mount vernon',
      'tell city',
    ],
  }),
  KS: state('Kansas', CENTRAL, { [MOUNTAIN]: ['goodland', 'sharon springs', 'syracuse'] }),
  KY: state('Kentucky', 'America/Kentucky/Louisville', {
    [CENTRAL]: [
      'bowling green',
      'owensboro',
      'paducah',
      'hopkinsville',
      'henderson',
      'madisonville',
      'murray',
      'glasgow',
    ],
  }),
  LA: state('Louisiana', CENTRAL),
  MA: state('Massachusetts', EASTERN),
  MD: state('Maryland', EASTERN),
  ME: state('Maine', EASTERN),
  MI: state('Michigan', 'America/Detroit', {
    'America/Menominee': ['menominee', 'iron mountain', 'kingsford', 'ironwood', 'bessemer'],
  }),
  MN: state('Minnesota', CENTRAL),
  MO: state('Missouri', CENTRAL),
  MS: state('Mississippi', CENTRAL),
  MT: state('Montana', MOUNTAIN),
  NC: state('North Carolina', EASTERN),
  ND: state('North Dakota', CENTRAL, {
    [MOUNTAIN]: ['dickinson', 'bowman', 'beach', 'medora', 'hettinger'],
  }),
  NE: state('Nebraska', CENTRAL, {
    [MOUNTAIN]: ['scottsbluff', 'gering', 'alliance', 'chadron', 'sidney', 'ogallala', 'kimball'],
  }),
  NH: state('New Hampshire', EASTERN),
  NJ: state('New Jersey', EASTERN),
  NM: state('New Mexico', MOUNTAIN),
  NV: state('Nevada', PACIFIC, { [MOUNTAIN]: ['west wendover', 'jackpot'] }),
  NY: state('New York', EASTERN),
  OH: state('Ohio', EASTERN),
  OK: state('Oklahoma', CENTRAL),
  OR: state('Oregon', PACIFIC, { 'America/Boise': ['ontario', 'nyssa', 'vale'] }),
  PA: state('Pennsylvania', EASTERN),
  PR: state('Puerto Rico', 'America/Puerto_Rico'),
  RI: state('Rhode Island', EASTERN),
  SC: state('South Carolina', EASTERN),
  SD: state('South Dakota', CENTRAL, {
    [MOUNTAIN]: ['rapid city', 'spearfish', 'sturgis', 'deadwood', 'hot springs', 'belle fourche'],
  }),
  TN: state('Tennessee', CENTRAL, {
    [EASTERN]: [
      'knoxville',
      'chattanooga',
      'johnson city',
      'kingsport',
      'bristol',
      'maryville',
      'oak ridge',
      'morristown',
      'cleveland',
      'sevierville',
      'greeneville',
      'athens',
    ],
  }),
  TX: state('Texas', CENTRAL, {
    [MOUNTAIN]: ['el paso', 'socorro', 'horizon city', 'van horn', 'fabens', 'san elizario'],
  }),
  UT: state('Utah', MOUNTAIN),
  VA: state('Virginia', EASTERN),
  VT: state('Vermont', EASTERN),
  WA: state('Washington', PACIFIC),
  WI: state('Wisconsin', CENTRAL),
  WV: state('West Virginia', EASTERN),
  WY: state('Wyoming', MOUNTAIN),
};
