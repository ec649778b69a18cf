import { COLOURS, RATINGS, RATING_WORDS, type Rating } from '#domain/vocabulary'
import { RatingTag } from '@/app/rating-tag'

const UNCOLOURED = RATINGS.filter((rating) => !COLOURS.some((colour) => colour === rating))

/** How many measures have each colour, and why the others have none. */
export function RatingCounts({ counts, of }: { counts: Record<Rating, number>; of: string }) {
  const without = UNCOLOURED.filter((rating) => counts[rating] > 0)
  const uncoloured = without.reduce((sum, rating) => sum + counts[rating], 0)
  return (
    <ul className="heading-counts" aria-label={`Ratings of ${of}`}>
      {COLOURS.map((rating) => <li key={rating}><RatingTag rating={rating} /> {counts[rating]}</li>)}
      {uncoloured > 0 && <li>{`${uncoloured} not coloured: ${without.map((rating) => `${counts[rating]} ${RATING_WORDS[rating].toLowerCase()}`).join(', ')}`}</li>}
    </ul>
  )
}
