import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FactKind } from '../../../record/index.ts';
import { longDay } from '../../format/dates.ts';
import { number } from '../../format/numbers.ts';
import { wordFor } from '../../i18n.ts';
import { useSession } from '../../state/session.tsx';
import { groups } from './groups.ts';
import { OpenQuestions } from './OpenQuestions.tsx';
import { People } from './People.tsx';

/** Everything that is known, by subject; what is still asked; people; the ways in and out. */
export function MePage() {
  const { t } = useTranslation();
  const { assessment, record } = useSession();
  const { person, notScreened } = assessment;
  return (
    <>
      <header className="page-head">
        <h1>{person.name ?? t('me.title')}</h1>
        <p className="quiet">
          {t(`me.who.${person.sex}`, { age: person.age, born: longDay(record.person.birthDate) })}
          {person.bmi !== undefined && ` ${t('me.bmi', { bmi: number(person.bmi, 1) })}`}{' '}
          <Link href="/me/person">{t('app.change')}</Link>
        </p>
        {record.story && <p className="small quiet">{record.story}</p>}
      </header>
      <div className="columns">
        <div>
          <OpenQuestions most={3} />
          {notScreened.length > 0 && (
            <section className="section">
              <h2>{t('me.notScreened')}</h2>
              <p>{t('me.notScreenedText', { names: notScreened.map(({ name }) => name).join(', ') })}</p>
            </section>
          )}
          <section className="section">
            <h2>{t('me.more')}</h2>
            <ul className="rows">
              {(
                [
                  ['/me/data', 'data.title'],
                  ['/settings', 'settings.title'],
                  ['/rules', 'rules.title'],
                  ['/model', 'model.title'],
                ] as const
              ).map(([path, title]) => (
                <li key={path}>
                  <Link href={path} className="link">
                    {t(title)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div>
          <People />
        </div>
      </div>
      <div className="me-groups">
        {groups.map(({ key, kinds }) => (
          <section key={key} className="section">
            <h2>{t(`me.group.${key}`)}</h2>
            <ul className="rows">
              {kinds.map((kind) => (
                <KindLine key={kind} kind={kind} count={record[kind].length} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function KindLine({ kind, count }: { kind: FactKind; count: number }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link href={`/me/${kind}`} className="link kind-line">
        <span>{wordFor('kind', kind)}</span>
        <span className="quiet">{count === 0 ? t('me.none') : number(count)}</span>
      </Link>
    </li>
  );
}
