import { useMemo } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { sessionsOf } from '../../../assessment/index.ts';
import { HONEST, type LoggedSession, osteogenicIndexOf, type WeekLoad, weeklyLoads } from '../../../loading/index.ts';
import { addTo, valueIn, yearsBetween } from '../../../record/index.ts';
import { Facts } from '../../../rules/index.ts';
import { Body } from '../../components/Body.tsx';
import { mondayOf, siteStates, sites } from '../../components/body.ts';
import { Sources } from '../../components/Sources.tsx';
import { longDay, shortDay } from '../../format/dates.ts';
import { number, plain, unitLabel } from '../../format/numbers.ts';
import { exerciseName } from '../../state/moves.ts';
import { useSession } from '../../state/session.tsx';
import { Bpaq } from './Bpaq.tsx';
import { loadUnit } from './SessionSheet.tsx';
import { estimates } from './strength.ts';

const WEEKS = 4;

const inUnit = (kg: number, unit: string): number => valueIn({ value: kg, unit: 'kg' }, unit);

/** What was done, in the measures that there are for it, each with its limit; and what exercise can do for bone. */
export function LoadPage() {
  const { t } = useTranslation();
  const { record, asOf } = useSession();
  const sessions = useMemo(() => sessionsOf(new Facts(record, asOf)), [record, asOf]);
  const weeks = useMemo(() => weeklyLoads(sessions, addTo(asOf, { days: -7 * (WEEKS - 1) }), asOf), [sessions, asOf]);
  const now = weeks.at(-1);
  const unit = loadUnit(record.preferences.at(-1)?.units);
  return (
    <>
      <Link href="/move" className="link">
        {t('tab.move')}
      </Link>
      <h1>{t('load.title')}</h1>
      <p className="lead">{HONEST.trials}</p>
      <p className="after-lead">{HONEST.walking}</p>
      <div className="columns load-columns">
        <section className="section first">
          <h2>{t('load.sites')}</h2>
          <Body states={siteStates(sessions, asOf)} />
          <p className="small quiet">{t('load.sitesHow')}</p>
        </section>
        <section className="section first">
          <h2>{t('load.can')}</h2>
          <ul className="stack tight">
            {[HONEST.expect, HONEST.falls, HONEST.joints, HONEST.medicine].map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
          <Sources ids={['KNOBF16', 'LIFTMOR']} />
        </section>
      </div>
      <Impacts weeks={weeks} sessions={sessions} from={mondayOf(addTo(asOf, { days: -7 * (WEEKS - 1) }))} />
      {now && <Volume now={now} unit={unit} />}
      <Once sessions={sessions} asOf={asOf} unit={unit} />
      {now && <Minutes now={now} />}
      <Bpaq sessions={sessions} asOf={asOf} age={Math.floor(yearsBetween(record.person.birthDate, asOf))} />
    </>
  );
}

function Impacts({
  weeks,
  sessions,
  from,
}: {
  weeks: readonly WeekLoad[];
  sessions: readonly LoggedSession[];
  from: string;
}) {
  const { t } = useTranslation();
  const uncounted = osteogenicIndexOf(sessions.filter(({ date }) => date >= from)).uncounted.length;
  return (
    <section className="section">
      <h2>{t('load.impacts')}</h2>
      <p>{t('load.impactsHow')}</p>
      <div className="table-scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t('load.weekOf')}</th>
              {sites.map((site) => (
                <th key={site} scope="col">
                  {t(`load.site.${site}`)}
                </th>
              ))}
              <th scope="col">{t('load.landings')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.week}>
                <th scope="row">{shortDay(week.week)}</th>
                {sites.map((site) => (
                  <td key={site}>{number(week.osteogenicIndex[site], 1)}</td>
                ))}
                <td>{number(week.impacts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {uncounted > 0 && <p className="small amber-text">{t('load.uncounted', { count: uncounted })}</p>}
      <p className="small quiet">{t('load.below')}</p>
    </section>
  );
}

function Volume({ now, unit }: { now: WeekLoad; unit: string }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <h2>{t('load.volume')}</h2>
      <dl className="rows facts">
        {sites.map((site) => {
          const { sets, reps, kgReps, setsWithoutLoad } = now.volume[site];
          return (
            <div key={site}>
              <dt>{t(`load.site.${site}`)}</dt>
              <dd>
                {sets === 0
                  ? t('load.noSets')
                  : [
                      t('load.setsReps', { sets, reps }),
                      ...(kgReps > 0
                        ? [t('load.loadReps', { load: number(inUnit(kgReps, unit)), unit: unitLabel(unit) })]
                        : []),
                      ...(setsWithoutLoad > 0 ? [t('load.withoutLoad', { count: setsWithoutLoad })] : []),
                    ].join('; ')}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Once({ sessions, asOf, unit }: { sessions: readonly LoggedSession[]; asOf: string; unit: string }) {
  const { t } = useTranslation();
  const found = estimates(sessions, asOf);
  return (
    <section className="section">
      <h2>{t('load.once')}</h2>
      <p>{t('load.onceHow')}</p>
      {found.length === 0 ? (
        <p className="quiet">{t('load.onceNone')}</p>
      ) : (
        <ul className="rows">
          {found.map(({ exerciseId, date, loadKg, reps, oneRepMaxKg }) => (
            <li key={exerciseId}>
              <p>
                {t('load.onceOf', {
                  name: exerciseName(exerciseId),
                  load: number(inUnit(oneRepMaxKg, unit)),
                  unit: unitLabel(unit),
                })}
              </p>
              <p className="small quiet">
                {t('load.onceFrom', {
                  load: plain(inUnit(loadKg, unit), 1),
                  unit: unitLabel(unit),
                  count: reps,
                  day: longDay(date),
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Minutes({ now }: { now: WeekLoad }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <h2>{t('load.minutes')}</h2>
      {now.byModality.length === 0 && <p className="quiet">{t('load.nothing')}</p>}
      <dl className="rows facts">
        {now.byModality.map(({ modality, minutes, sessions, entriesWithoutMinutes }) => (
          <div key={modality}>
            <dt>{t(`modality.${modality}`)}</dt>
            <dd>
              {t(entriesWithoutMinutes > 0 ? 'load.atLeastMinutes' : 'load.minutesDays', {
                minutes: number(minutes),
                count: sessions,
              })}
            </dd>
          </div>
        ))}
        {now.metMinutes > 0 && (
          <div>
            <dt>{t('load.met')}</dt>
            <dd>
              {t(now.entriesWithoutMet > 0 ? 'load.metAtLeast' : 'load.metAll', {
                met: number(now.metMinutes),
                count: now.entriesWithoutMet,
              })}
            </dd>
          </div>
        )}
      </dl>
      <p className="small quiet">{t('load.metHow')}</p>
    </section>
  );
}
