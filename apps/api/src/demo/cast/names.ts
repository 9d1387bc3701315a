import { normalizedStart } from '@stint/domain/kernel/bounded-text.ts';
import type { SeededRandom } from '../seeded-random.ts';

/** Somebody's name, and how it is spelled in an email address. */
export interface PersonName {
  firstName: string;
  lastName: string;
  handle: string;
}

interface Culture {
  first: string;
  last: string;
}

const cultures: readonly Culture[] = [
  {
    first: 'James Olivia Marcus Emily Tyrone Grace Deshawn Hannah Walter Keisha Brandon Abigail',
    last: 'Carter Whitfield Jackson Brooks Hayes Coleman Sullivan Freeman Bennett Washington Reed',
  },
  {
    first: 'Lucía Mateo Ximena Javier Guadalupe Andrés Rocío Iván Marisol Héctor Yesenia Raúl',
    last: 'Hernández Núñez Ortega Villarreal Peña Ibáñez Castañeda Salazar Domínguez Quiñones',
  },
  {
    first: 'Priya Arjun Ananya Rohan Meera Vikram Divya Sanjay Kavya Harpreet Nikhil Lakshmi',
    last: 'Iyer Patel Krishnamurthy Singh Chaudhary Reddy Bhattacharya Desai Venkataraman',
  },
  {
    first: 'Chidi Adaeze Emeka Ngozi Kwame Abena Oluwaseun Folake Kofi Amara Tunde Zainab',
    last: 'Okafor Adeyemi Mensah Nwosu Boateng Balogun Eze Owusu Abubakar Oyelaran',
  },
  {
    first: 'Minh Linh Tuấn Hương Quang Thảo Đức Ngọc Phúc Mai Khánh Lan',
    last: 'Nguyễn Trần Phạm Lê Hoàng Vũ Đặng Bùi Đỗ Ngô',
  },
  {
    first: 'Agnieszka Piotr Łucja Wojciech Zofia Tomasz Małgorzata Grzegorz Justyna Paweł',
    last: 'Wiśniewski Kowalczyk Zieliński Wójcik Szymańska Dąbrowski Jabłoński Krawczyk',
  },
  {
    first: 'Jürgen Anneliese Björn Freja Søren Astrid Åsa Mikkel Käthe Lars Ingrid Jörg',
    last: 'Müller Østergaard Lindström Schröder Håkansson Weiß Bjørnstad Köhler Nygård',
  },
  {
    first: 'Camille Étienne Noémie Benoît Chloé Rémi Maëlle Thibault Anaïs Loïc',
    last: "Lefèvre D'Amboise Beaulieu Saint-Cyr Gagné Desrosiers Thériault Côté",
  },
  {
    first: 'Jomar Maricel Rodrigo Analyn Bayani Cristina Dodong Rosalie Efren Liza',
    last: 'Dela-Cruz Bautista Magsaysay Villanueva Pangilinan Macaraeg Dimaculangan',
  },
  {
    first: 'Siobhán Declan Niamh Cormac Aoife Pádraig Gráinne Fionn Ciara Eoghan',
    last: "O'Connell Ní-Bhriain MacGillivray O'Shaughnessy Byrne Kavanagh Gallagher",
  },
  {
    first: 'Kealoha Leilani Keanu Noelani Tavita Sina Makana Ioane Losa Kalani',
    last: 'Kamakawiwoole Tuiasosopo Kahananui Faleolo Kealamakia Leota',
  },
  {
    first: 'Yusuf Elif Emre Zeynep Omar Leila Hassan Samira Karim Nadia',
    last: 'Yılmaz Haddad Şahin Mansour Öztürk Khoury Çelik El-Amin Rahimi Hakimi',
  },
];

/** People who write their names in other scripts, or at length. */
const notable: readonly [first: string, last: string, handle: string][] = [
  ['María Fernanda', 'Santos', 'maria.santos'],
  ['伟', '王', 'wei.wang'],
  ['さくら', '山本', 'sakura.yamamoto'],
  ['민준', '김', 'minjun.kim'],
  ['Олена', 'Шевченко', 'olena.shevchenko'],
  ['Дмитрий', 'Соколов', 'dmitri.sokolov'],
  ['محمد', 'الخطيب', 'mohammed.alkhatib'],
  ['רחל', 'לוי', 'rachel.levi'],
  ['अंजलि', 'शर्मा', 'anjali.sharma'],
  ['Ελένη', 'Παπαδοπούλου', 'eleni.papadopoulou'],
  ['สมชาย', 'ใจดี', 'somchai.jaidee'],
  ['Արամ', 'Հակոբյան', 'aram.hakobyan'],
  ['ნინო', 'ბერიძე', 'nino.beridze'],
  ['ሰላም', 'ተስፋዬ', 'selam.tesfaye'],
  ['美玲', '陳', 'meiling.chen'],
  ['Maximiliana-Evangeline', 'Konstantinopoulou-Featherstonehaugh', 'max.featherstonehaugh'],
  ['Wolfeschlegelstein', 'von Hausenbergerdorff und zu Altenmarkt', 'w.hausenbergerdorff'],
  ['Uvuvwevwevwe', 'Onyetenyevwe-Ugwemuhwem-Osas', 'u.osas'],
  ['Bo', 'Li', 'bo.li'],
  ['Nguyễn Thị', 'Minh Khai', 'minhkhai.nguyen'],
];

/**
 * So many people, no two of the same name, those with unusual names among them.
 *
 * @param notables how many of the unusual ones; the first of them comes first of all
 */
export function drawNames(random: SeededRandom, count: number, notables = notable.length) {
  const unusual = notable.slice(0, notables).map(([firstName, lastName, handle]) => ({
    firstName,
    lastName,
    handle,
  }));
  const [star, ...others] = unusual;
  const drawn = new Map<string, PersonName>();
  while (drawn.size < count - unusual.length) {
    const culture = random.pick(cultures);
    const firstName = random.pick(culture.first.split(' '));
    const lastName = random.pick(culture.last.split(' '));
    const handle = `${ascii(firstName)}.${ascii(lastName)}`;
    drawn.set(handle, { firstName, lastName, handle });
  }
  const names = [...drawn.values()];
  const every = Math.floor(names.length / (others.length + 1));
  others.forEach((name, index) => names.splice((index + 1) * every, 0, name));
  return star ? [star, ...names] : names;
}

function ascii(name: string): string {
  return normalizedStart(name, 'NFD', 200)
    .replace(/[đĐ]/g, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z-]/gi, '')
    .toLowerCase();
}
