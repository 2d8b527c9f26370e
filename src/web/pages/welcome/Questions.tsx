import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BadInput, readRecord, today, yearsBetween } from '../../../record/index.ts';
import { api } from '../../api.ts';
import { Choice, Field, Select } from '../../components/fields.tsx';
import { Lookup } from '../../forms/Lookup.tsx';
import { lookupFor } from '../../forms/lookups.ts';
import { go } from '../../router.tsx';
import { messageOf, usePeople } from '../../state/session.tsx';
import { type Answers, firstRecord, unanswered } from './record.ts';
import { Size, type SizeTyped, sizeOf } from './Size.tsx';

const inhibitors = ['anastrozole', 'letrozole', 'exemestane'] as const;
type Drug = (typeof inhibitors)[number] | 'other' | 'none';

/** Six questions at most, one at a time; all but the first two can be skipped. */
export function Questions({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const { choose, refresh } = usePeople();
  const [given, setGiven] = useState<Answers>(unanswered);
  const [drug, setDrug] = useState<Drug>();
  const [size, setSize] = useState<SizeTyped>({ height: '', inches: '', weight: '' });
  const [step, setStep] = useState(0);
  const [trouble, setTrouble] = useState<string>();
  const set = (part: Partial<Answers>): void => setGiven({ ...given, ...part });
  const steps = [
    'who',
    'sex',
    'drug',
    ...(given.sex === 'female' ? (['menopause'] as const) : []),
    'size',
    'diet',
  ] as const;
  const name = steps[step] ?? 'who';
  const last = step === steps.length - 1;

  const problem = (): string | undefined => {
    if (name === 'who') {
      if (given.birthDate === '') return t('welcome.birthDateNeeded');
      const age = yearsBetween(given.birthDate, today());
      if (!(age >= 18 && age <= 110)) return t('welcome.birthDateRange');
    }
    if (name === 'sex' && given.sex === undefined) return t('welcome.sexNeeded');
    if (name === 'drug' && given.since > today()) return t('welcome.sinceFuture');
    if (name === 'size') return sizeOf(size, given.units).problem;
    return undefined;
  };

  const next = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = problem();
    setTrouble(found);
    if (found !== undefined) return;
    if (!last) {
      setStep(step + 1);
      return;
    }
    try {
      const { heightCm, weightKg } = sizeOf(size, given.units);
      const record = readRecord(firstRecord({ ...given, heightCm, weightKg }, today()));
      const { id } = await api.create(record);
      await refresh();
      choose(id);
      go(given.hadScan === 'yes' ? '/bones' : '/');
    } catch (error) {
      setTrouble(error instanceof BadInput ? error.message : messageOf(error));
    }
  };

  const table = lookupFor('therapies', 'name');
  return (
    <main className="welcome">
      <p className="small quiet">{t('welcome.step', { step: step + 1, of: steps.length })}</p>
      <h1>{t(`welcome.q.${name}`)}</h1>
      <form className="stack" onSubmit={(event) => void next(event)} noValidate>
        {name === 'who' && (
          <>
            <Field label={t('welcome.name')} value={given.name} onChange={(value) => set({ name: value })} />
            <Field
              label={t('welcome.birthDate')}
              type="date"
              value={given.birthDate}
              onChange={(value) => set({ birthDate: value })}
              hint={t('welcome.birthDateWhy')}
            />
          </>
        )}
        {name === 'sex' && (
          <Choice
            label={t('person.sex')}
            hint={t('person.sexWhy')}
            options={[
              { value: 'female', label: t('choice.female') },
              { value: 'male', label: t('choice.male') },
            ]}
            value={given.sex}
            onChange={(value) => set({ sex: value })}
          />
        )}
        {name === 'drug' && (
          <>
            <Choice
              label={t('welcome.which')}
              options={[...inhibitors, 'other' as const, 'none' as const].map((value) => ({
                value,
                label: t(`welcome.drug.${value}`),
                ...(value === 'other' || value === 'none' ? {} : { hint: t(`welcome.brand.${value}`) }),
              }))}
              value={drug}
              onChange={(value) => {
                setDrug(value);
                set({ drug: value === 'other' || value === 'none' ? '' : value });
              }}
            />
            {drug === 'other' && table && (
              <Lookup
                label={t('welcome.otherDrug')}
                value={given.drug}
                onChange={(value) => set({ drug: value })}
                {...table}
              />
            )}
            {drug !== undefined && drug !== 'none' && (
              <Field
                label={t('welcome.since')}
                hint={t('welcome.sinceHint')}
                type="date"
                max={today()}
                value={given.since}
                onChange={(value) => set({ since: value })}
              />
            )}
          </>
        )}
        {name === 'menopause' && (
          <Choice
            label={t('welcome.menopause')}
            options={(['postmenopausal', 'perimenopausal', 'premenopausal'] as const).map((value) => ({
              value,
              label: t(`welcome.menopauseIs.${value}`),
            }))}
            value={given.menopause}
            onChange={(value) => set({ menopause: value })}
          />
        )}
        {name === 'size' && (
          <Size typed={size} units={given.units} onType={setSize} onUnits={(units) => set({ units })} />
        )}
        {name === 'diet' && (
          <>
            <Select
              label={t('field.diet')}
              options={(['omnivore', 'pescatarian', 'vegetarian', 'vegan'] as const).map((value) => ({
                value,
                label: t(`choice.${value}`),
              }))}
              value={given.diet}
              onChange={(value) => set({ diet: value })}
            />
            <Field
              label={t('welcome.avoids')}
              hint={t('welcome.avoidsHint')}
              value={given.avoids}
              onChange={(value) => set({ avoids: value })}
            />
            <Choice
              label={t('welcome.scan')}
              options={[
                { value: 'yes' as const, label: t('welcome.scanYes') },
                { value: 'no' as const, label: t('welcome.scanNo') },
              ]}
              value={given.hadScan}
              onChange={(value) => set({ hadScan: value })}
            />
          </>
        )}
        {trouble && (
          <p className="field-error" role="alert">
            {trouble}
          </p>
        )}
        <div className="row between">
          <Button type="submit" className="button primary">
            {last ? t('welcome.finish') : t('welcome.next')}
          </Button>
          <Button className="link" onPress={() => (step === 0 ? onBack() : setStep(step - 1))}>
            {t('app.back')}
          </Button>
        </div>
      </form>
    </main>
  );
}
