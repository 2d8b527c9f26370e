import { Link, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../../loading/index.ts';
import { sites } from '../../components/body.ts';
import { Drawing } from '../../components/Drawing.tsx';
import { Check } from '../../components/icons.tsx';
import { number } from '../../format/numbers.ts';
import { movesOf } from '../../state/moves.ts';
import { useSession } from '../../state/session.tsx';
import { type Liking, likingOf, withLiking } from '../../state/wishes.ts';
import { exerciseFor } from './catalogue.ts';

/** One exercise: drawing, how to do it, what it loads, and what may come before, after or instead of it. */
export function ExercisePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { record, asOf, assessment } = useSession();
  const { exercise: e, easier, harder, swaps, because } = exerciseFor(movesOf(record, asOf, assessment), id);
  return (
    <>
      <Link href="/move/exercises" className="link">
        {t('exercises.title')}
      </Link>
      {e ? (
        <div className="columns">
          <div>
            <h1>{e.name}</h1>
            <Drawing id={e.id} large />
            <ol className="steps">
              {e.howTo.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {e.cautions && <p className="amber-text">{e.cautions}</p>}
            <Wish e={e} />
          </div>
          <div>
            <Loads e={e} />
            <Ways title={t('exercises.easier')} list={easier ? [easier] : []} />
            <Ways title={t('exercises.harder')} list={harder ? [harder] : []} />
            <Ways title={t('exercises.instead')} list={swaps} />
          </div>
        </div>
      ) : (
        <>
          <h1>{t('exercises.notForNow')}</h1>
          {because.length === 0 && <p>{t('exercises.notHere')}</p>}
          <ul className="stack tight">
            {because.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Liked, or rather not: the plan goes by it, within what is safe. */
function Wish({ e }: { e: Exercise }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const liking = likingOf(record, e.id);
  const set = (next: Liking): void =>
    change(withLiking(record, asOf, e.id, next), t(`exercises.kept.${next ?? 'neither'}`, { name: e.name }));
  return (
    <section className="stack tight">
      <div className="row">
        {(['likes', 'dislikes'] as const).map((which) => (
          <ToggleButton
            key={which}
            className="button"
            isSelected={liking === which}
            onChange={(on) => set(on ? which : undefined)}
          >
            {liking === which && <Check size={18} />}
            {t(`exercises.${which}`)}
          </ToggleButton>
        ))}
      </div>
      <p className="small quiet">{t('exercises.wishHow')}</p>
    </section>
  );
}

function Loads({ e }: { e: Exercise }) {
  const { t } = useTranslation();
  const needed = e.equipment.filter((thing) => thing !== 'none');
  return (
    <section className="section first">
      <h2>{t('exercises.loads')}</h2>
      <dl className="rows facts">
        {sites.map((site) => (
          <div key={site}>
            <dt>{t(`load.site.${site}`)}</dt>
            <dd>{t(`exercises.rank.${e.sites[site]}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('exercises.force')}</dt>
          <dd>{t(`exercises.basis.${e.impact.basis}`, { force: number(e.impact.bodyWeights, 1) })}</dd>
        </div>
        <div>
          <dt>{t('exercises.met')}</dt>
          <dd>{t(`exercises.metBasis.${e.met.basis}`, { met: number(e.met.value, 1) })}</dd>
        </div>
        {needed.length > 0 && (
          <div>
            <dt>{t('exercises.needs')}</dt>
            <dd>{needed.map((thing) => t(`equipment.${thing}`)).join(', ')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Ways({ title, list }: { title: string; list: readonly Exercise[] }) {
  if (list.length === 0) return null;
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="rows">
        {list.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/move/exercises/${id}`} className="link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
