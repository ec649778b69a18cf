import { BackLink } from '@/components/back-link'
import { SelectField } from '@/components/select-field'
import { loadNewPack } from './loaders'
import { NewPackForm } from './new-pack'

type Props = { params: Promise<{ plan: string }>; searchParams: Promise<{ review?: string; refs?: string }> }

export default async function NewPackPage({ params, searchParams }: Props) {
  const { review, refs } = await searchParams
  const shown = await loadNewPack((await params).plan, review, refs)
  const { plan, reviews } = shown
  const state = { errors: [], values: { review: shown.review ? String(shown.review.id) : '' }, attempt: 0 }
  return (
    <>
      <BackLink href={`/plans/${plan.id}/evidence/packs`}>Back to your packs</BackLink>
      <h1 className="govuk-heading-l">Put an evidence pack together</h1>
      {reviews.length > 0 && (
        <form role="search" aria-label="Choose a review">
          <SelectField state={state} name="review" label="Evidence for a review" hint="Choose “No review” for a pack by actions alone" options={[{ value: '', label: 'No review' }, ...reviews]} />
          <button className="govuk-button govuk-button--secondary">Show its findings</button>
        </form>
      )}
      <NewPackForm key={state.values.review} shown={shown} />
    </>
  )
}
