import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { go } from '../../router.tsx';
import { usePeople } from '../../state/session.tsx';
import { Questions } from './Questions.tsx';

/** The first page that anybody sees: one's own bones, or an example. */
export function WelcomePage() {
  const { t } = useTranslation();
  const { people, currentId, choose } = usePeople();
  const [asking, setAsking] = useState(false);
  const examples = people.filter(({ example }) => example);
  // In another browser, or one that forgot: whoever has a record here goes on with it.
  const own = currentId === undefined ? people.filter(({ example }) => !example) : [];
  const show = (id: string) => () => {
    choose(id);
    go('/');
  };
  if (asking) return <Questions onBack={() => setAsking(false)} />;
  return (
    <main className="welcome">
      <h1>{t('welcome.title')}</h1>
      <p className="lead">{t('welcome.lead')}</p>
      <p>{t('welcome.what')}</p>
      {own.length > 0 && (
        <section className="section">
          <h2>{t('people.title')}</h2>
          <ul className="rows">
            {own.map(({ id, name = t('people.noName') }) => (
              <li key={id} className="row between">
                <span>{name}</span>
                <Button className="button" aria-label={t('people.showName', { name })} onPress={show(id)}>
                  {t('people.show')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button className="button primary wide" onPress={() => setAsking(true)}>
        {t('welcome.start')}
      </Button>
      <p className="small quiet">{t('welcome.private')}</p>
      {examples.length > 0 && (
        <section className="section">
          <h2>{t('welcome.examples')}</h2>
          <p className="small quiet">{t('welcome.examplesText')}</p>
          <ul className="rows">
            {examples.map((person) => (
              <li key={person.id}>
                <Button className="fact-line" onPress={show(person.id)}>
                  <span>
                    {person.name}
                    <span className="example-mark">{t('people.example')}</span>
                  </span>
                  <span className="small quiet">{person.story}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
