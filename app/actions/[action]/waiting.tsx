import { InsetText } from '@/components/inset-text'
import type { WaitingShown } from './shown'

/** What waits for an answer, above all else on the page. */
export function Waiting({ waiting }: { waiting: WaitingShown[] }) {
  return waiting.map(({ title, lines, href, link }) => (
    <InsetText key={href}>
      <h2 className="govuk-heading-s">{title}</h2>
      <p className="govuk-body whitespace-pre-line">{lines.join('\n')}</p>
      {link && <p className="govuk-body"><a className="govuk-link" href={href}>{link}</a></p>}
    </InsetText>
  ))
}
