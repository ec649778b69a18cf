import { cookies } from 'next/headers'
import { currentPath } from './load.ts'
import { config } from './store.ts'

/** Holds a one-time link between the command that made it and the page that shows it once. The server keeps only its hash. */
export const LINK_COOKIE = 'sightline-link'

/** The whole address of the one-time link that was just made for this page, if there is one. */
export async function linkLeftHere(): Promise<string | null> {
  const [leadsTo, path] = ((await cookies()).get(LINK_COOKIE)?.value ?? '').split('|')
  if (!path || leadsTo !== (await currentPath())) return null
  return config().url.replace(/\/$/, '') + path
}
