import { InsetText } from '@/components/inset-text'
import { SummaryList } from '@/components/summary-list'
import { Tag } from '@/components/tag'
import { CountTable } from './count-table'
import type { ClockShown, DeadlineShown } from './loaders'

type Props = { review: { id: number }; deadline: DeadlineShown; mayMeet: boolean; count: ClockShown['count'] }

/** One thing that is due after a review: by when, who sends it to whom, and whether it was sent. */
export function Deadline({ review, deadline, mayMeet, count }: Props) {
  const { ruleId, title, whoSends, toWhom, due, left, sent, unsure } = deadline
  const home = `/reviews/${review.id}/clock`
  return (
    <section aria-labelledby={`deadline-${ruleId}`}>
      <h2 className="govuk-heading-m" id={`deadline-${ruleId}`}>{title} <Standing deadline={deadline} /></h2>
      <SummaryList rows={[
        { key: 'Due', value: due },
        ...(sent ? [] : [{ key: 'Days left', value: left }]),
        { key: 'Who sends it', value: whoSends },
        { key: 'To whom', value: toWhom },
        { key: 'Sent', value: sent ? `${sent.on}. ${sent.said}` : 'Not yet' },
        ...(sent?.note ? [{ key: 'Note', value: <span className="whitespace-pre-line">{sent.note}</span> }] : []),
      ]} />
      {unsure && <InsetText>{unsure}.</InsetText>}
      <p className="govuk-body print:hidden">
        {count ? <a className="govuk-link" href={home}>Hide the count</a> : <a className="govuk-link" href={`${home}?count=${ruleId}#count`}>Show the count day by day<span className="govuk-visually-hidden"> for {title}</span></a>}
      </p>
      {count && <CountTable caption={count.caption} rows={count.rows} />}
      {mayMeet && !sent && <a className="govuk-button" href={`${home}/${ruleId}`}>Say that it was sent<span className="govuk-visually-hidden">: {title}</span></a>}
    </section>
  )
}

function Standing({ deadline: { sent, late, overdue } }: { deadline: DeadlineShown }) {
  if (sent) return late ? <Tag colour="orange">Sent late</Tag> : <Tag colour="teal">Sent in time</Tag>
  return overdue ? <Tag colour="red">Overdue</Tag> : <Tag colour="light">Running</Tag>
}
