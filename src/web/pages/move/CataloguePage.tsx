import { useMemo, useState } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Modality, Site } from '../../../loading/index.ts';
import { sites } from '../../components/body.ts';
import { Drawing } from '../../components/Drawing.tsx';
import { Field, Select } from '../../components/fields.tsx';
import { movesOf } from '../../state/moves.ts';
import { useSession } from '../../state/session.tsx';
import { catalogueFor, keptBack } from './catalogue.ts';

const ALL = 'all';
const modalities: readonly Modality[] = [
  'resistance',
  'impact',
  'balance',
  'posture',
  'aerobic',
  'supported-aerobic',
  'flexibility',
  'sport',
  'daily',
];

/** Every exercise that this person may do, with its drawing; what is held back is said by reason, not by name. */
export function CataloguePage() {
  const { t } = useTranslation();
  const { record, asOf, assessment } = useSession();
  const moves = useMemo(() => movesOf(record, asOf, assessment), [record, asOf, assessment]);
  const [text, setText] = useState('');
  const [modality, setModality] = useState<Modality | typeof ALL>(ALL);
  const [site, setSite] = useState<Site | typeof ALL>(ALL);
  const [things, setThings] = useState<'all' | 'have'>('all');
  const found = catalogueFor(moves, {
    text,
    modality: modality === ALL ? undefined : modality,
    site: site === ALL ? undefined : site,
    atHome: things === 'have',
  });
  // Kinds of which nothing is left are no choice.
  const open = useMemo(() => new Set(catalogueFor(moves, { text: '' }).map((e) => e.modality)), [moves]);
  const held = useMemo(() => keptBack(moves), [moves]);
  return (
    <>
      <Link href="/move" className="link">
        {t('tab.move')}
      </Link>
      <h1>{t('exercises.title')}</h1>
      <p className="quiet">{t('exercises.intro')}</p>
      <div className="filters">
        <Field label={t('exercises.find')} type="search" value={text} onChange={setText} />
        <Select
          label={t('exercises.kind')}
          options={[
            { value: ALL, label: t('exercises.all') },
            ...modalities.filter((m) => open.has(m)).map((value) => ({ value, label: t(`modality.${value}`) })),
          ]}
          value={modality}
          onChange={setModality}
        />
        <Select
          label={t('exercises.site')}
          options={[
            { value: ALL, label: t('exercises.anySite') },
            ...sites.map((value) => ({ value, label: t(`load.site.${value}`) })),
          ]}
          value={site}
          onChange={setSite}
        />
        <Select
          label={t('exercises.things')}
          options={[
            { value: 'all', label: t('exercises.anyThing') },
            { value: 'have', label: t('exercises.have') },
          ]}
          value={things}
          onChange={setThings}
        />
      </div>
      <p role="status" className="small quiet">
        {t('exercises.found', { count: found.length })}
      </p>
      <ul className="exercise-list">
        {found.map((e) => (
          <li key={e.id}>
            <Link href={`/move/exercises/${e.id}`} className="exercise-link">
              <Drawing id={e.id} />
              <span>{e.name}</span>
            </Link>
          </li>
        ))}
      </ul>
      {held.length > 0 && (
        <section className="section dashed">
          <h2>{t('exercises.heldBack')}</h2>
          <ul className="stack tight small">
            {held.map(({ because, count }) => (
              <li key={because}>{t('exercises.because', { because, count })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
