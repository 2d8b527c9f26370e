import { useState } from 'react';
import { Button, FileTrigger, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BadInput, type Problem, problemLine, readJson, readRecord } from '../../../record/index.ts';
import { api, Refused } from '../../api.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { Working } from '../../components/Working.tsx';
import { go } from '../../router.tsx';
import { messageOf, usePeople, useSession } from '../../state/session.tsx';
import { tellOf } from '../../state/toasts.ts';
import { FoodTables } from '../food/FoodTables.tsx';
import { forgetSessions } from '../player/kept.ts';

/** Lets the browser keep a text as a file. */
function save(name: string, content: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The ways in and out: this record, everything, and erasing, which alone is asked about. */
export function DataPage() {
  const { t } = useTranslation();
  const { id, record, asOf, reload } = useSession();
  const { choose, refresh } = usePeople();
  const [working, setWorking] = useState<string>();
  const [problems, setProblems] = useState<Problem[]>([]);
  const [asking, setAsking] = useState(false);

  const run = async (words: string, work: () => Promise<void>): Promise<void> => {
    setWorking(words);
    setProblems([]);
    try {
      await work();
    } catch (error) {
      if (error instanceof BadInput || (error instanceof Refused && error.problems.length > 0))
        setProblems(error.problems);
      else tellOf(messageOf(error));
    } finally {
      setWorking(undefined);
    }
  };
  const read = async (files: FileList | null): Promise<string | undefined> => files?.[0]?.text();

  const importRecord = (files: FileList | null) =>
    run(t('data.importing'), async () => {
      const text = await read(files);
      if (text === undefined) return;
      const given = readRecord(readJson(text));
      await api.replace(id, given);
      await reload();
      tellOf(t('data.recordImported'));
    });
  const importAll = (files: FileList | null) =>
    run(t('data.importing'), async () => {
      const text = await read(files);
      if (text === undefined) return;
      await api.importAll(readJson(text));
      await refresh();
      await reload();
      tellOf(t('data.allImported'));
    });
  const erase = () =>
    run(t('data.erasing'), async () => {
      await api.remove(id);
      forgetSessions(id);
      const left = await refresh();
      choose(left.find((person) => person.id !== id)?.id);
      go('/');
    });

  return (
    <>
      <Link href="/me" className="link">
        {t('tab.me')}
      </Link>
      <h1>{t('data.title')}</h1>
      <p>{t('data.intro')}</p>
      <section className="section">
        <h2>{t('data.record')}</h2>
        <div className="row">
          <Button
            className="button primary"
            onPress={() =>
              void run(t('data.exporting'), async () =>
                save(`bonewise-${id}-${asOf}.json`, (await api.record(id)).value),
              )
            }
          >
            {t('data.exportRecord')}
          </Button>
          <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => void importRecord(files)}>
            <Button className="button">{t('data.importRecord')}</Button>
          </FileTrigger>
        </div>
        <p className="small quiet">{t('data.importNote')}</p>
      </section>
      {problems.length > 0 && (
        <section className="section" role="alert">
          <h2>{t('data.problems', { count: problems.length })}</h2>
          <ul className="rows small">
            {problems.map((problem) => (
              <li key={`${problem.path}${problem.given}`}>{problemLine(problem)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="section">
        <h2>{t('data.all')}</h2>
        <div className="row">
          <Button
            className="button"
            onPress={() =>
              void run(t('data.exporting'), async () => save(`bonewise-all-${asOf}.json`, await api.exportAll()))
            }
          >
            {t('data.exportAll')}
          </Button>
          <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => void importAll(files)}>
            <Button className="button">{t('data.importAll')}</Button>
          </FileTrigger>
        </div>
      </section>
      <FoodTables />
      {working && <Working words={working} />}
      <section className="section">
        <h2>{t('data.erase')}</h2>
        <p>{t('data.eraseText', { name: record.person.name ?? t('people.noName') })}</p>
        <Button className="button grave" onPress={() => setAsking(true)}>
          {t('data.eraseButton')}
        </Button>
      </section>
      <Sheet
        title={t('data.eraseSure', { name: record.person.name ?? t('people.noName') })}
        open={asking}
        onClose={() => setAsking(false)}
      >
        <p>{t('data.eraseSureText')}</p>
        <div className="row">
          <Button className="button grave" onPress={() => void erase()}>
            {t('data.eraseYes')}
          </Button>
          <Button className="button" onPress={() => setAsking(false)}>
            {t('data.eraseNo')}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
