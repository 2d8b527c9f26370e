import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticDownload, zipOf } from '../nutrition/import/node/download.fixture.ts';
import { importFoods } from '../nutrition/import/node/import.ts';
import { foodsFolder } from '../nutrition/import/node/imported.ts';
import { type Running, startServer } from './index.ts';

const root = join(import.meta.dirname, '..', '..');
const maria = { bonewise: 1, person: { name: 'Maria', birthDate: '1964-03-14', sex: 'female' } };
const lab = (value = 28) => ({ date: '2026-10-02', analyte: '25-oh-d', value: { value, unit: 'ng/mL' } });

let folder: string;
let server: Running;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bonewise-server-'));
  server = await startServer({ folder, port: 0, root, version: 'test' });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The members of answers that are looked at; each answer has some of them. */
interface Body {
  id: string;
  status: number;
  revision: number;
  change: string;
  what: string;
  people: { example: boolean; story?: string; record: { person: { sex: string } } }[];
  person: { name: string };
  labs: { value: { value: number } }[];
  scans: unknown[];
  facts: { id: string }[];
  changes: { what: string }[];
  problems: { path: string; given: string; accepted: string }[];
  findings: unknown[];
  rules: { id: string }[];
  sources: string[];
  foods: { name: string }[];
  per100g: Record<string, number>;
  bonewiseBackup: number;
  theme: string;
  openapi: string;
  paths: object;
  components: { schemas: object };
}

interface FoodTables {
  foods: number;
  imported: { source: string; foods: number }[];
}

interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
}

async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(server.address + path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson && text ? JSON.parse(text) : {}) as Body,
  };
}

async function newPerson(): Promise<string> {
  const { status, body } = await ask('POST', '/api/people', { record: maria });
  expect(status).toBe(201);
  return `/api/people/${body.id}`;
}

/** An example as its file has it: the days of the seeded ones move with the clock. */
async function newAna(): Promise<string> {
  const { id: _, ...record } = JSON.parse(readFileSync(join(root, 'examples', 'ana-62-anastrozole.json'), 'utf8'));
  return `/api/people/${(await ask('POST', '/api/people', { record })).body.id}`;
}

describe('people', () => {
  it('are the examples at first, marked as such', async () => {
    const { body } = await ask('GET', '/api/people');
    expect(body.people.length).toBeGreaterThanOrEqual(5);
    expect(body.people.every((person) => person.example && person.story)).toBe(true);
    expect(server.seeded).toHaveLength(body.people.length);
  });

  it('are taken in, changed and erased', async () => {
    const person = await newPerson();
    const changed = await ask('PUT', `${person}/person`, { ...maria.person, name: 'Maria K.' });
    expect(changed.status).toBe(200);
    expect((await ask('GET', `${person}/record`)).body.person.name).toBe('Maria K.');
    expect((await ask('DELETE', person)).status).toBe(204);
    const gone = await ask('GET', `${person}/record`);
    expect(gone.status).toBe(404);
    expect(gone.headers.get('content-type')).toBe('application/problem+json');
    expect(gone.body).toMatchObject({ status: 404, title: 'Not found' });
  });
});

describe('facts', () => {
  it('are added in one step, edited, taken out, and all of it can be undone', async () => {
    const person = await newPerson();
    const added = await ask('POST', `${person}/facts`, {
      add: [
        { kind: 'labs', fact: lab() },
        { kind: 'falls', fact: { date: '2026-09-01', injurious: false } },
      ],
    });
    expect(added.status).toBe(201);
    expect(added.headers.get('etag')).toBe(`"${added.body.revision}"`);
    const { id } = added.body.facts[0]!;

    const edited = await ask('PUT', `${person}/facts/labs/${id}`, lab(31));
    expect(edited.body.what).toBe('edit');
    expect((await ask('GET', `${person}/record`)).body.labs[0]!.value.value).toBe(31);

    const removed = await ask('DELETE', `${person}/facts/labs/${id}`);
    expect((await ask('GET', `${person}/record`)).body.labs).toEqual([]);
    expect((await ask('POST', `${person}/undo`, { change: removed.body.change })).status).toBe(200);
    expect((await ask('GET', `${person}/record`)).body.labs).toHaveLength(1);

    const { changes } = (await ask('GET', `${person}/history?limit=3`)).body;
    expect(changes.map((change) => change.what)).toEqual(['undo', 'remove', 'edit']);
  });

  it('that do not hold are refused with a line for each problem', async () => {
    const person = await newPerson();
    const { status, body } = await ask('POST', `${person}/facts`, {
      add: [
        { kind: 'scans', fact: { date: '2026-10-01', sites: { totalHip: { tScore: 40 } } } },
        { kind: 'scanz', fact: {} },
      ],
    });
    expect(status).toBe(422);
    expect(body.problems).toEqual([
      {
        path: 'add[0].fact.sites.totalHip.tScore',
        given: '40',
        accepted: 'a T- or Z-score, a number from -10 to 10',
      },
      expect.objectContaining({ path: 'add[1].kind', given: '"scanz"' }),
    ]);
    expect((await ask('GET', `${person}/record`)).body.scans).toEqual([]);
  });

  it('are not written over a record that has moved on', async () => {
    const person = await newPerson();
    const etag = (await ask('GET', `${person}/record`)).headers.get('etag')!;
    const add = { add: [{ kind: 'labs', fact: lab() }] };
    expect((await ask('POST', `${person}/facts`, add, { 'if-match': etag })).status).toBe(201);
    expect((await ask('POST', `${person}/facts`, add, { 'if-match': etag })).status).toBe(412);
    expect((await ask('POST', `${person}/facts`, add, { 'if-match': 'soon' })).status).toBe(400);
  });
});

