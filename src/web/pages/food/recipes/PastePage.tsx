import { useState } from 'react';
import { Button, FileTrigger, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { readRecipe } from '../../../../nutrition/index.ts';
import { Field } from '../../../components/fields.tsx';
import { useDraft } from '../../../state/drafts.ts';
import { draftOfRead, type RecipeDraft } from '../../../state/recipeDraft.ts';
import { useSession } from '../../../state/session.tsx';
import { RecipeEditor } from './RecipeEditor.tsx';

/** An address alone is no recipe, and Bonewise opens no page for anybody. */
const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;
const LARGEST_FILE = 10_000_000;

type Wrong = 'address' | 'nothing' | 'large';

/** A recipe from a page's text, its source or its JSON-LD, pasted or as a saved file; then every line is looked at. */
export function PastePage() {
  const { t } = useTranslation();
  const { foods } = useSession();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<Wrong>();
  const { draft, set: setDraft, startOver } = useDraft<RecipeDraft | undefined>('recipe paste', undefined);
  const read = (given: string): void => {
    const found = ADDRESS.test(given.trim()) ? undefined : readRecipe(given);
    setWrong(found ? undefined : ADDRESS.test(given.trim()) ? 'address' : 'nothing');
    if (!found) return;
    setDraft(draftOfRead(found, foods));
    window.scrollTo(0, 0);
  };
  const open = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (!file) return;
    if (file.size > LARGEST_FILE) setWrong('large');
    else read(await file.text());
  };
  return (
    <>
      <Link href="/food/mine" className="link">
        {t('food.mine.title')}
      </Link>
      <h1>{t('food.paste.title')}</h1>
      {draft ? (
        <>
          <p>{t('food.paste.check')}</p>
          <RecipeEditor begin={draft} onStartOver={startOver} />
        </>
      ) : (
        <div className="stack paste">
          <p>{t('food.paste.intro')}</p>
          <Field
            label={t('food.paste.text')}
            long
            value={text}
            onChange={(next) => {
              setText(next);
              setWrong(undefined);
            }}
            error={wrong && t(`food.paste.wrong.${wrong}`)}
          />
          <div className="row">
            <Button className="button primary" onPress={() => read(text)} isDisabled={text.trim() === ''}>
              {t('food.paste.read')}
            </Button>
            <FileTrigger
              acceptedFileTypes={[
                'text/html',
                'text/plain',
                'application/json',
                'application/ld+json',
                '.html',
                '.htm',
                '.txt',
                '.json',
              ]}
              onSelect={(files) => void open(files)}
            >
              <Button className="button">{t('food.paste.file')}</Button>
            </FileTrigger>
          </div>
          <p className="small quiet">{t('food.paste.private')}</p>
        </div>
      )}
    </>
  );
}
