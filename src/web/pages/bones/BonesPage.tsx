import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../record/index.ts';
import type { SkeletonView } from '../../../skeleton/index.ts';
import { Empty } from '../../components/Empty.tsx';
import { LscLegend } from '../../components/LscBand.tsx';
import { Said } from '../../components/Said.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { bandScans } from '../../format/bones.ts';
import { longDay } from '../../format/dates.ts';
import { number } from '../../format/numbers.ts';
import { useSession } from '../../state/session.tsx';
import { WhatMayFollow } from './future/WhatMayFollow.tsx';
import { Labs } from './Labs.tsx';
import { ScanForm } from './ScanForm.tsx';
import { Site } from './Site.tsx';

/** Scans: what happened in words, then the picture; scores with the rule that makes them T or Z; labs. */
export function BonesPage() {
  const { t } = useTranslation();
  const { assessment, record } = useSession();
  const [editing, setEditing] = useState<Fact<'scans'> | 'new'>();
  const { skeleton } = assessment;
  const last = skeleton.scans.at(-1);
  return (
    <>
      <header className="page-head">
        {last && <p className="small quiet">{t('bones.lastScan', { day: longDay(last.date) })}</p>}
        <h1>{t('bones.title')}</h1>
        {skeleton.lowest && <p className="lead">{skeleton.lowest.says}.</p>}
      </header>
      {skeleton.sites.length === 0 ? <NoScan onAdd={() => setEditing('new')} /> : <Sites skeleton={skeleton} />}
      <WhatMayFollow />
      <div className="columns">
        <Facts skeleton={skeleton} />
        <section className="section">
          <h2>{t('bones.scans')}</h2>
          <ul className="rows">
            {[...record.scans]
              .sort((a, b) => (a.date < b.date ? 1 : -1))
              .map((scan) => (
                <li key={scan.id} className="row between">
                  <span>
                    {longDay(scan.date)}
                    <span className="small quiet block">
                      {[scan.manufacturer, scan.model, scan.centre].filter(Boolean).join(', ')}
                    </span>
                  </span>
                  <Button
                    className="link"
                    aria-label={t('bones.changeScan', { day: longDay(scan.date) })}
                    onPress={() => setEditing(scan)}
                  >
                    {t('app.change')}
                  </Button>
                </li>
              ))}
          </ul>
          {skeleton.sites.length > 0 && (
            <Button className="button" onPress={() => setEditing('new')}>
              {t('bones.addScan')}
            </Button>
          )}
        </section>
      </div>
      <Labs />
      <Said title={t('bones.hormones')} says={assessment.hormones.says} sources={[]} />
      <Said title={t('bones.heart')} says={assessment.heart.says} sources={assessment.heart.sources} />
      <Sheet
        title={t(editing === 'new' ? 'bones.addScan' : 'bones.editScan')}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      >
        {editing !== undefined && (
          <ScanForm scan={editing === 'new' ? undefined : editing} onDone={() => setEditing(undefined)} />
        )}
      </Sheet>
    </>
  );
}

function Sites({ skeleton }: { skeleton: SkeletonView }) {
  const { t } = useTranslation();
  const all = skeleton.sites.flatMap((site) => bandScans(site).scans);
  return (
    <section className="sites" aria-label={t('bones.sites')}>
      {skeleton.sites.map((site) => (
        <Site key={site.site} site={site} />
      ))}
      <LscLegend
        beyond={all.some((scan) => scan.is === 'fell' || scan.is === 'rose')}
        otherScanner={all.some((scan) => scan.is === 'not comparable')}
      />
      {skeleton.scores && <p className="origin">{skeleton.scoreRule}.</p>}
    </section>
  );
}

function NoScan({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <section>
      <Empty
        title={t('bones.none.title')}
        action={
          <Button className="button primary" onPress={onAdd}>
            {t('bones.none.action')}
          </Button>
        }
      >
        {t('bones.none.text')}
      </Empty>
      <svg className="no-scan" viewBox="0 0 280 90" role="img" aria-label={t('bones.none.picture')}>
        <rect x="20" y="10" width="240" height="50" className="no-scan-band" />
        <circle cx="32" cy="35" r="7" className="no-scan-dot" />
        <text x="20" y="82" className="chart-text">
          {t('bones.none.first')}
        </text>
      </svg>
    </section>
  );
}

/** What else the skeleton says: next scan, height, fractures, bone medicines, notes. */
function Facts({ skeleton }: { skeleton: SkeletonView }) {
  const { t } = useTranslation();
  const { nextScan, heightLossCm, heightLossFromPeakCm, fragilityFractures, boneMedicines, notes } = skeleton;
  const lost = heightLossFromPeakCm ?? heightLossCm;
  return (
    <section className="section">
      <h2>{t('bones.around')}</h2>
      <dl className="rows facts">
        {nextScan && (
          <div>
            <dt>{nextScan.overdue ? t('bones.nextOverdue') : t('bones.next')}</dt>
            <dd>
              {longDay(nextScan.due)}. {nextScan.says}
            </dd>
          </div>
        )}
        {lost !== undefined && (
          <div>
            <dt>{t('bones.height')}</dt>
            <dd>
              {t(heightLossFromPeakCm === undefined ? 'bones.heightLost' : 'bones.heightLostPeak', {
                cm: number(lost, 1),
              })}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('bones.fractures')}</dt>
          <dd>
            {fragilityFractures.length === 0
              ? t('bones.noFractures')
              : fragilityFractures.map(({ value, date }) => `${value}${date ? `, ${longDay(date)}` : ''}`).join('; ')}
          </dd>
        </div>
        <div>
          <dt>{t('bones.medicines')}</dt>
          <dd>{boneMedicines.length === 0 ? t('bones.noMedicines') : boneMedicines.map((m) => m.name).join(', ')}</dd>
        </div>
        {notes.map((note) => (
          <div key={note}>
            <dt>{t('bones.note')}</dt>
            <dd>{note}.</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
