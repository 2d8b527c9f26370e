import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Home, openHome, writeSetting } from '../../store/index.ts';
import type { ServerContext } from '../context.ts';
import { newApp } from '../input.ts';
import { productRoutes } from './products.ts';

let folder: string;
let home: Home;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bonewise-products-'));
  home = await openHome(folder);
});
afterAll(async () => {
  await home.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked: { url: string; init: RequestInit | undefined }[] = [];
let answer: () => Promise<Response>;
beforeEach(() => {
  asked.length = 0;
  answer = async () => Response.json({ product: { product_name: 'Oat drink', nutriments: { calcium_100g: 0.12 } } });
});

const look = async (barcode: string): Promise<unknown> => {
  const app = newApp();
  const fetch = (async (url: string, init?: RequestInit) => {
    asked.push({ url, init });
    return answer();
  }) as typeof globalThis.fetch;
  productRoutes(app, { db: home.db, version: '1.2.3', fetch } as unknown as ServerContext);
  return (await app.request(`/api/products/${barcode}`)).json();
};

describe('a barcode', () => {
  it('is looked up nowhere until that is switched on', async () => {
    expect(await look('4006381333931')).toEqual({ state: 'off' });
    await writeSetting(home.db, 'openFoodFacts', 'yes');
    expect(await look('4006381333931')).toEqual({ state: 'off' });
    expect(asked).toEqual([]);
  });

  it('is all that leaves the machine, with the name of the program', async () => {
    await writeSetting(home.db, 'openFoodFacts', true);
    expect(await look('4006381333931')).toMatchObject({ state: 'found', name: 'Oat drink', per100g: { calcium: 120 } });
    expect(asked).toHaveLength(1);
    const { url, init } = asked[0]!;
    expect(url).toMatch(
      /^https:\/\/world\.openfoodfacts\.org\/api\/v2\/product\/4006381333931\.json\?fields=[a-z_,]+$/,
    );
    expect(init?.headers).toEqual({ 'user-agent': 'Bonewise/1.2.3', accept: 'application/json' });
    expect(init).not.toHaveProperty('body');
  });

  it('without a network says so', async () => {
    answer = () => Promise.reject(new TypeError('fetch failed'));
    expect(await look('4006381333931')).toEqual({ state: 'failed', why: 'fetch failed' });
    expect(await look('123')).toEqual({ state: 'not a barcode' });
  });
});
