import { hash, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'

/** Argon2id, 19 MiB, two passes: OWASP's first choice for this memory. */
export const hashPassword = (password: string) => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

let nobody: Promise<string> | undefined
/** Whether a password fits. Without a hash it takes as long and never fits, so that an unknown address answers like a wrong password. */
export async function fits(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(24).toString('hex'))
  return (await verify(passwordHash ?? await nobody, password)) && Boolean(passwordHash)
}
