import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Context, Handler } from 'hono';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

interface Served {
  /** Path, size and time of the file as it was read. */
  stamp: string;
  content: Buffer<ArrayBuffer>;
  etag: string;
  /** Compressed at build time, by name of the encoding. */
  encoded: Partial<Record<'br' | 'gzip', Buffer<ArrayBuffer>>>;
}

const tryRead = (path: string): Buffer<ArrayBuffer> | undefined => (existsSync(path) ? readFileSync(path) : undefined);

const stampOf = (path: string): string => {
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
};

function load(path: string): Served {
  const stamp = stampOf(path);
  const content = readFileSync(path);
  const br = tryRead(`${path}.br`);
  const gzip = tryRead(`${path}.gz`);
  return {
    stamp,
    content,
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    encoded: { ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) },
  };
}

/**
 * Serves the built page. Only files that were there at the start are known, by their exact path, so that no request
 * can reach another; each is read once. Any other address is a view of the page and gets index.html.
 * @param extra files from elsewhere by the path they are served at; these may change while the server runs
 */
export function createPage(folder: string, extra: Record<string, () => string> = {}): Handler {
  const known = new Map<string, string>();
  if (existsSync(folder)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !/\.(br|gz)$/.test(entry.name)) {
        known.set(`/${relative(folder, path).split(sep).join('/')}`, path);
      }
    }
  }
  const loaded = new Map<string, Served>();

  return (context) => {
    const asked = context.req.path;
    const elsewhere = extra[asked]?.();
    const name = known.has(asked) || elsewhere ? asked : isView(context) ? '/index.html' : undefined;
    const path = elsewhere ?? (name && known.get(name));
    if (!name || !path || (elsewhere && !existsSync(elsewhere))) return context.notFound();
    let file = loaded.get(name);
    if (!file || (elsewhere && file.stamp !== stampOf(elsewhere))) {
      file = load(path);
      loaded.set(name, file);
    }
    return answer(context, name, file);
  };
}

/** A visit to an address of the page, like /bones: no file has such a name. */
const isView = ({ req }: Context): boolean =>
  req.path === '/' || (!/\.\w+$/.test(req.path) && (req.header('accept') ?? '').includes('text/html'));

function answer(context: Context, name: string, { content, etag, encoded }: Served): Response {
  const headers: Record<string, string> = {
    'content-type': types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    // The build puts a digest into the names under /assets/: such a file never changes.
    'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
    vary: 'accept-encoding',
  };
  if (context.req.header('if-none-match') === etag) return context.body(null, 304, headers);
  const accepted = context.req.header('accept-encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((one) => encoded[one] && new RegExp(`\\b${one}\\b`).test(accepted));
  if (!encoding) return context.body(content, 200, headers);
  return context.body(encoded[encoding]!, 200, { ...headers, 'content-encoding': encoding });
}
