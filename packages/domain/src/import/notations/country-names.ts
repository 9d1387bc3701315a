import { folded } from './text.ts';

/** ISO 3166-1 alpha-2 of a country by its alpha-3 code or by its name in English, Spanish or German. */
export function countryCode(text: string): string | undefined {
  codes ??= codesByName();
  return codes.get(nameKey(text));
}

/** Made when first needed: most files have no countries by name. */
let codes: ReadonlyMap<string, string> | undefined;

function codesByName(): Map<string, string> {
  const countries = alpha3
    .flatMap((line) => line.split(' '))
    .map((code) => code.split('=') as [string, string]);
  const byName = new Map<string, string>();
  for (const language of ['en', 'es', 'de']) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style });
      for (const [, code] of countries) {
        for (const name of namesIn(names.of(code) ?? '')) byName.set(nameKey(name), code);
      }
    }
  }
  for (const [code, names] of Object.entries(otherNames)) {
    for (const name of names.split(', ')) byName.set(nameKey(name), code);
  }
  for (const [long, code] of countries) byName.set(nameKey(long), code);
  byName.delete('');
  return byName;
}

/** `Myanmar (Burma)` is called both. */
function namesIn(name: string): string[] {
  const [, first, second] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  return first && second ? [name, first, second] : [name];
}

/** Without case, accents and what people write or leave out: `The Bahamas`, `St. Kitts and Nevis`. */
function nameKey(name: string): string {
  const bare = name
    .slice(0, 100)
    .replace(/\bsaint\b/gi, 'st')
    .replace(/&|\b(?:the|and|of|und|y)\b/gi, ' ');
  return folded(bare).replace(/\p{M}/gu, '');
}

const otherNames: Readonly<Record<string, string>> = {
  US: 'USA, United States of America, America, EEUU, EUA, Estados Unidos de América, Vereinigte Staaten von Amerika',
  GB: 'UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Gran Bretaña, Inglaterra, Escocia, Gales, Großbritannien, Schottland, United Kingdom of Great Britain and Northern Ireland',
  AE: 'UAE, Emirates, EAU, VAE',
  BN: 'Brunei Darussalam',
  BO: 'Bolivia Plurinational State of, Plurinational State of Bolivia',
  CD: 'DRC, DR Congo, Democratic Republic of the Congo, Congo Democratic Republic of the, República Democrática del Congo',
  CG: 'Congo, Republic of the Congo, Congo Brazzaville',
  CI: 'Ivory Coast, Costa de Marfil',
  CN: "PRC, People's Republic of China, Mainland China, República Popular China",
  CV: 'Cabo Verde',
  CZ: 'Czech Republic, República Checa, Tschechische Republik',
  DE: 'Federal Republic of Germany, BRD',
  FM: 'Federated States of Micronesia, Micronesia Federated States of',
  HK: 'Hong Kong',
  IE: 'Republic of Ireland, Eire',
  IR: 'Islamic Republic of Iran, Iran Islamic Republic of',
  KP: "Korea Democratic People's Republic of, Democratic People's Republic of Korea",
  KR: 'Korea, Republic of Korea, Korea Republic of, Korea South, South Korea',
  LA: "Lao PDR, Lao People's Democratic Republic",
  MD: 'Republic of Moldova, Moldova Republic of',
  MK: 'Macedonia',
  MO: 'Macau, Macao',
  MX: 'United Mexican States, Estados Unidos Mexicanos, México',
  NL: 'Holland, Holanda, The Netherlands',
  PH: 'Philippines, Republic of the Philippines',
  PS: 'Palestine, State of Palestine, Palestine State of',
  RU: 'Russian Federation, Federación Rusa',
  SA: 'KSA, Kingdom of Saudi Arabia',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  TL: 'East Timor',
  TR: 'Turkey, Turkiye, Turquía',
  TW: 'Taiwan Province of China, Taiwan Republic of China',
  TZ: 'United Republic of Tanzania, Tanzania United Republic of',
  VA: 'Vatican, Holy See',
  VE: 'Bolivarian Republic of Venezuela, Venezuela Bolivarian Republic of',
  VG: 'Virgin Islands British',
  VI: 'Virgin Islands, US Virgin Islands, Virgin Islands US, USVI',
};

