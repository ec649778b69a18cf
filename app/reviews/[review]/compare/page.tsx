import { Breadcrumbs } from '@/components/breadcrumbs'
import { untouched } from '@/components/form-state'
import { PageTitle } from '@/components/page-title'
import { SelectField } from '@/components/select-field'
import { ReviewNavigation } from '@/app/reviews/review-navigation'
import { ComparedFindings } from './compared-findings'
import { loadComparison, type Compared, type Query } from './loaders'

export default async function ComparePage({ params, searchParams }: { params: Promise<{ review: string }>; searchParams: Promise<Query> }) {
  const { review, others, chosen, compared } = await loadComparison((await params).review, await searchParams)
  const at = `/plans/${review.planId}`
  return (
    <>
      <PageTitle title={`Compare – ${review.title}`} />
      <Breadcrumbs items={[{ text: review.planName, href: at }, { text: 'Reviews', href: `${at}/reviews` }, { text: review.title, href: `/reviews/${review.id}` }]} />
      <h1 className="govuk-heading-l">{compared ? `${compared.earlier.title}, and what ${compared.later.title} says of it` : `Compare ${review.title} with another review`}</h1>
      <ReviewNavigation id={review.id} current="Compare" />
      {others.length === 0 && <p className="govuk-body">There is no other review of this authority to compare it with.</p>}
      {others.length > 0 && (
        <form className="filter-panel mb-6" aria-label="Choose a review">
          <SelectField state={untouched} name="with" label="Compare with" defaultValue={chosen ?? ''} options={[{ value: '', label: 'Choose a review' }, ...others]} />
          <button className="govuk-button">Compare</button>
        </form>
      )}
      {compared && <Comparison compared={compared} />}
    </>
  )
}

function Comparison({ compared: { earlier, later, sentence, asked, fresh, maySay } }: { compared: Compared }) {
  return (
    <>
      <p className="govuk-body-l">{sentence}</p>
      <ComparedFindings
        asked={asked.map(({ finding, says, by }) => ({ finding, says, by: by.map((each) => each.finding) }))} fresh={fresh}
        askedHeading={`What ${earlier.title} asked, beside what ${later.title} says`} freshHeading={`New in ${later.title}`} sayHref={maySay ? `/reviews/${earlier.id}/compare/say?finding=` : null}
      />
    </>
  )
}
