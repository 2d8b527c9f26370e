import { type FormEvent, useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { api, Refused } from '../../api.ts';
import { Choice, Field } from '../../components/fields.tsx';
import { problemsAt } from '../../forms/problems.ts';
import { go } from '../../router.tsx';
import { messageOf, usePeople, useSession } from '../../state/session.tsx';
import { tellOf } from '../../state/toasts.ts';

/** Who the record is about. */
export function PersonPage() {
  const { t } = useTranslation();
  const { id, record, asOf, reload } = useSession();
  const { refresh } = usePeople();
  const [name, setName] = useState(record.person.name ?? '');
  const [birthDate, setBirthDate] = useState(record.person.birthDate);
  const [sex, setSex] = useState(record.person.sex);
  const [trouble, setTrouble] = useState<string>();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await api.setPerson(id, { ...(name.trim() ? { name } : {}), birthDate, sex });
      await Promise.all([reload(), refresh()]);
      go('/me');
    } catch (error) {
      if (error instanceof Refused && error.problems.length > 0) {
        const at = problemsAt(error.problems);
        setTrouble(at('person.birthDate') ?? at('birthDate') ?? error.message);
      } else tellOf(messageOf(error));
    }
  };
  return (
    <>
      <Link href="/me" className="link">
        {t('tab.me')}
      </Link>
      <h1>{t('person.title')}</h1>
      <form className="stack narrow" onSubmit={(event) => void save(event)} noValidate>
        <Field label={t('person.name')} value={name} onChange={setName} />
        <Field
          label={t('person.birthDate')}
          type="date"
          max={asOf}
          value={birthDate}
          onChange={setBirthDate}
          error={trouble}
        />
        <Choice
          label={t('person.sex')}
          hint={t('person.sexWhy')}
          options={[
            { value: 'female', label: t('choice.female') },
            { value: 'male', label: t('choice.male') },
          ]}
          value={sex}
          onChange={setSex}
        />
        <Button type="submit" className="button primary">
          {t('form.save')}
        </Button>
      </form>
    </>
  );
}
