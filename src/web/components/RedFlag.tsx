import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { stopsTraining } from '../../plan/programme.ts';
import type { BonewiseRecord } from '../../record/index.ts';
import type { Finding } from '../../rules/index.ts';
import { redFlagHelp } from '../../safety/index.ts';
import { valueWords } from '../format/because.ts';
import { typeset } from '../format/typeset.ts';
import { Stop } from './icons.tsx';

interface Props {
  finding: Finding;
  record: BonewiseRecord;
  onCalled: () => void;
  onNotMine: () => void;
  /** Where it was opened from a page: back to that. */
  onBack?: (() => void) | undefined;
}

/** A short path of its own: who to call, when the emergency number instead, what to say, until then. No tabs. */
export function RedFlag({ finding, record, onCalled, onNotMine, onBack }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const help = redFlagHelp[finding.rule];
  const now = finding.within === 'now';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another red flag is another screen
  useEffect(() => heading.current?.focus(), [finding.rule]);
  const reasons = finding.because.map((fact) => valueWords(fact, record)).join('; ');
  return (
    <main className="red-flag">
      <header className="red-flag-head">
        <div className="red-flag-title">
          <Stop />
          <h1 ref={heading} tabIndex={-1}>
            {t(finding.within ? `redFlag.heading.${finding.within}` : 'redFlag.heading.today')}
          </h1>
        </div>
        <p>{typeset(finding.title)}</p>
        <p className="red-flag-call">{help?.call ?? finding.action}</p>
      </header>
      <div className="red-flag-body">
        {(now || help?.emergencyIf) && (
          <section className="emergency" aria-labelledby="emergency">
            <h2 id="emergency">{t(now ? 'redFlag.emergencyNow' : 'redFlag.emergencyIf')}</h2>
            {help?.emergencyIf && (
              <ul className="squares">
                {signsOf(help.emergencyIf).map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
            )}
            <a className="call-emergency" href="tel:911">
              {t('redFlag.call911')}
            </a>
            <p className="small quiet">{t('redFlag.otherNumbers')}</p>
          </section>
        )}
        {help && (
          <>
            <section>
              <h2>{t('redFlag.sayTitle')}</h2>
              <blockquote>{t('redFlag.quote', { words: help.say })}</blockquote>
            </section>
            <section>
              <h2>{t('redFlag.untilTitle')}</h2>
              <p>{help.untilThen}</p>
              {stopsTraining(finding.rule) && <p className="quiet">{t('redFlag.paused')}</p>}
            </section>
          </>
        )}
        <Button className="button wide" onPress={onCalled}>
          {t('redFlag.called')}
        </Button>
        <Button className="link centre" onPress={onNotMine}>
          {t('redFlag.notMine')}
        </Button>
        {onBack && (
          <Button className="link centre" onPress={onBack}>
            {t('app.back')}
          </Button>
        )}
        <p className="origin">{t('redFlag.because', { what: reasons, rule: finding.rule })}</p>
      </div>
    </main>
  );
}

/** "your legs are weak, you faint, or ..." as a list, so that it can be read at a glance. */
const signsOf = (emergencyIf: string): string[] =>
  emergencyIf
    .split(/, (?:or )?|; /)
    .map((sign) => sign.replace(/^or /, '').trim())
    .filter(Boolean);
