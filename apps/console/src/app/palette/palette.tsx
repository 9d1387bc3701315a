import { Spotlight, spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconArrowRight, IconBolt, IconPlus, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useEffect, useMemo, useState } from 'react';
import { offeredPlaces } from '../places.tsx';
import { recordAction } from './record-actions.tsx';
import { useRecentRecords } from './use-recent-records.ts';
import { usePaletteRegistry } from '@stint/spa-kit/record/actions/palette-actions.tsx';
import { useRecordSearch } from './use-record-search.ts';
import '@mantine/spotlight/styles.layer.css';

/**
 * ⌘K: what the open screen offers, the records opened last, every screen, every new record, and records
 * found by the server. The server has matched its hits already; the rest is matched here by its words.
 */
export default function Palette() {
  const viewer = useViewer();
  const navigate = useNavigate();
  const { offered } = usePaletteRegistry();
  const [query, setQuery] = useState('');
  const { hits, searching } = useRecordSearch(query);
  const { recent, refresh } = useRecentRecords();

  useEffect(() => {
    spotlight.open();
    return () => spotlight.close();
  }, []);

  const permitted = offeredPlaces.filter(({ permission }) => may(viewer, permission));
  const groups = useMemo<SpotlightActionGroupData[]>(() => {
    const onOpen = (to: string) => void navigate({ to });
    return [
      {
        group: 'On this screen',
        actions: offered().map(({ id, label, description, icon: Icon = IconBolt, onRun }) => ({
          id,
          label,
          description,
          leftSection: <Icon size={18} aria-hidden />,
          onClick: onRun,
        })),
      },
      { group: RECORDS, actions: hits.map((hit) => recordAction(hit, onOpen)) },
      {
        group: 'Recent',
        actions: query === '' ? recent.map((record) => recordAction(record, onOpen)) : [],
      },
      {
        group: 'Go to',
        actions: permitted.map(({ path, label, icon: Icon }) => ({
          id: path,
          label,
          leftSection: <Icon size={18} aria-hidden />,
          rightSection: <IconArrowRight size={14} aria-hidden />,
          onClick: () => void navigate({ to: path }),
        })),
      },
      {
        group: 'New',
        actions: permitted
          .filter((place) => 'create' in place)
          .filter(({ create }) => may(viewer, create.permission))
          .map(({ path, create }) => ({
            id: `new ${path}`,
            label: create.label,
            leftSection: <IconPlus size={18} aria-hidden />,
            onClick: () => void navigate({ to: path, search: { panel: 'new' } }),
          })),
      },
    ];
  }, [offered, hits, query, recent, permitted, viewer, navigate]);

  return (
    <Spotlight
      shortcut={null}
      attributes={{ content: { 'aria-label': 'Search or jump to' } }}
      styles={{
        // The button's own style comes after Spotlight's and has no padding.
        action: { padding: '7px var(--mantine-spacing-md)' },
        actionDescription: { opacity: 1 },
      }}
      query={query}
      onQueryChange={setQuery}
      // Opened again before it has faded, it would still hold the last question.
      onSpotlightOpen={() => {
        setQuery('');
        refresh();
      }}
      actions={groups}
      filter={keepHits}
      scrollable
      maxHeight={420}
      nothingFound={searching ? 'Searching…' : 'Nothing found'}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: 'Search or jump to',
        'aria-label': 'Search or jump to',
      }}
    />
  );
}

/** The group of what the server found. */
const RECORDS = 'Records';

/** Matches by words, except for records: the server found those. */
function keepHits(query: string, groups: readonly unknown[]): SpotlightActionGroupData[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (groups as SpotlightActionGroupData[])
    .map(({ group, actions }) => ({
      group,
      actions: actions.filter(({ label, description }) => {
        if (group === RECORDS) return true;
        const text = `${label ?? ''} ${description ?? ''}`.toLowerCase();
        return terms.every((term) => text.includes(term));
      }),
    }))
    .filter(({ actions }) => actions.length > 0);
}
