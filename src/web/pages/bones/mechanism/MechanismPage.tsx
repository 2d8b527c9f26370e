import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Barred, barredFrom, barredOf } from '../../../../projection/held.ts';
import type { Mechanism } from '../../../../projection/index.ts';
import { addTo } from '../../../../record/index.ts';
import { Working } from '../../../components/Working.tsx';
import { longMonth } from '../../../format/dates.ts';
import { useMechanism } from '../../../state/forecast/useForecast.ts';
import { useSession } from '../../../state/session.tsx';
import { Refused } from '../future/Refused.tsx';
import { HowSure } from './HowSure.tsx';
import { measuredIn } from './measured.ts';
import { NodeSheet } from './NodeSheet.tsx';
import { Pathway } from './Pathway.tsx';
import { Places } from './Places.tsx';
import { boxesOf, type NodeId } from './pathway.ts';
import { TimeSlider } from './TimeSlider.tsx';
import { type DrugTime, timeWords, todayIndex } from './time.ts';
import { nodeWords } from './words.ts';

/** The inhibitor that the picture is about, with its time; none for somebody who never took one. */
function useDrugTime(): DrugTime | undefined {
  const { assessment } = useSession();
  const { name, since, plannedEnd, monthsTaken, state } = assessment.hormones.inhibitor;
  if (!name || !since || (state !== 'taking' && state !== 'past')) return undefined;
  const end = state === 'past' ? addTo(since, { months: Math.round(monthsTaken) }) : plannedEnd;
  return { name: name.toLowerCase(), since, end };
}

/** How the drug acts on bone: the pathway with this run's numbers through time, each box explained, how sure each is. */
export function MechanismPage() {
  const { t } = useTranslation();
  const { assessment } = useSession();
  const drug = useDrugTime();
  const state = useMechanism();
  const barred = barredOf(assessment);
  const held = barredFrom(barred, 'education:aromatase-inhibitor') ?? barredFrom(barred, 'projection');
  return (
    <>
      <Link href="/bones" className="link">
        {t('whatIf.back')}
      </Link>
      <h1>{drug ? t('pathway.title', { drug: drug.name }) : t('pathway.titleNoDrug')}</h1>
      {held ? (
        <Refused refused={{ refused: held.says, rule: held.rule }} />
      ) : state === undefined ? (
        <Working words={t('pathway.working')} />
      ) : 'refused' in state ? (
        <Refused refused={state} />
      ) : 'trouble' in state ? (
        <p role="status">{t('future.trouble', { why: state.trouble })}</p>
      ) : (
        <Shown mechanism={state.mechanism} drug={drug} barred={barred} />
      )}
    </>
  );
}

function Shown({
  mechanism,
  drug,
  barred,
}: {
  mechanism: Mechanism;
  drug: DrugTime | undefined;
  barred: readonly Barred[];
}) {
  const { t } = useTranslation();
  const { assessment, asOf } = useSession();
  const today = todayIndex(mechanism.months);
  const [at, setAt] = useState(today);
  const [open, setOpen] = useState<NodeId>();
  const man = assessment.person.sex === 'male';
  const testosterone = assessment.hormones.others.some(({ name }) => /testosterone/i.test(name))
    ? ('replaced' as const)
    : ('intact' as const);
  const measured = measuredIn({ sex: assessment.person.sex, testosterone }, drug?.name);
  const words = (node: NodeId) => nodeWords(mechanism, at, node, { drug: drug?.name, testosterone });
  const when = timeWords(mechanism.months[at] ?? 0, asOf, drug);
  return (
    <>
      <p>{drug ? t('pathway.intro', { drug: drug.name }) : t('pathway.introNoDrug')}</p>
      <div className="mechanism">
        <div>
          <div className="mechanism-time">
            <TimeSlider count={mechanism.months.length} at={at} today={today} words={when} onChange={setAt} />
            {drug?.end && drug.end > asOf && (
              <p className="small quiet capital">
                {t('pathway.time.ends', { drug: drug.name, month: longMonth(drug.end) })}
              </p>
            )}
          </div>
          <Pathway mechanism={mechanism} at={at} man={man} words={words} onOpen={setOpen} />
          <Legend />
          <details className="more">
            <summary>{t('pathway.list')}</summary>
            <ul className="rows">
              {(Object.keys(boxesOf(man)) as NodeId[]).map((node) => {
                const { name, number, role } = words(node);
                return (
                  <li key={node} className="row between small">
                    <span>
                      <b>{name}</b> <span className="quiet">{role}</span>
                    </span>
                    <span className="numbers">{number}</span>
                  </li>
                );
              })}
            </ul>
          </details>
        </div>
        <div>
          <HowSure mechanism={mechanism} at={at} measured={measured} />
          <Places barred={barred} />
        </div>
      </div>
      {open && (
        <NodeSheet
          node={open}
          words={words(open)}
          when={when}
          drug={drug?.name}
          measured={open in measured ? measured[open as keyof typeof measured] : undefined}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="legend">
      <li>
        <svg width="34" height="20" aria-hidden="true" className="pathway-line raises">
          <path d="M0 10H26" className="pathway-stem" />
          <path d="M24 5L33 10L24 15Z" className="pathway-head" />
        </svg>
        {t('pathway.legend.raises')}
      </li>
      <li>
        <svg width="34" height="20" aria-hidden="true" className="pathway-line lowers">
          <path d="M0 10H30" className="pathway-stem" />
          <path d="M30 2V18" className="pathway-head" />
        </svg>
        {t('pathway.legend.lowers')}
      </li>
      <li>{t('pathway.legend.changed')}</li>
      <li>{t('pathway.legend.times')}</li>
    </ul>
  );
}
