/** Where people live and work. */
export interface Place {
  city: string;
  region: string;
  postalCode: string;
  timeZone: string;
  areaCode: string;
}

const place = (
  city: string,
  region: string,
  postalCode: string,
  timeZone: string,
  areaCode: string,
): Place => ({ city, region, postalCode, timeZone, areaCode });

export const places = {
  chicago: place('Chicago', 'IL', '60607', 'America/Chicago', '312'),
  joliet: place('Joliet', 'IL', '60432', 'America/Chicago', '815'),
  aurora: place('Aurora', 'IL', '60502', 'America/Chicago', '630'),
  milwaukee: place('Milwaukee', 'WI', '53202', 'America/Chicago', '414'),
  minneapolis: place('Minneapolis', 'MN', '55401', 'America/Chicago', '612'),
  indianapolis: place('Indianapolis', 'IN', '46204', 'America/Indiana/Indianapolis', '317'),
  detroit: place('Detroit', 'MI', '48226', 'America/Detroit', '313'),
  columbus: place('Columbus', 'OH', '43215', 'America/New_York', '614'),
  newYork: place('New York', 'NY', '10018', 'America/New_York', '212'),
  atlanta: place('Atlanta', 'GA', '30303', 'America/New_York', '404'),
  houston: place('Houston', 'TX', '77002', 'America/Chicago', '713'),
  denver: place('Denver', 'CO', '80202', 'America/Denver', '303'),
  boise: place('Boise', 'ID', '83702', 'America/Boise', '208'),
  phoenix: place('Phoenix', 'AZ', '85004', 'America/Phoenix', '602'),
  losAngeles: place('Los Angeles', 'CA', '90021', 'America/Los_Angeles', '213'),
  seattle: place('Seattle', 'WA', '98101', 'America/Los_Angeles', '206'),
  tacoma: place('Tacoma', 'WA', '98402', 'America/Los_Angeles', '253'),
  portland: place('Portland', 'OR', '97205', 'America/Los_Angeles', '503'),
} as const satisfies Record<string, Place>;
