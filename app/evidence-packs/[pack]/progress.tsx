'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 2000

/** How far the pack is. The page asks again by itself where scripts run, and by its link where they don't. */
export function Progress({ id, words, percent }: { id: number; words: string; percent: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return (
    <div>
      <p className="govuk-body" role="status">{words}</p>
      <progress className="w-full" value={percent} max={100} aria-label="How much of the pack is put together">{`${percent}%`}</progress>
      <p className="govuk-body"><a className="govuk-link" href={`/evidence-packs/${id}`}>See how far it is now</a></p>
    </div>
  )
}
