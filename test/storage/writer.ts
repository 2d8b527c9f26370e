// Writes facts one after the other and says each one's number only when the store has acknowledged it.
// Run by kill.ts, which kills it: `node writer.ts FOLDER ROUND`.

import { emptyRecord } from '../../src/record/index.ts';
import { changeFacts, createPerson, openHome, recordOf } from '../../src/store/index.ts';

const [folder, round] = process.argv.slice(2);
const home = await openHome(folder!);
try {
  await recordOf(home.db, 'maria');
} catch {
  await createPerson(home.db, emptyRecord({ birthDate: '1964-03-02', sex: 'female' }, 'maria'));
}
for (let n = 0; ; n++) {
  const ids = [`${round}-${n}-a`, `${round}-${n}-b`];
  const facts = ids.map((id) => ({
    kind: 'symptoms' as const,
    fact: { id, date: '2026-11-09', symptom: 'joint-pain', severity: n % 11 },
  }));
  await changeFacts(home.db, 'maria', { add: facts });
  process.stdout.write(`${ids.join(' ')}\n`);
}
