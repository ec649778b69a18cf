import { SaidReviewForm } from '@/app/reviews/said-review'
import { id, version } from '#gate/fields'

export const EditReviewForm = { review: id('Open the review again'), version, ...SaidReviewForm }
