'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 2000

type Props = { words: string; percent: number; label: string; href: string }

/** How far a piece of work is. The page asks again by itself where scripts run, and by its link where they don't. */
export function Progress({ words, percent, label, href }: Props) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return (
    <div>
      <p className="govuk-body" role="status">{words}</p>
      <progress className="w-full" value={percent} max={100} aria-label={label}>{`${percent}%`}</progress>
      <p className="govuk-body"><a className="govuk-link" href={href}>See how far it is now</a></p>
    </div>
  )
}
