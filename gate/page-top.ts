import { cookies } from 'next/headers'
import { IDLE_HOURS } from '#db/sessions'
import { BANNER_COOKIE } from './command.ts'
import { currentPath } from './load.ts'
import { currentAsker } from './session.ts'
import { config } from './store.ts'

/** What stands around every page: who is signed in, where they are, and what was just saved. */
export async function pageTop() {
  const asker = await currentAsker()
  const address = await currentPath()
  const path = address.split('?')[0] ?? '/'
  const [leadsTo, ...words] = ((await cookies()).get(BANNER_COOKIE)?.value ?? '').split('|')
  return { person: asker?.name, path, banner: leadsTo === address ? words.join('|') : '', demonstration: config().mode === 'demonstration', idleMinutes: IDLE_HOURS * 60 }
}
