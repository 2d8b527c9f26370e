import { drawing } from '../../loading/index.ts';

/** The line drawing of an exercise; its name is read out. Nothing where there is none. */
export function Drawing({ id, large = false }: { id: string; large?: boolean }) {
  const svg = drawing(id);
  if (!svg) return null;
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made from joint angles; nothing typed gets in
    <div className={large ? 'drawing large' : 'drawing'} dangerouslySetInnerHTML={{ __html: svg }} />
  );
}
