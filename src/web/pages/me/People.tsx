import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { api } from '../../api.ts';
import { go } from '../../router.tsx';
import { messageOf, usePeople } from '../../state/session.tsx';
import { tellOf } from '../../state/toasts.ts';

/** Everybody in this home; examples are marked and can be removed at once. */
export function People() {
  const { t } = useTranslation();
  const { people, currentId, choose, refresh } = usePeople();
  const examples = people.filter(({ example }) => example);
  const removeExamples = async (): Promise<void> => {
    try {
      await api.removeExamples();
      const left = await refresh();
      if (!left.some(({ id }) => id === currentId)) choose(left[0]?.id);
      tellOf(t('people.examplesRemoved'));
      go('/');
    } catch (error) {
      tellOf(messageOf(error));
    }
  };
  return (
    <section className="section first">
      <h2>{t('people.title')}</h2>
      <ul className="rows">
        {people.map((person) => (
          <li key={person.id} className="row between">
            <span>
              {person.name ?? t('people.noName')}
              {person.example && <span className="example-mark">{t('people.example')}</span>}
            </span>
            {person.id === currentId ? (
              <span className="small quiet">{t('people.shown')}</span>
            ) : (
              <Button
                className="link"
                aria-label={t('people.showName', { name: person.name ?? t('people.noName') })}
                onPress={() => {
                  choose(person.id);
                  go('/');
                }}
              >
                {t('people.show')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button className="button" onPress={() => go('/welcome')}>
          {t('people.add')}
        </Button>
        {examples.length > 0 && (
          <Button className="link" onPress={() => void removeExamples()}>
            {t('people.removeExamples', { count: examples.length })}
          </Button>
        )}
      </div>
    </section>
  );
}
