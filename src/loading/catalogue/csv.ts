import { CATALOGUE } from './index.ts';
import type { Exercise } from './types.ts';

const COLUMNS: readonly [string, (e: Exercise) => string | number][] = [
  ['id', (e) => e.id],
  ['name', (e) => e.name],
  ['modality', (e) => e.modality],
  ['pattern', (e) => e.pattern],
  ['spine', (e) => e.sites.spine],
  ['hip', (e) => e.sites.hip],
  ['wrist', (e) => e.sites.wrist],
  ['impact_bw', (e) => e.impact.bodyWeights],
  ['impact_basis', (e) => e.impact.basis],
  ['intensity', (e) => e.intensity],
  ['equipment', (e) => e.equipment.join(' ')],
  ['tracks', (e) => e.tracks.join('')],
  ['supervised', (e) => (e.supervised ? 'yes' : 'no')],
  ['tags', (e) => e.tags.join(' ')],
  ['min_phase', (e) => e.minPhase],
  ['offer', (e) => e.offer],
  ['met', (e) => e.met.value],
  ['met_basis', (e) => e.met.basis],
  ['met_code', (e) => e.met.code ?? ''],
  ['easier', (e) => e.easier ?? ''],
  ['harder', (e) => e.harder ?? ''],
  ['cautions', (e) => e.cautions],
  ['how_to', (e) => e.howTo.join(' / ')],
];

const cell = (value: string | number): string => {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The catalogue as RFC 4180 text with a header row: what data/exercises.csv holds. */
export function catalogueCsv(): string {
  const rows = CATALOGUE.map((e) => COLUMNS.map(([, read]) => cell(read(e))).join(','));
  return `${[COLUMNS.map(([name]) => name).join(','), ...rows].join('\n')}\n`;
}
