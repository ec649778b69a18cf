import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { SummaryList } from '@/components/summary-list'
import { Timeline } from '@/components/timeline'
import { counted } from '#domain/sentence'
import { ChallengeTag } from '../challenge-tag'
import { loadChallenge, type ChallengeShown } from './loaders'

type Asked = { params: Promise<{ challenge: string }> }

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  return { title: `Challenge on ${(await loadChallenge((await params).challenge)).subject.words} – Sightline` }
}

export default async function ChallengePage({ params }: Asked) {
  const shown = await loadChallenge((await params).challenge)
  const { plan, subject, earlier } = shown
  return (
    <>
      <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Challenges', href: `/plans/${plan.id}/challenges` }]} />
      <h1 className="govuk-heading-l">Challenge on {subject.words}</h1>
      <p className="govuk-body"><ChallengeTag life={shown.life} overdue={shown.overdue} /></p>
      <Buttons shown={shown} />
      <SummaryList rows={[
        { key: 'Question', value: <span className="whitespace-pre-line">{shown.question}</span> },
        { key: 'On', value: subject.href ? <a className="govuk-link" href={subject.href}>{subject.label}</a> : subject.label },
        { key: 'Who answers', value: shown.to },
        { key: 'Answer by', value: shown.answerBy },
        { key: 'How it stands', value: shown.standing },
        ...(shown.outcome ? [{ key: 'Outcome', value: <span className="whitespace-pre-line">{shown.outcome}</span> }] : []),
      ]} />
      <h2 className="govuk-heading-m">What was said</h2>
      {earlier > 0 && <p className="govuk-body">{counted(earlier, 'earlier entry', 'earlier entries')} not shown here.</p>}
      <Timeline items={shown.entries.map(({ words, ...entry }) => ({ ...entry, children: words && <p className="govuk-body whitespace-pre-line">{words}</p> }))} />
    </>
  )
}

function Buttons({ shown: { id, life, may } }: { shown: ChallengeShown }) {
  const offered = [
    { may: may.answer, path: 'answer', words: 'Answer' },
    { may: may.judge, path: 'judge', words: 'Say whether the board is satisfied' },
    { may: may.meet, path: 'meeting', words: 'Record the outcome of the meeting' },
    { may: may.escalate, path: 'escalate', words: life === 'escalated' ? 'Set another day for the meeting' : 'Escalate to a meeting' },
  ].filter((each) => each.may)
  if (offered.length === 0) return null
  return (
    <div className="govuk-button-group">
      {offered.map(({ path, words }, i) => <a key={path} className={i === 0 && path !== 'escalate' ? 'govuk-button' : 'govuk-button govuk-button--secondary'} href={`/challenges/${id}/${path}`}>{words}</a>)}
    </div>
  )
}
