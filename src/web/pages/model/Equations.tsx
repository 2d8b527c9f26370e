import { useMemo, useState } from 'react';
import {
  type DescribedEquation,
  describeModel,
  documents,
  type ModelName,
  modelNames,
} from '../../../remodeling/index.ts';
import { Select } from '../../components/fields.tsx';
import { MathLine, MathSymbol } from './MathLine.tsx';
import { words } from './words.ts';

const plain = (value: number): string => String(Number(value.toPrecision(9)));

/** The whole document: tables of symbols with unit, meaning and source, and every equation. */
export function Equations() {
  const [name, setName] = useState<ModelName>('reference');
  const model = useMemo(() => describeModel(name), [name]);
  return (
    <section className="section">
      <h2>{words.equations}</h2>
      <p>{words.equationsLead}</p>
      <Select
        label={words.models}
        options={modelNames.map((one) => ({ value: one, label: documents[one].title }))}
        value={name}
        onChange={setName}
      />
      <div className="rows">
        <Block title={words.states}>
          <Table
            heads={[words.symbol, words.baseline, words.unit, words.meaning, words.publishedAs]}
            rows={model.states.map((s) => ({
              symbol: s.symbol,
              cells: [plain(s.initial), s.unit, s.meaning, s.published],
            }))}
          />
        </Block>
        <Block title={words.odes}>
          <Lines of={model.odes} />
        </Block>
        <Block title={words.auxiliaries}>
          <Lines of={model.auxiliaries} />
        </Block>
        <Block title={words.parameters}>
          <Table
            heads={[words.symbol, words.value, words.unit, words.meaning, words.publishedAs, words.source]}
            rows={model.parameters.map((p) => ({
              symbol: p.symbol,
              cells: [plain(p.value), p.unit, p.meaning, p.published, model.sources[p.source].short],
            }))}
          />
          <ul className="small quiet">
            {Object.values(model.sources).map(({ citation }) => (
              <li key={citation}>{citation}</li>
            ))}
          </ul>
        </Block>
        <Block title={words.derived}>
          <Lines of={model.derived} />
        </Block>
      </div>
    </section>
  );
}

/** Opened when wanted: a phone need not lay out two hundred equations. */
function Block({ title, children }: { title: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}

const Lines = ({ of }: { of: DescribedEquation[] }) => (
  <ul className="model-lines">
    {of.map(({ name, text }) => (
      <li key={name}>
        <MathLine text={text} />
      </li>
    ))}
  </ul>
);

interface Row {
  symbol: string;
  cells: string[];
}

const Table = ({ heads, rows }: { heads: string[]; rows: Row[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the phone must be reachable to be scrolled by key
  <section className="model-table" tabIndex={0} aria-label={heads.join(', ')}>
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ symbol, cells }) => (
          <tr key={symbol}>
            <td>
              <MathSymbol name={symbol} />
            </td>
            {cells.map((cell, i) => (
              <td key={heads[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
