/** The few members of @lhncbc/ucum-lhc that we call; the package ships no types. */
declare module '@lhncbc/ucum-lhc' {
  interface Conversion {
    status: 'succeeded' | 'failed' | 'error';
    toVal: number | null;
    msg: string[];
  }
  interface Utils {
    convertUnitTo(from: string, value: number, to: string): Conversion;
    validateUnitString(unit: string): { status: 'valid' | 'invalid' | 'error'; ucumCode: string | null };
  }
  export const UcumLhcUtils: { getInstance(): Utils };
}
