/** Modules by their ids, and the names of the screens that need them. */
type Shared = Readonly<{ ids: readonly string[]; screens: readonly string[] }>;

/** The screens that an app begins with. They load no more than they need. */
const first = ['signingIn', 'behindSigningIn'];

/** What only some screens share comes with what most share if it has fewer characters before it is minified. */
const FEW_CHARACTERS = 10_000;

/**
 * In which files the modules of an app's screens come: what only one needs, what the first screens share with others,
 * what most screens share, and the rest by who shares it. No two files import each other: what a module imports is
 * needed by the same screens at least, and what comes with what most share imports nothing that comes apart.
 *
 * @param needs the modules that each screen needs, with all that they import
 * @param charactersOf how long each module is
 * @returns the modules of each file by its name
 */
export function filesOfScreens(
  needs: ReadonlyMap<string, ReadonlySet<string>>,
  charactersOf: ReadonlyMap<string, number>,
): Map<string, readonly string[]> {
  const files = new Map<string, string[]>();
  const add = (name: string, { ids }: Shared) =>
    files.set(name, [...(files.get(name) ?? []), ...ids]);
  const apart: Shared[] = [];
  for (const shared of bySharing(needs)) {
    const { screens } = shared;
    const begins = first.filter((screen) => screens.includes(screen));
    if (screens.length === 1) add(`only-${screens[0]}`, shared);
    else if (begins.length > 0) add(`first-${begins.join('-')}`, shared);
    else if (screens.length * 2 >= needs.size || (isSmall(shared) && !mayImport(apart, shared)))
      add('by-most', shared);
    else {
      add(`by-${screens.join('-')}`, shared);
      apart.push(shared);
    }
  }
  return files;

  function isSmall({ ids }: Shared): boolean {
    return ids.reduce((sum, id) => sum + (charactersOf.get(id) ?? 0), 0) < FEW_CHARACTERS;
  }
}

/** Whether these modules may import some of those: then whoever needs these needs those. */
function mayImport(those: readonly Shared[], { screens }: Shared): boolean {
  return those.some((one) => screens.every((screen) => one.screens.includes(screen)));
}

/** The modules that the same screens need, those of the most screens first. */
function bySharing(needs: ReadonlyMap<string, ReadonlySet<string>>): Shared[] {
  const screensOf = (id: string) =>
    [...needs].flatMap(([screen, ids]) => (ids.has(id) ? screen : []));
  const all = new Set([...needs.values()].flatMap((ids) => [...ids]));
  return [...Map.groupBy(all, (id) => screensOf(id).join()).values()]
    .map((ids) => ({ ids, screens: screensOf(ids[0]!) }))
    .toSorted((one, other) => other.screens.length - one.screens.length);
}
