import { listed } from '../rules/index.ts';
import { type Scan, type Vertebra, vertebrae } from './sites.ts';

/** Neighbours that differ by more than this are not averaged together (ISCD). */
const NEIGHBOUR_T = 1.0;

/** What of a spine scan can be read. */
export interface SpineReading {
  /** Vertebrae that the report averaged. */
  averaged: Vertebra[];
  /** Those of them that should not have been, with the reason. */
  excluded: { vertebra: Vertebra; why: string }[];
  readable: Vertebra[];
  /** The report's average can be used as it stands. */
  usable: boolean;
  why: string | undefined;
}

/**
 * Vertebrae with an artefact or more than 1.0 T-score from their neighbour do not count; a single one is not
 * reportable (ISCD 2023). The average itself cannot be worked out again from a printed report, so a spine value that
 * contains such a vertebra is shown and not used.
 */
export function spineReading(scan: Scan): SpineReading | undefined {
  const spine = scan.sites.lumbarSpine;
  if (!spine) return undefined;
  const averaged = vertebrae.filter((v) => spine.vertebrae.includes(v));
  const artefacts = (spine.artefacts ?? [])
    .filter((a) => averaged.includes(a.vertebra))
    .map((a) => ({ vertebra: a.vertebra, why: a.what }));
  const clean = averaged.filter((v) => !artefacts.some((a) => a.vertebra === v));
  const apart = farFromNeighbours(clean, (v) => spine.perVertebra?.[v]?.tScore);
  const excluded = [
    ...artefacts,
    ...apart.map((vertebra) => ({ vertebra, why: 'more than 1.0 T-score away from its neighbour' })),
  ];
  const readable = clean.filter((v) => !apart.includes(v));
  const why =
    averaged.length < 2
      ? 'A single vertebra is not reportable'
      : excluded.length > 0
        ? `The average contains ${listed(excluded.map((e) => `${e.vertebra} (${e.why})`))}; ask the centre for the value without`
        : undefined;
  return { averaged, excluded, readable, usable: why === undefined, why };
}

/** In a pair too far apart, the vertebra that stands apart from all its neighbours goes; else the denser one, as wear adds density. */
function farFromNeighbours(among: Vertebra[], t: (v: Vertebra) => number | undefined): Vertebra[] {
  let left = among.filter((v) => t(v) !== undefined);
  const out: Vertebra[] = [];
  for (;;) {
    const far = (a: Vertebra, b: Vertebra) => Math.round(Math.abs(t(a)! - t(b)!) * 10) / 10 > NEIGHBOUR_T;
    const at = left.findIndex((v, i) => i > 0 && far(left[i - 1]!, v));
    if (at < 0) return out;
    const pair = [left[at - 1]!, left[at]!];
    const alone = pair.filter((v) => {
      const i = left.indexOf(v);
      return [left[i - 1], left[i + 1]].filter((n) => n !== undefined).every((n) => far(n, v));
    });
    const goes = alone.length === 1 ? alone[0]! : pair.reduce((a, b) => (t(a)! >= t(b)! ? a : b));
    out.push(goes);
    left = left.filter((v) => v !== goes);
  }
}
