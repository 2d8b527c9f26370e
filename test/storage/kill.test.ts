import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killRepeatedly } from './kill.ts';

it('loses nothing that it acknowledged when it is killed, and keeps changes whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bonewise-kill-'));
  try {
    const { acknowledged, ...rest } = await killRepeatedly(folder, 5);
    expect(acknowledged).toBeGreaterThan(20);
    expect(rest).toEqual({ lost: [], torn: [], integrity: 'ok' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
