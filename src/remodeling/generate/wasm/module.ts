/** Writes WebAssembly's binary format: as much of it as the kernels need. Names and numbers follow the core specification 2.0. */

export type ValueType = 'i32' | 'f64' | 'v128';
const typeByte: Record<ValueType, number> = { i32: 0x7f, f64: 0x7c, v128: 0x7b };

/** One-byte instructions without operands. */
export const op = {
  end: 0x0b,
  select: 0x1b,
  i32LtU: 0x49,
  f64Gt: 0x64,
  i32Add: 0x6a,
  f64Neg: 0x9a,
  f64Sqrt: 0x9f,
  f64Add: 0xa0,
  f64Sub: 0xa1,
  f64Mul: 0xa2,
  f64Div: 0xa3,
  f64Max: 0xa5,
} as const;

/** Vector instructions without operands (prefix 0xfd). */
export const simd = {
  f64x2Splat: 0x14,
  f64x2Lt: 0x49,
  f64x2Gt: 0x4a,
  v128And: 0x4e,
  v128Or: 0x50,
  v128Bitselect: 0x52,
  i64x2Shl: 0xcb,
  i64x2ShrU: 0xcd,
  i64x2Add: 0xce,
  f64x2Abs: 0xec,
  f64x2Neg: 0xed,
  f64x2Add: 0xf0,
  f64x2Sub: 0xf1,
  f64x2Mul: 0xf2,
  f64x2Div: 0xf3,
  f64x2Pmin: 0xf6,
  f64x2Pmax: 0xf7,
} as const;

function unsigned(value: number): number[] {
  const out: number[] = [];
  let rest = value;
  do {
    out.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return out;
}

function signed(value: number): number[] {
  const out: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const last = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    out.push(last ? low : low | 0x80);
    if (last) return out;
  }
}

const doubleBytes = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];

/** A signature: what a function takes and gives. */
export interface Signature {
  takes: ValueType[];
  gives: ValueType[];
}

/**
 * Vector constants, kept in memory from address 0 on. V8 builds a v128.const from two 64-bit immediates and an insert
 * each time it is met; a load is one instruction (a right-hand side took a third less).
 */
export class Pool {
  static readonly bytes = 1024;
  private readonly entries: bigint[] = [];

  /** Address of a vector with the same 64 bits in both halves. */
  bits(value: bigint): number {
    const unsignedValue = BigInt.asUintN(64, value);
    let index = this.entries.indexOf(unsignedValue);
    if (index < 0) index = this.entries.push(unsignedValue) - 1;
    if (index * 16 >= Pool.bytes) throw new Error('too many vector constants');
    return index * 16;
  }

  /** Address of a vector with the same number in both halves. */
  number(value: number): number {
    return this.bits(new BigUint64Array(new Float64Array([value]).buffer)[0]!);
  }

  data(): number[] {
    return [...new Uint8Array(BigUint64Array.from(this.entries.flatMap((entry) => [entry, entry])).buffer)];
  }
}

/** The body of one function, written instruction by instruction. Locals are numbered, parameters first. */
export class Code {
  readonly bytes: number[] = [];
  private readonly locals: ValueType[] = [];
  readonly signature: Signature;
  private readonly pool: Pool;

  constructor(signature: Signature, pool: Pool) {
    this.signature = signature;
    this.pool = pool;
  }

  local(type: ValueType): number {
    this.locals.push(type);
    return this.signature.takes.length + this.locals.length - 1;
  }

  op(code: number): this {
    this.bytes.push(code);
    return this;
  }

  simd(code: number): this {
    this.bytes.push(0xfd, ...unsigned(code));
    return this;
  }

  get(local: number): this {
    this.bytes.push(0x20, ...unsigned(local));
    return this;
  }

  set(local: number): this {
    this.bytes.push(0x21, ...unsigned(local));
    return this;
  }

  tee(local: number): this {
    this.bytes.push(0x22, ...unsigned(local));
    return this;
  }

  call(index: number): this {
    this.bytes.push(0x10, ...unsigned(index));
    return this;
  }

  i32(value: number): this {
    this.bytes.push(0x41, ...signed(value));
    return this;
  }

  f64(value: number): this {
    this.bytes.push(0x44, ...doubleBytes(value));
    return this;
  }

  /** The same number in both halves. */
  f64x2(value: number): this {
    return this.i32(0).loadV128(this.pool.number(value));
  }

  /** The same 64 bits in both halves. */
  i64x2(value: bigint): this {
    return this.i32(0).loadV128(this.pool.bits(value));
  }

  extract(half: 0 | 1): this {
    this.bytes.push(0xfd, 0x21, half);
    return this;
  }

  replace(half: 0 | 1): this {
    this.bytes.push(0xfd, 0x22, half);
    return this;
  }

  /** Loads from, and stores to, the address on the stack plus `offset` bytes. */
  loadF64(offset: number): this {
    this.bytes.push(0x2b, 3, ...unsigned(offset));
    return this;
  }

  storeF64(offset: number): this {
    this.bytes.push(0x39, 3, ...unsigned(offset));
    return this;
  }

  loadV128(offset: number): this {
    this.bytes.push(0xfd, 0x00, 3, ...unsigned(offset));
    return this;
  }

  storeV128(offset: number): this {
    this.bytes.push(0xfd, 0x0b, 3, ...unsigned(offset));
    return this;
  }

  /** Runs `body` for the pointer 0, 16, ... below `bytes`. */
  loop(pointer: number, bytes: number, body: () => void): this {
    this.i32(0).set(pointer);
    this.bytes.push(0x03, 0x40);
    body();
    this.get(pointer).i32(16).op(op.i32Add).tee(pointer).i32(bytes).op(op.i32LtU);
    this.bytes.push(0x0d, 0, op.end);
    return this;
  }

  /** The function as it stands in the code section. */
  finish(): number[] {
    const groups = this.locals.flatMap((type) => [1, typeByte[type]]);
    const body = [...unsigned(this.locals.length), ...groups];
    const size = body.length + this.bytes.length + 1;
    // Bodies are long: no spreading of `bytes` into arguments.
    return unsigned(size).concat(body, this.bytes, [op.end]);
  }
}

const section = (id: number, body: number[]): number[] => [id].concat(unsigned(body.length), body);
const name = (text: string): number[] => [text.length, ...new TextEncoder().encode(text)];

/**
 * A module of the given functions, some of them exported, and one memory of `pages` times 64 KiB, exported as `memory`,
 * that begins with the constants.
 */
export function moduleBytes(
  functions: { code: Code; exportAs?: string }[],
  pool: Pool,
  pages: number,
): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ code: { signature } }) => [
    0x60,
    signature.takes.length,
    ...signature.takes.map((t) => typeByte[t]),
    signature.gives.length,
    ...signature.gives.map((t) => typeByte[t]),
  ]);
  const exported = functions.flatMap(({ exportAs }, i) =>
    exportAs ? [[...name(exportAs), 0x00, ...unsigned(i)]] : [],
  );
  exported.push([...name('memory'), 0x02, 0]);
  const bodies = functions.map(({ code }) => code.finish());
  const count = unsigned(functions.length);
  const data = pool.data();
  return Uint8Array.from(
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00].concat(
      section(1, count.concat(...types)),
      section(3, count.concat(...functions.map((_, i) => unsigned(i)))),
      section(5, [1, 0x00, ...unsigned(pages)]),
      section(7, unsigned(exported.length).concat(...exported)),
      section(10, count.concat(...bodies)),
      section(11, [1, 0x00, 0x41, 0, op.end].concat(unsigned(data.length), data)),
    ),
  );
}
