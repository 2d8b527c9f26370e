import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../record/index.ts';
import { Empty } from '../../components/Empty.tsx';
import { shortDay } from '../../format/dates.ts';
import { plain, unitLabel } from '../../format/numbers.ts';
import { useSession } from '../../state/session.tsx';
import { FactSheet } from '../me/FactSheet.tsx';

/** The newest result of each test in both unit systems, with what its band says. */
export function Labs() {
  const { t } = useTranslation();
  const { assessment, record } = useSession();
  const [editing, setEditing] = useState<Fact<'labs'> | 'new'>();
  const { rows, notKnown } = assessment.labs;
  const usesSi = record.preferences.at(-1)?.units === 'metric';
  const year = Number(assessment.asOf.slice(0, 4));
  const when = (date: string): string =>
    date.startsWith(String(year)) ? shortDay(date) : `${shortDay(date)}, ${date.slice(0, 4)}`;
  return (
    <section className="section">
      <div className="row between">
        <h2>{t('labs.title')}</h2>
        <Button className="button" onPress={() => setEditing('new')}>
          {t('labs.add')}
        </Button>
      </div>
      {rows.length === 0 && notKnown.length === 0 && <Empty title={t('labs.none')}>{t('labs.noneText')}</Empty>}
      <ul className="rows labs">
        {rows.map((row) => {
          const [value, unit] = usesSi ? [row.siValue, row.siUnit] : [row.value, row.unit];
          const other = usesSi ? [row.value, row.unit] : [row.siValue, row.siUnit];
          return (
            <li key={row.analyte}>
              <span className="lab-name">{row.label}</span>
              <span className="lab-value numbers">
                {`${row.comparator ?? ''}${plain(value)} ${unitLabel(unit)}`}
                {row.unit !== row.siUnit && (
                  <span className="small quiet block">{`${plain(other[0] as number)} ${unitLabel(other[1] as string)}`}</span>
                )}
              </span>
              <span className="lab-words small">
                {row.band ? row.band.says : <span className="quiet">{t('labs.noBand')}</span>}
                <span className="origin block">
                  {when(row.date)}
                  {row.method ? `, ${row.method}` : ''}
                  {row.old ? `. ${t('labs.old')}` : ''}
                </span>
              </span>
              <Button
                className="link small"
                aria-label={t('labs.changeName', { name: row.label })}
                onPress={() => setEditing(record.labs.find(({ id }) => id === row.fact))}
              >
                {t('app.change')}
              </Button>
            </li>
          );
        })}
        {notKnown.map((lab) => (
          <li key={`${lab.analyte}${lab.date}`}>
            <span className="lab-name">{lab.analyte}</span>
            <span className="lab-value numbers">{`${plain(lab.value)} ${unitLabel(lab.unit)}`}</span>
            <span className="lab-words small quiet">{t('labs.notKnown', { day: when(lab.date) })}</span>
          </li>
        ))}
      </ul>
      {editing && (
        <FactSheet kind="labs" fact={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </section>
  );
}
