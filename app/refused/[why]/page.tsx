import ForbiddenPage from '@/app/forbidden'
import NotFoundPage from '@/app/not-found'
import { ProblemPage } from '@/app/problem'
import { EndedLink } from '@/app/shared/ended-link'

/** What the server in front of the pages draws in place of a page that refuses. */
export default async function RefusedPage({ params }: { params: Promise<{ why: string }> }) {
  const { why } = await params
  if (why === 'not-allowed') return <ForbiddenPage />
  if (why === 'link-ended') return <EndedLink />
  return why === 'problem' ? <ProblemPage /> : <NotFoundPage />
}
