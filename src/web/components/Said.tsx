import { Sources } from './Sources.tsx';

/** A few sentences on a subject, with where they come from. */
export function Said({ title, says, sources }: { title: string; says: readonly string[]; sources: readonly string[] }) {
  if (says.length === 0) return null;
  return (
    <section className="section said">
      <h2>{title}</h2>
      {says.map((sentence) => (
        <p key={sentence}>{/[.?!]$/.test(sentence) ? sentence : `${sentence}.`}</p>
      ))}
      <Sources ids={sources} />
    </section>
  );
}
