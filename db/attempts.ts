import { eq, inArray, lt, sql } from 'drizzle-orm'
import type { Db, Tx } from './client.ts'
import { signInAttempts } from './schema/people.ts'

/** How many failures are let pass in a window. An address is shared by many people, so it has more. */
export const MOST_FAILURES = { account: 8, address: 40 } as const
export const WINDOW_MINUTES = 15

const keysOf = (account: string, address: string) => [
  { key: `account:${account.trim().toLowerCase()}`, most: MOST_FAILURES.account },
  { key: `address:${address}`, most: MOST_FAILURES.address },
]
const windowStart = (at: string) => new Date(Date.parse(at) - WINDOW_MINUTES * 60_000).toISOString()

/** Whether sign-in must wait, for this account or from this address. */
export async function mustWait(db: Db, account: string, address: string, at: string): Promise<boolean> {
  const keys = keysOf(account, address)
  const rows = await db.select().from(signInAttempts).where(inArray(signInAttempts.key, keys.map(({ key }) => key)))
  return rows.some((row) => row.windowStartedAt > windowStart(at) && row.failures >= (keys.find(({ key }) => key === row.key)?.most ?? 0))
}

/** Counts a try before the password is looked at, so that many at once can't slip through together. */
export async function countTry(tx: Tx, account: string, address: string, at: string): Promise<void> {
  await tx.delete(signInAttempts).where(lt(signInAttempts.windowStartedAt, windowStart(at)))
  for (const { key } of keysOf(account, address)) {
    await tx.insert(signInAttempts).values({ key, failures: 1, windowStartedAt: at }).onConflictDoUpdate({ target: signInAttempts.key, set: { failures: sql`failures + 1` } })
  }
}

/** Forgets an account's failures once its person has signed in; and takes back the one counted against the address. */
export async function forgetTries(tx: Tx, account: string, address: string): Promise<void> {
  const [forAccount, forAddress] = keysOf(account, address)
  if (forAccount) await tx.delete(signInAttempts).where(eq(signInAttempts.key, forAccount.key))
  if (forAddress) await tx.update(signInAttempts).set({ failures: sql`max(0, failures - 1)` }).where(eq(signInAttempts.key, forAddress.key))
}
