import type { completionOf, ShownAction } from '#db/action-shown'
import type { Verb } from '#domain/permissions'
import { isOpen } from '#domain/standing'

export type ActionLink = { text: string; path: string }

/** What the asker may do with an action now, the most usual first. */
export function linksOf({ stage }: Pick<ShownAction, 'stage'>, { waiting }: Awaited<ReturnType<typeof completionOf>>, may: (verb: Verb) => boolean): ActionLink[] {
  const offered: [offered: boolean, text: string, path: string][] = [
    [may('update.write'), 'Update', 'update'],
    [may('evidence.attach'), 'Attach evidence', 'attach'],
    [may('completion.propose') && isOpen(stage) && !waiting, 'Propose completion', 'completion'],
    [may('check-back.answer') && stage === 'complete', 'Check back', 'check-back'],
    [may('evidence.attach'), 'Use evidence that exists', 'reuse'],
    [may('impact.judge'), 'Judge impact', 'impact'],
    [may('action.stop') && isOpen(stage), 'Stop or replace', 'stop'],
    [may('action.edit'), 'Edit', 'edit'],
  ]
  return offered.flatMap(([isOffered, text, path]) => (isOffered ? [{ text, path }] : []))
}
