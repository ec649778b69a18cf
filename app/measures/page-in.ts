/** The page that an address asks for, counted from 1; the first for anything that can't be one. */
export function pageIn(asked: string | string[] | undefined): number {
  return typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}
