import { EndedLink } from '../ended-link'

export default function SharedNotFoundPage() {
  return <EndedLink />
}
