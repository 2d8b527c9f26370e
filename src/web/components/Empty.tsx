import type { ReactNode } from 'react';

/** What will be here and when it is due; then one action. */
export function Empty({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="stack tight empty">
      <h3>{title}</h3>
      <p>{children}</p>
      {action && <div className="row">{action}</div>}
    </div>
  );
}
