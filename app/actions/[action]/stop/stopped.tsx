import { InsetText } from '@/components/inset-text'
import { counted } from '#domain/sentence'
import type { StopShown } from './loaders'

export function Stopped({ stop: { by, when, reason, replacedBy } }: { stop: NonNullable<StopShown['stop']> }) {
  return (
    <InsetText>
      <p className="govuk-body">{by} stopped this action on {when}.</p>
      <p className="govuk-body whitespace-pre-line">{reason}</p>
      {replacedBy && <p className="govuk-body">It is replaced by <a className="govuk-link" href={`/actions/${replacedBy.id}`}>{replacedBy.ref} {replacedBy.title}</a>, which answers what it answered.</p>}
    </InsetText>
  )
}

/** Before a stop, what the action answers; after it, what no other action answers now. */
export function FindingsLeft({ shown: { action, findings, findingTotal, drops } }: { shown: StopShown }) {
  if (!action.open && !action.stopped) return null
  const heading = action.open ? 'What it answers' : 'What is left without an answer'
  return (
    <section aria-labelledby="findings">
      <h2 className="govuk-heading-m" id="findings">{heading}</h2>
      <p className="govuk-body">{findingTotal === 0 ? (action.open ? 'It answers no finding of a review.' : 'Nothing: no finding waits for another answer because of this action.') : sentence(action.open, findingTotal, drops)}</p>
      {findings.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {findings.map(({ id, name, review }) => <li key={id}><a className="govuk-link" href={`/findings/${id}`}>{name}</a> ({review})</li>)}
        </ul>
      )}
      {findingTotal > findings.length && <p className="govuk-body">These are the first {findings.length} of {findingTotal}.</p>}
    </section>
  )
}

function sentence(open: boolean, total: number, drops: boolean): string {
  if (open) return `It answers ${counted(total, 'finding')}. An action that replaces it answers ${total === 1 ? 'it' : 'them'} from then on. Without one, what no other action answers is left for the chair.`
  const who = drops ? 'Open each' : 'The chair opens each'
  return `${counted(total, 'finding')} that it answered ${total === 1 ? 'is' : 'are'} answered by no other action. ${who}, and ${drops ? 'say' : 'says'} which other action answers it, or that it is left unanswered on purpose.`
}
