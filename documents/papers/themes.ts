import type { Item, PaperPart } from '#domain/paper'
import type { ReportDefinition } from '#domain/report-definition'
import { counted, inWords } from '#domain/sentence'
import { TOPIC_WORDS, type Heading, type Topic } from '#domain/vocabulary'
import type { ReportedAction } from './plan.ts'

/** A topic of findings, with the refs of the actions under the last two headings that answer findings about it. */
export type ReportedTopic = { topic: Topic; findings: number; refs: readonly string[] }

/** Priority areas and topics that are named; the author's words carry the rest. */
export const MOST_THEMES = 8

/**
 * What a plan's headings themselves say of its themes: the priority areas by how many of their actions are to do better, then by how many are ones to watch;
 * and what reviews wrote about, where those actions answer their findings. Areas that have neither are not themes.
 */
export function themesPart(actions: readonly ReportedAction[], topics: readonly ReportedTopic[], definition: ReportDefinition): PaperPart[] {
  const areas = [...Map.groupBy(actions, ({ area }) => area.number).values()].map((its) => ({ its, better: refsUnder(its, 'do_better'), watch: refsUnder(its, 'ones_to_watch') }))
    .filter(({ better, watch }) => better.length + watch.length > 0)
    .toSorted((a, b) => b.better.length - a.better.length || b.watch.length - a.watch.length)
  const listed = topics.toSorted((a, b) => b.refs.length - a.refs.length || b.findings - a.findings)
  return [
    ...grouped('Priority areas with the most still to do', areas.map(({ its, better, watch }) => areaItem(its, better, watch, definition))),
    ...grouped('What reviews wrote about', listed.map(({ topic, findings, refs }) => ({
      text: `${TOPIC_WORDS[topic]}: ${counted(findings, 'finding')}, answered by ${refs.length === 1 ? 'action' : 'actions'} ${inWords(refs)}`,
    }))),
  ]
}

const refsUnder = (actions: readonly ReportedAction[], heading: Heading) => actions.filter(({ status }) => status === heading).map(({ ref }) => ref)

function areaItem(its: readonly ReportedAction[], better: readonly string[], watch: readonly string[], { headings }: ReportDefinition): Item {
  const [{ area } = { area: { number: 0, title: '' } }] = its
  const under = (refs: readonly string[], words: string) => (refs.length === 0 ? [] : [`${refs.length} under “${words}” (${refs.join(', ')})`])
  return { text: `${area.number} ${area.title}: of ${counted(its.length, 'action')}, ${inWords([...under(better, headings.do_better), ...under(watch, headings.ones_to_watch)])}` }
}

function grouped(heading: string, items: readonly Item[]): PaperPart[] {
  if (items.length === 0) return []
  const rest = items.length - MOST_THEMES
  return [
    { kind: 'heading', level: 3, text: heading }, { kind: 'list', items: items.slice(0, MOST_THEMES) },
    ...(rest > 0 ? [{ kind: 'text', text: `And ${rest} more.` } as const] : []),
  ]
}
