import { comparisons, faults, openFaults } from '../../../remodeling/index.ts';
import { Equations } from './Equations.tsx';
import { Runner } from './Runner.tsx';
import './model.css';
import { words } from './words.ts';

/** The bone models: run them, read them, and know what is wrong with them. */
export function ModelPage() {
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <Runner />
      <Faults />
      <OpenFaults />
      <Equations />
    </>
  );
}

function OpenFaults() {
  return (
    <section className="section">
      <h2>{words.openFaults}</h2>
      <p>{words.openFaultsLead}</p>
      <ol className="rows">
        {openFaults.map((fault) => (
          <li key={fault}>
            <p>{fault}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Faults() {
  return (
    <section className="section">
      <h2>{words.faults}</h2>
      <p>{words.faultsLead}</p>
      <ol className="rows">
        {faults.map((fault) => (
          <li key={fault}>
            <p>{fault}</p>
          </li>
        ))}
      </ol>
      <ul className="rows">
        {comparisons.map(({ scenario, model, clinic, verdict }) => (
          <li key={scenario}>
            <h3>{scenario}</h3>
            <dl className="model-pairs small">
              <dt>{words.model}</dt>
              <dd>{model}</dd>
              <dt>{words.people}</dt>
              <dd>{clinic}</dd>
              <dt>{words.verdict}</dt>
              <dd>{verdict}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
