import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { searchSymptoms } from '../../../record/codes/index.ts';
import { Field } from '../../components/fields.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { Choices } from '../../forms/Choices.tsx';
import { numberFrom } from '../../forms/draft.ts';
import { Lookup } from '../../forms/Lookup.tsx';
import { lookupFor } from '../../forms/lookups.ts';
import { factOf } from '../../state/changes.ts';
import { useSession } from '../../state/session.tsx';

/** What qualifies a pain; the red flags ask for these. */
const features = [
  'sudden',
  'severe',
  'new',
  'persistent',
  'at-night',
  'at-rest',
  'after-minor-strain',
  'worse-lying',
  'one-sided',
  'red',
  'hot',
  'during-exercise',
] as const;

/** New or strong pain, a fall, or anything else that a person wants to be kept. */
export function SymptomSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { asOf, change } = useSession();
  const [symptom, setSymptom] = useState('');
  const [severity, setSeverity] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const close = (): void => {
    setSymptom('');
    setSeverity('');
    setChosen([]);
    setTrouble(undefined);
    onClose();
  };
  const save = (): void => {
    const value = numberFrom(severity);
    if (severity.trim() !== '' && (value === undefined || value < 0 || value > 10)) {
      setTrouble(t('symptom.zeroToTen'));
      return;
    }
    const found = searchSymptoms(symptom, 1)[0];
    const key = found && found.name.toLowerCase() === symptom.toLowerCase() ? found.entry.key : symptom;
    const fact = factOf('symptoms', {
      date: asOf,
      symptom: key,
      features: chosen,
      ...(value === undefined ? {} : { severity: value }),
    });
    change({ add: [{ kind: 'symptoms', fact }] }, t('symptom.kept'));
    close();
  };
  const table = lookupFor('symptoms', 'symptom');
  return (
    <Sheet title={t('symptom.title')} open={open} onClose={close}>
      <p className="small quiet">{t('symptom.intro')}</p>
      {table && <Lookup label={t('symptom.what')} value={symptom} onChange={setSymptom} {...table} />}
      <Field
        label={t('symptom.howBad')}
        hint={t('symptom.scale')}
        inputMode="decimal"
        value={severity}
        onChange={setSeverity}
        error={trouble}
      />
      <Choices label={t('symptom.features')} options={features} value={chosen} onChange={setChosen} />
      <Button className="button primary" isDisabled={symptom.trim() === ''} onPress={save}>
        {t('form.save')}
      </Button>
    </Sheet>
  );
}
