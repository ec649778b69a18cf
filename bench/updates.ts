import { randomBytes } from 'node:crypto'
import type { Work } from './load.ts'
import { formIn, type Visitor } from './visitor.ts'

type Opened = { path: string; form: Record<string, string>; version: number }

/** Opens the update form of each action, as somebody about to post it does. */
export async function openForms(visitor: Visitor, actionIds: number[]): Promise<Opened[]> {
  const opened: Opened[] = []
  for (const id of actionIds) {
    const path = `/actions/${id}/update`
    const form = formIn(await visitor.page(path))
    opened.push({ path, form, version: Number(form.version) })
  }
  return opened
}

/**
 * Moves actions from heading to heading, with a reason: each post on the version that the one before left, with a token of its own.
 * Those who post at once share no action. Anything but the redirect to the action is a failure.
 */
export function updating(forms: Opened[]) {
  const posted = new Map<Record<string, string>, Opened>()
  let saved = 0
  const work = (atOnce: number): Work => {
    const turns = new Map<number, number>()
    return {
      next: (who) => {
        const mine = Math.ceil((forms.length - who) / atOnce)
        const turn = turns.get(who) ?? 0
        turns.set(who, turn + 1)
        const opened = forms[who + (turn % mine) * atOnce]
        if (!opened) throw new Error('There are fewer actions than people who update at once')
        const form = moved(opened)
        posted.set(form, opened)
        return { path: opened.path, form }
      },
      wrong: ({ status, headers }, { path, form = {} }) => {
        const opened = posted.get(form)
        posted.delete(form)
        if (!opened || status !== 303) return `answered with ${status}`
        if (!headers.location?.endsWith(path.replace('/update', ''))) return `led to ${headers.location}`
        opened.version += 1
        opened.form = form
        saved += 1
        return null
      },
    }
  }
  return { work, saved: () => saved }
}

function moved({ form, version }: Opened): Record<string, string> {
  return {
    ...form, version: String(version), 'form-token': randomBytes(16).toString('base64url'), status: form.status === 'going_well' ? 'ones_to_watch' : 'going_well',
    reason: 'The board read the sample of this month and moved the action.', note: 'Ten records were read at the meeting.',
  }
}