/** ISO 3166-1: alpha-3 = alpha-2. */
const alpha3 = [
  'ABW=AW AFG=AF AGO=AO AIA=AI ALA=AX ALB=AL AND=AD ARE=AE ARG=AR ARM=AM ASM=AS ATA=AQ ATF=TF ATG=AG AUS=AU',
  'AUT=AT AZE=AZ BDI=BI BEL=BE BEN=BJ BES=BQ BFA=BF BGD=BD BGR=BG BHR=BH BHS=BS BIH=BA BLM=BL BLR=BY BLZ=BZ',
  'BMU=BM BOL=BO BRA=BR BRB=BB BRN=BN BTN=BT BVT=BV BWA=BW CAF=CF CAN=CA CCK=CC CHE=CH CHL=CL CHN=CN CIV=CI',
  'CMR=CM COD=CD COG=CG COK=CK COL=CO COM=KM CPV=CV CRI=CR CUB=CU CUW=CW CXR=CX CYM=KY CYP=CY CZE=CZ DEU=DE',
  'DJI=DJ DMA=DM DNK=DK DOM=DO DZA=DZ ECU=EC EGY=EG ERI=ER ESH=EH ESP=ES EST=EE ETH=ET FIN=FI FJI=FJ FLK=FK',
  'FRA=FR FRO=FO FSM=FM GAB=GA GBR=GB GEO=GE GGY=GG GHA=GH GIB=GI GIN=GN GLP=GP GMB=GM GNB=GW GNQ=GQ GRC=GR',
  'GRD=GD GRL=GL GTM=GT GUF=GF GUM=GU GUY=GY HKG=HK HMD=HM HND=HN HRV=HR HTI=HT HUN=HU IDN=ID IMN=IM IND=IN',
  'IOT=IO IRL=IE IRN=IR IRQ=IQ ISL=IS ISR=IL ITA=IT JAM=JM JEY=JE JOR=JO JPN=JP KAZ=KZ KEN=KE KGZ=KG KHM=KH',
  'KIR=KI KNA=KN KOR=KR KWT=KW LAO=LA LBN=LB LBR=LR LBY=LY LCA=LC LIE=LI LKA=LK LSO=LS LTU=LT LUX=LU LVA=LV',
  'MAC=MO MAF=MF MAR=MA MCO=MC MDA=MD MDG=MG MDV=MV MEX=MX MHL=MH MKD=MK MLI=ML MLT=MT MMR=MM MNE=ME MNG=MN',
  'MNP=MP MOZ=MZ MRT=MR MSR=MS MTQ=MQ MUS=MU MWI=MW MYS=MY MYT=YT NAM=NA NCL=NC NER=NE NFK=NF NGA=NG NIC=NI',
  'NIU=NU NLD=NL NOR=NO NPL=NP NRU=NR NZL=NZ OMN=OM PAK=PK PAN=PA PCN=PN PER=PE PHL=PH PLW=PW PNG=PG POL=PL',
  'PRI=PR PRK=KP PRT=PT PRY=PY PSE=PS PYF=PF QAT=QA REU=RE ROU=RO RUS=RU RWA=RW SAU=SA SDN=SD SEN=SN SGP=SG',
  'SGS=GS SHN=SH SJM=SJ SLB=SB SLE=SL SLV=SV SMR=SM SOM=SO SPM=PM SRB=RS SSD=SS STP=ST SUR=SR SVK=SK SVN=SI',
  'SWE=SE SWZ=SZ SXM=SX SYC=SC SYR=SY TCA=TC TCD=TD TGO=TG THA=TH TJK=TJ TKL=TK TKM=TM TLS=TL TON=TO TTO=TT',
  'TUN=TN TUR=TR TUV=TV TWN=TW TZA=TZ UGA=UG UKR=UA UMI=UM URY=UY USA=US UZB=UZ VAT=VA VCT=VC VEN=VE VGB=VG',
  'VIR=VI VNM=VN VUT=VU WLF=WF WSM=WS XKX=XK YEM=YE ZAF=ZA ZMB=ZM ZWE=ZW',
];
