import { Tag, type TagColour } from '@/components/tag'
import { RATING_WORDS, type Rating } from '#domain/vocabulary'

const RATING_COLOURS: Record<Rating, TagColour> = { green: 'green', amber: 'yellow', red: 'red', not_rated: 'grey', no_data: 'grey', no_target: 'grey' }

/** A rating, in its colour and always in its word. The three answers that are no colour are grey. */
export function RatingTag({ rating }: { rating: Rating }) {
  return <Tag colour={RATING_COLOURS[rating]}>{RATING_WORDS[rating]}</Tag>
}
