import { SaidReviewForm } from '@/app/reviews/said-review'
import { id } from '#gate/fields'

export const NewReviewForm = { plan: id('Open the plan again'), ...SaidReviewForm }
