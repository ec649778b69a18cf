import type { SaidItem } from '#db/agenda'
import { AGENDA_KIND_WORDS } from '#domain/board-vocabulary'

type Option = { value: string; label: string }

/** What both versions say of an item of an agenda, field by field. */
export function differencesOf(theirs: SaidItem, yours: SaidItem, { plans, people }: { plans: Option[]; people: Option[] }) {
  const named = (options: Option[], id: number | null, none: string) => (id === null ? none : options.find(({ value }) => value === String(id))?.label ?? '')
  const labelled = (label: string, say: (said: SaidItem) => string) => ({ label, theirs: say(theirs), yours: say(yours) })
  return [
    labelled('Title', ({ title }) => title),
    labelled('What it shows', ({ kind }) => AGENDA_KIND_WORDS[kind]),
    labelled('What it is for', ({ purpose }) => purpose),
    labelled('About', ({ planId }) => named(plans, planId, 'The whole board’s work')),
    labelled('Who presents', ({ presenterId, presenter }) => named(people, presenterId, presenter)),
    labelled('Minutes', ({ minutes }) => String(minutes ?? '')),
    labelled('Comes back', ({ recurring }) => (recurring ? 'Yes' : 'No')),
  ]
}
