import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api.ts';
import { Choice } from '../../components/fields.tsx';
import { messageOf } from '../../state/session.tsx';
import { tellOf } from '../../state/toasts.ts';

type Online = 'off' | 'on';

/** The one thing that may leave this machine, and only when it is switched on here: a barcode that is looked up. */
export function OnlineSetting() {
  const { t } = useTranslation();
  const [online, setOnline] = useState<Online>();
  useEffect(() => {
    api.settings().then(
      ({ openFoodFacts }) => setOnline(openFoodFacts === true ? 'on' : 'off'),
      (error: unknown) => tellOf(messageOf(error)),
    );
  }, []);
  const set = async (next: Online): Promise<void> => {
    const before = online;
    setOnline(next);
    try {
      await api.setSettings({ openFoodFacts: next === 'on' });
    } catch (error) {
      setOnline(before);
      tellOf(messageOf(error));
    }
  };
  return (
    <Choice
      label={t('settings.online.title')}
      options={(['off', 'on'] as const).map((value) => ({
        value,
        label: t(`settings.online.is.${value}`),
        hint: t(`settings.online.says.${value}`),
      }))}
      value={online}
      onChange={(next) => void set(next)}
    />
  );
}
