import { type FormEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BadInput, type Fact, valueIn } from '../../../record/index.ts';
import { Field, Fields, Select } from '../../components/fields.tsx';
import { number, plain } from '../../format/numbers.ts';
import { didYouMean, numberFrom } from '../../forms/draft.ts';
import { problemsAt } from '../../forms/problems.ts';
import { factOf } from '../../state/changes.ts';
import { useSession } from '../../state/session.tsx';
import { type ScanSite, scanSites } from './scanSites.ts';

type Scan = Fact<'scans'>;
type Typed = Record<ScanSite, { bmd: string; tScore: string; zScore: string }>;

const typedOf = (scan: Scan | undefined): Typed =>
  Object.fromEntries(
    scanSites.map(({ site }) => {
      const found = scan?.sites[site];
      const text = (x: number | undefined): string => (x === undefined ? '' : String(x));
      return [
        site,
        {
          bmd: found?.bmd ? String(valueIn(found.bmd, 'g/cm2')) : '',
          tScore: text(found?.tScore),
          zScore: text(found?.zScore),
        },
      ];
    }),
  ) as Typed;

const makers = ['Hologic', 'GE Lunar', 'Norland', 'Stratec', 'other'] as const;

/** What the report prints, site by site. A reading that cannot be right is said at once, with a guess. */
export function ScanForm({ scan, onDone }: { scan: Scan | undefined; onDone: () => void }) {
  const { t } = useTranslation();
  const { change, asOf } = useSession();
  const [date, setDate] = useState(scan?.date ?? '');
  const [maker, setMaker] = useState(scan?.manufacturer);
  const [machine, setMachine] = useState(scan?.machine ?? scan?.model ?? '');
  const [centre, setCentre] = useState(scan?.centre ?? '');
  const [typed, setTyped] = useState<Typed>(() => typedOf(scan));
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});

  const set = (site: ScanSite, key: 'bmd' | 'tScore' | 'zScore') => (value: string) => {
    setTyped({ ...typed, [site]: { ...typed[site], [key]: value } });
    setErrors({ ...errors, [`${site}.${key}`]: '' });
  };

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const found: Record<string, string> = {};
    if (date === '') found.date = t('scan.dateNeeded');
    else if (date > asOf) found.date = t('scan.dateFuture');
    const sites = Object.fromEntries(
      scanSites.flatMap(({ site, min, max }) => {
        const { bmd, tScore, zScore } = typed[site];
        const value = numberFrom(bmd);
        const label = t(`site.${site}`);
        if (bmd.trim() !== '' && (value === undefined || value < min || value > max)) {
          found[`${site}.bmd`] = t('scan.range', { label, min, max });
        }
        const scores = Object.fromEntries(
          (['tScore', 'zScore'] as const).flatMap((key) => {
            const text = typed[site][key];
            if (text.trim() === '') return [];
            const score = numberFrom(text);
            if (score === undefined || Math.abs(score) > 10) found[`${site}.${key}`] = t('scan.scoreRange');
            return [[key, score]];
          }),
        );
        const kept = scan?.sites[site] ?? {};
        const { bmd: _, tScore: __, zScore: ___, ...others } = kept;
        const given = { ...others, ...(value === undefined ? {} : { bmd: { value, unit: 'g/cm2' } }), ...scores };
        return bmd.trim() === '' && tScore.trim() === '' && zScore.trim() === '' ? [] : [[site, given]];
      }),
    );
    if (Object.keys(sites).length === 0 && Object.keys(found).length === 0) found.date = t('scan.nothing');
    if (Object.keys(found).length > 0) {
      setErrors(found);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    try {
      const fact = factOf('scans', {
        ...scan,
        date,
        sites,
        ...(maker ? { manufacturer: maker } : {}),
        ...(machine.trim() ? { machine } : {}),
        ...(centre.trim() ? { centre } : {}),
      });
      change(
        scan ? { replace: [{ kind: 'scans', fact }] } : { add: [{ kind: 'scans', fact }] },
        t(scan ? 'scan.changed' : 'scan.added'),
      );
      onDone();
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      setErrors({ date: problemsAt(error.problems)('date') ?? error.message });
    }
  };

  const remove = (): void => {
    if (scan) change({ remove: [{ kind: 'scans', id: scan.id }] }, t('scan.removed'));
    onDone();
  };

  return (
    <form ref={form} className="stack" onSubmit={save} noValidate>
      <Field
        label={t('scan.date')}
        type="date"
        value={date}
        max={asOf}
        onChange={setDate}
        error={errors.date || undefined}
      />
      {scanSites.map(({ site, min, max }) => (
        <Fields key={site} legend={t(`site.${site}`)}>
          <Density
            label={t('scan.bmd')}
            value={typed[site].bmd}
            onChange={set(site, 'bmd')}
            error={errors[`${site}.bmd`] || undefined}
            limits={[min, max]}
          />
          <div className="pair">
            {(['tScore', 'zScore'] as const).map((key) => (
              <Field
                key={key}
                label={t(`scan.${key}`)}
                inputMode="text"
                value={typed[site][key]}
                onChange={set(site, key)}
                error={errors[`${site}.${key}`] || undefined}
              />
            ))}
          </div>
        </Fields>
      ))}
      <Fields legend={t('scan.machineTitle')}>
        <p className="small quiet">{t('scan.machineWhy')}</p>
        <Select
          label={t('field.manufacturer')}
          options={makers.map((value) => ({ value, label: t(`choice.${value}`) }))}
          value={maker}
          onChange={setMaker}
        />
        <Field label={t('scan.machine')} value={machine} onChange={setMachine} />
        <Field label={t('field.centre')} value={centre} onChange={setCentre} />
      </Fields>
      <div className="row between">
        <Button type="submit" className="button primary">
          {t('form.save')}
        </Button>
        {scan && (
          <Button className="link" onPress={remove}>
            {t('form.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** A density with its guess: "Did you mean 0.849?" */
function Density({
  label,
  value,
  onChange,
  error,
  limits: [min, max],
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  limits: readonly [number, number];
}) {
  const { t } = useTranslation();
  const typed = numberFrom(value);
  const guess = error && typed !== undefined ? didYouMean(typed, min, max) : undefined;
  return (
    <div className="stack tight">
      <Field
        label={label}
        inputMode="decimal"
        value={value}
        onChange={onChange}
        error={error && guess !== undefined ? t('scan.guess', { error, guess: plain(guess, 3) }) : error}
      />
      {guess !== undefined && (
        <div className="row">
          <Button className="button" onPress={() => onChange(String(guess))}>
            {t('scan.use', { guess: number(guess, 3) })}
          </Button>
          <Button className="link" onPress={() => onChange('')}>
            {t('scan.again')}
          </Button>
        </div>
      )}
    </div>
  );
}
