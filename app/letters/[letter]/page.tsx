import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { WarningText } from '@/components/warning-text'
import { CheckLetter } from './check-letter'
import { loadLetter, type LetterShown } from './loaders'

export default async function LetterPage({ params }: { params: Promise<{ letter: string }> }) {
  const shown = await loadLetter((await params).letter)
  const { letter } = shown
  return (
    <>
      <BackLink href={`/plans/${letter.planId}/reviews/read`}>Back to letters</BackLink>
      <span className="govuk-caption-l">{letter.name}</span>
      <h1 className="govuk-heading-l">Check what the letter says</h1>
      {letter.outcome ? <Decided letter={letter} /> : <Open shown={shown} />}
    </>
  )
}

function Open({ shown }: { shown: LetterShown }) {
  const { letter, draft, same, isAnothers } = shown
  return (
    <>
      <p className="govuk-body">This is what was read from it. Correct it beside its pages: nothing becomes a review or a finding until you save it as one. <a className="govuk-link" href={`/letters/${letter.id}/discard`}>Discard this draft</a></p>
      {isAnothers && <WarningText>The letter names {draft.council}, but this plan is of {letter.authorityName}. Check that it is the right letter</WarningText>}
      {same?.review && <WarningText>The same file is the letter of <a className="govuk-link" href={`/reviews/${same.review.id}`}>{same.review.title}</a> already</WarningText>}
      {same?.draft && <WarningText>The same file waits to be checked as <a className="govuk-link" href={`/letters/${same.draft.id}`}>another draft</a> too</WarningText>}
      {draft.items.length === 0 && <InsetText>No list was found of what must be done: neither areas for priority action, nor what needs to improve, nor recommendations. Add the findings yourself, at the end of this page.</InsetText>}
      <CheckLetter shown={shown} />
    </>
  )
}

function Decided({ letter }: { letter: LetterShown['letter'] }) {
  return (
    <>
      <PageTitle title={letter.name} />
      {letter.outcome === 'saved'
        ? <p className="govuk-body">It was saved as <a className="govuk-link" href={`/reviews/${letter.reviewId}`}>a review</a>. Change its findings there.</p>
        : <p className="govuk-body">This draft was discarded. <a className="govuk-link" href={`/plans/${letter.planId}/reviews/read`}>Read a letter</a></p>}
    </>
  )
}
