/** One province or territory: its names, the IANA time zone of most of it, and the places with another one. */
interface Province {
  names: readonly string[];
  timeZone: string;
  /** Time zone → its larger places, in lower case. */
  elsewhere?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Canada Post code → province. Zones according to the IANA database (`zone1970.tab`, with the names of Canadian
 * places from `backward`) and the National Research Council's table of time zones and daylight saving time.
 */
export const canadianProvinces: Readonly<Record<string, Province>> = {
  AB: { names: ['Alberta'], timeZone: 'America/Edmonton' },
  BC: {
    names: ['British Columbia', 'Colombie-Britannique'],
    timeZone: 'America/Vancouver',
    elsewhere: {
      'America/Edmonton': ['cranbrook', 'fernie', 'golden', 'invermere', 'kimberley', 'sparwood'],
      'America/Dawson_Creek': ['dawson creek', 'fort st. john', 'fort st john', 'chetwynd'],
      'America/Fort_Nelson': ['fort nelson'],
      'America/Creston': ['creston'],
    },
  },
  MB: { names: ['Manitoba'], timeZone: 'America/Winnipeg' },
  NB: { names: ['New Brunswick', 'Nouveau-Brunswick'], timeZone: 'America/Moncton' },
  NL: {
    names: ['Newfoundland and Labrador', 'Newfoundland', 'Terre-Neuve-et-Labrador', 'NF'],
    timeZone: 'America/St_Johns',
    elsewhere: {
      'America/Goose_Bay': [
        'happy valley-goose bay',
        'goose bay',
        'labrador city',
        'wabush',
        'churchill falls',
        'nain',
      ],
    },
  },
  NS: { names: ['Nova Scotia', 'Nouvelle-Écosse'], timeZone: 'America/Halifax' },
  NT: {
    names: ['Northwest Territories', 'Territoires du Nord-Ouest'],
    timeZone: 'America/Edmonton',
  },
  NU: {
    names: ['Nunavut'],
    timeZone: 'America/Iqaluit',
    elsewhere: {
      'America/Rankin_Inlet': ['rankin inlet', 'arviat', 'baker lake', 'resolute'],
      'America/Edmonton': ['cambridge bay', 'kugluktuk'],
    },
  },
  ON: {
    names: ['Ontario'],
    timeZone: 'America/Toronto',
    elsewhere: {
      'America/Winnipeg': [
        'kenora',
        'dryden',
        'rainy river',
        'fort frances',
        'red lake',
        'sioux lookout',
      ],
    },
  },
  PE: {
    names: ['Prince Edward Island', 'Île-du-Prince-Édouard', 'PEI'],
    timeZone: 'America/Halifax',
  },
  QC: {
    names: ['Quebec', 'Québec', 'PQ'],
    timeZone: 'America/Toronto',
    elsewhere: { 'America/Halifax': ['les îles-de-la-madeleine', 'cap-aux-meules'] },
  },
  SK: {
    names: ['Saskatchewan'],
    timeZone: 'America/Regina',
    elsewhere: { 'America/Edmonton': ['lloydminster'] },
  },
  YT: { names: ['Yukon', 'Yukon Territory', 'YK'], timeZone: 'America/Whitehorse' },
};
