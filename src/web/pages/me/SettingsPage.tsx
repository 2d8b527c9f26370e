import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../record/index.ts';
import { Choice } from '../../components/fields.tsx';
import { useSession } from '../../state/session.tsx';
import { showTheme, themeNow, themes } from '../../state/theme.ts';
import { preferencesWith } from '../../state/wishes.ts';
import { OnlineSetting } from './OnlineSetting.tsx';

/** Light or dark, units, whose guideline: the few things that change how everything is shown. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const [theme, setTheme] = useState(themeNow);
  const newest = record.preferences.at(-1);
  const set = (part: Partial<Fact<'preferences'>>): void => change(preferencesWith(record, asOf, part));
  const options = <T extends string>(values: readonly T[]) =>
    values.map((value) => ({ value, label: t(`choice.${value}`) }));
  return (
    <>
      <Link href="/me" className="link">
        {t('tab.me')}
      </Link>
      <h1>{t('settings.title')}</h1>
      <div className="stack narrow settings">
        <Choice
          label={t('settings.theme')}
          options={themes.map((value) => ({ value, label: t(`settings.themeIs.${value}`) }))}
          value={theme}
          onChange={(value) => {
            setTheme(value);
            showTheme(value);
          }}
        />
        <Choice
          label={t('field.units')}
          options={options(['us', 'metric'] as const)}
          value={newest?.units ?? 'metric'}
          onChange={(units) => set({ units })}
        />
        <Choice
          label={t('field.guideline')}
          hint={t('settings.guidelineWhy')}
          options={options(['default', 'asco', 'uk'] as const)}
          value={newest?.guideline ?? 'default'}
          onChange={(guideline) => set({ guideline })}
        />
        <Choice
          label={t('field.intakes')}
          hint={t('settings.intakesWhy')}
          options={options(['US/CA', 'EFSA', 'UK'] as const)}
          value={newest?.intakes ?? 'US/CA'}
          onChange={(intakes) => set({ intakes })}
        />
        <OnlineSetting />
      </div>
    </>
  );
}