describe('a record', () => {
  it('can be replaced as a whole, and comes back as it was sent', async () => {
    const person = await newPerson();
    const record = { ...maria, labs: [{ ...lab(), id: 'one' }] };
    const replaced = await ask('PUT', `${person}/record`, record);
    expect(replaced.body.what).toBe('import');
    const { body } = await ask('GET', `${person}/record`);
    expect(body.labs).toMatchObject(record.labs);
    expect((await ask('PUT', `${person}/record`, body)).body.facts).toEqual([]);
  });

  it('that is no JSON, or not sent as JSON, is refused', async () => {
    const person = await newPerson();
    const bad = await ask('PUT', `${person}/record`, '{ "bonewise": 1,');
    expect(bad.status).toBe(422);
    expect(bad.body.problems[0]!.accepted).toContain('valid JSON');
    expect((await ask('PUT', `${person}/record`, '{}', { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('answers', () => {
  it('are worked out for a day, and differ with the record', async () => {
    const ana = await newAna();
    const assessment = await ask('GET', `${ana}/assessment?asOf=2026-11-15`);
    expect(assessment.status).toBe(200);
    expect(assessment.body).toMatchObject({ asOf: '2026-11-15', person: { sex: 'female' } });
    expect(assessment.body.findings.length).toBeGreaterThan(0);
    expect((await ask('GET', `${ana}/assessment?asOf=2026-02-30`)).body.problems[0]).toMatchObject({
      path: 'asOf',
      given: '"2026-02-30"',
    });
    const bare = await ask('POST', '/api/people', { person: { sex: 'female' } });
    expect(bare.status).toBe(422);
    expect(bare.body.problems[0]).toEqual({ path: 'record', given: 'nothing', accepted: 'a value; it is missing' });
    const matrix = await ask('GET', `${ana}/matrix?asOf=2026-11-22`);
    expect(matrix.status).toBe(200);
    expect(matrix.body).toMatchObject({ asOf: '2026-11-22', days28: 14 });
  });

  it('look no barcode up online unless that is switched on', async () => {
    const product = await ask('GET', '/api/products/4006381333931');
    expect(product.status).toBe(200);
    expect(product.body).toEqual({ state: 'off' });
  });

  it('include a plan, which is kept until the record changes', async () => {
    const path = `${await newAna()}/plan?asOf=2026-11-15`;
    const first = await ask('GET', path);
    expect(first.status).toBe(200);
    expect(Object.keys(first.body)).toEqual(
      expect.arrayContaining(['actions', 'meals', 'supplements', 'training', 'calendar', 'questions', 'suppressed']),
    );
    const started = performance.now();
    expect((await ask('GET', path)).body).toEqual(first.body);
    expect(performance.now() - started).toBeLessThan(500);
  }, 60_000);

  it('show the rules they follow', async () => {
    const { rules } = (await ask('GET', '/api/rules')).body;
    expect(rules.map((rule) => rule.id)).toContain('AIBL-1');
    const rule = (await ask('GET', '/api/rules/AIBL-1')).body;
    expect(rule.sources.length).toBeGreaterThan(0);
    expect((await ask('GET', '/api/rules/NONE')).status).toBe(404);
  });
});

describe('foods', () => {
  it('that are imported while the server runs are there at once', async () => {
    expect((await ask('GET', '/api/foods/fdc:500001')).status).toBe(404);
    const before = (await ask('GET', '/api/food-tables')).body as unknown as FoodTables;
    expect(before.imported).toEqual([]);
    const zip = join(folder, 'download.zip');
    writeFileSync(zip, zipOf(syntheticDownload(6)));
    await importFoods(zip, { folder: foodsFolder(folder), say: () => {}, skip: () => {} });
    expect((await ask('GET', '/api/foods/fdc:500001')).body.per100g.calcium).toBe(4);
    expect((await ask('GET', '/api/foods?q=invented%20food%201')).body.foods[0]!.name).toMatch(/^Invented food 1/);
    const now = (await ask('GET', '/api/food-tables')).body as unknown as FoodTables;
    expect(now.foods).toBe(before.foods + 6);
    expect(now.imported.map(({ foods }) => foods)).toEqual([2, 2, 2]);
    const file = (await ask('GET', '/foods.json')).body as unknown as { ids: string[] };
    expect(file.ids).toContain('fdc:500005');
  });

  it('are found and shown', async () => {
    const { foods } = (await ask('GET', '/api/foods?q=greek%20yogurt&limit=3')).body;
    expect(foods).toHaveLength(3);
    expect(foods[0]!.name).toMatch(/yogurt/i);
    expect((await ask('GET', '/api/foods/sr28:15088')).body.per100g.calcium).toBe(382);
    expect((await ask('GET', '/api/foods/sr28:99999')).status).toBe(404);
    expect((await ask('GET', '/api/foods?q=milk&limit=0')).status).toBe(422);
  });
});

describe('everything', () => {
  it('goes out in one file and comes back from it', async () => {
    const file = (await ask('GET', '/api/export')).body;
    expect(file.bonewiseBackup).toBe(1);
    expect((await ask('POST', '/api/import', file)).status).toBe(409);
    expect((await ask('POST', '/api/import?mode=replace', file)).status).toBe(200);
    const again = (await ask('GET', '/api/export')).body;
    expect({ ...again, writtenAt: '' }).toEqual({ ...file, writtenAt: '' });
  });

  it('that does not hold is refused whole', async () => {
    const file = (await ask('GET', '/api/export')).body;
    file.people[0]!.record.person.sex = 'x';
    const { status, body } = await ask('POST', '/api/import?mode=replace', file);
    expect(status).toBe(422);
    expect(body.problems[0]!.path).toBe('people[0].record.person.sex');
    expect((await ask('GET', '/api/people')).body.people).toHaveLength(file.people.length);
  });

  it('has settings', async () => {
    expect((await ask('PUT', '/api/settings', { theme: 'dark' })).body.theme).toBe('dark');
    expect((await ask('PUT', '/api/settings', { 'no such name!': 1 })).status).toBe(422);
  });
});

describe('the door', () => {
  const raw = (headers: Record<string, string>, method = 'GET', path = '/api/people'): Promise<number> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      request({ hostname, port, path, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      })
        .on('error', reject)
        .end();
    });

  it('opens for this machine by its own name only', async () => {
    const { port, host } = new URL(server.address);
    expect(await raw({ host })).toBe(200);
    expect(await raw({ host: `localhost:${port}` })).toBe(200);
    expect(await raw({ host: `evil.example:${port}` })).toBe(421);
  });

  it('stays shut for pages from elsewhere', async () => {
    const { host } = new URL(server.address);
    expect(await raw({ host, origin: 'https://evil.example' })).toBe(403);
    expect(await raw({ host, 'sec-fetch-site': 'cross-site' }, 'DELETE', '/api/examples')).toBe(403);
    expect(await raw({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it('lets nothing from elsewhere in, and nothing be kept', async () => {
    const { headers } = await ask('GET', '/api/people');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('says what is not there, and that it is well', async () => {
    expect((await ask('GET', '/api/nothing')).status).toBe(404);
    expect((await ask('GET', '/healthz')).body).toEqual({ status: 'ok', version: 'test' });
    expect((await ask('GET', '/metrics')).text).toMatch(/http_requests_total\{method="GET",status="200"\} \d+/);
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1, names every route, and every name in it leads somewhere', async () => {
    const { body } = await ask('GET', '/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/people/{id}/facts',
        '/api/people/{id}/plan',
        '/api/foods',
        '/api/import',
        '/healthz',
      ]),
    );
    const refs = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name!,
    );
    expect(refs.length).toBeGreaterThan(20);
    for (const name of refs) expect(body.components.schemas).toHaveProperty([name]);
  });
});
