'use client'
import { useState } from 'react'
import { CommandForm } from '@/components/command-form'
import { check } from './commands'
import { LetterItemFields } from './letter-item-fields'
import type { LetterShown } from './loaders'
import { PageBeside } from './page-beside'
import { ReviewFacts } from './review-facts'
import { groupsOf, itemsShown } from './typed-items'

export function CheckLetter({ shown }: { shown: LetterShown }) {
  const { letter, draft, formToken, typed } = shown
  // A draft that was saved is another form: its fields are drawn anew. Before that the key stays, by which an answer finds its form without scripts.
  const [opened] = useState(letter.version)
  return (
    <CommandForm key={letter.version === opened ? 'opened' : letter.version} command={check} title={`Check ${letter.name}`} formToken={formToken} version={letter.version} button="Save draft" cancelHref={`/plans/${letter.planId}/reviews/read`} typed={typed}
      buttons={<button className="govuk-button" name="op" value="review">Save as a review</button>}>
      {(state) => {
        const items = itemsShown(state, draft.items)
        return (
          <>
            <input type="hidden" name="letter" value={letter.id} />
            <input type="hidden" name="items" value={items.length} />
            <div className="letter-group">
              <div>
                <h2 className="govuk-heading-m">The review</h2>
                <ReviewFacts state={state} shown={shown} />
                <button className="govuk-button govuk-button--secondary" name="op" value="save">Save draft</button>
              </div>
              <div><PageBeside shown={shown} number={1} items={items} /></div>
            </div>
            {groupsOf(items).map(({ page, pages, places }) => (
              <section key={places[0]} className="letter-group" aria-label={`${saidPlaces(places)}, ${page ? `from page ${page}` : 'without a page'}`}>
                <div>{places.map((at) => <LetterItemFields key={at} state={state} items={items} at={at} />)}</div>
                <div>{pages.map((number) => <PageBeside key={number} shown={shown} number={number} items={items} />)}</div>
              </section>
            ))}
            <button className="govuk-button govuk-button--secondary" name="op" value="add">Add a finding</button>
          </>
        )
      }}
    </CommandForm>
  )
}

const saidPlaces = (places: readonly number[]) => (places.length === 1 ? `Finding ${(places[0] ?? 0) + 1}` : `Findings ${(places[0] ?? 0) + 1} to ${(places.at(-1) ?? 0) + 1}`)
