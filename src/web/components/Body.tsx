import { useTranslation } from 'react-i18next';
import type { Site } from '../../loading/index.ts';
import { type SiteState, sites } from './body.ts';

/** The places of the skeleton that are looked at, on a figure from the front. Heights in a box of 160 by 300. */
const shapes: Record<Site, React.ReactNode> = {
  // Lumbar vertebrae L1 to L4.
  spine: [0, 1, 2, 3].map((n) => <rect key={n} x={72} y={108 + n * 12} width={16} height={9} rx={3} />),
  hip: [58, 102].map((x) => <circle key={x} cx={x} cy={166} r={10} />),
  wrist: [29, 131].map((x) => <circle key={x} cx={x} cy={158} r={7} />),
};

const OUTLINE =
  'M80 8a17 19 0 1 0 .01 0Z' + // head
  'M73 45v9c0 5-6 7-15 9c-10 2-15 8-17 18l-15 66c-2 8-3 14-2 20c1 5 8 5 10 0l22-66' +
  'M87 45v9c0 5 6 7 15 9c10 2 15 8 17 18l15 66c2 8 3 14 2 20c-1 5-8 5-10 0l-22-66' +
  'M56 101c1 18 1 30-3 42c-4 13-4 30-1 60l5 82c0 6 12 6 13 0l8-96c0-4 4-4 4 0l8 96c1 6 13 6 13 0l5-82c3-30 3-47-1-60c-4-12-4-24-3-42';

/** Which sites were loaded this week (filled), before (outline) and never (dotted); the words beside it say the same. */
export function Body({ states }: { states: Record<Site, SiteState> }) {
  const { t } = useTranslation();
  return (
    <div className="body-figure">
      <svg viewBox="0 0 160 296" width="150" height="278" aria-hidden="true">
        <path d={OUTLINE} className="body-outline" />
        {sites.map((site) => (
          <g key={site} className={`body-site ${states[site]}`}>
            {shapes[site]}
          </g>
        ))}
      </svg>
      <dl className="rows body-words">
        {sites.map((site) => (
          <div key={site}>
            <dt>
              <svg width="20" height="20" aria-hidden="true">
                <g className={`body-site ${states[site]}`}>
                  <circle cx="10" cy="10" r="7.5" />
                </g>
              </svg>
              {t(`load.site.${site}`)}
            </dt>
            <dd>{t(`load.state.${states[site]}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
