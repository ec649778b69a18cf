'use client'
import { PageFooter } from '@/components/page-footer'
import { PhaseLine } from '@/components/phase-line'
import { ServiceHeader } from '@/components/service-header'
import { SkipLink } from '@/components/skip-link'
import { signOutCommand } from './sign-out/commands'

const NAVIGATION = [
  { text: 'My work', href: '/my-work' },
  { text: 'Plans', href: '/plans' },
  { text: 'Search', href: '/search' },
  { text: 'Trail', href: '/trail' },
]
const FOOTER = [
  { text: 'Accessibility statement', href: '/accessibility' },
  { text: 'Cookies', href: '/cookies' },
]

/** What stands above every page. A client component, like the foot: what is the same everywhere need not travel with each page. */
export function PageHead({ person, path, demonstration, alone }: { person?: string; path: string; demonstration: boolean; alone: boolean }) {
  const items = person ? NAVIGATION.map((item) => ({ ...item, current: path.startsWith(item.href) })) : []
  return (
    <>
      <SkipLink />
      <ServiceHeader name="Sightline" href={alone ? undefined : '/'} items={items} person={person}>
        {person && <form action={signOutCommand}><button className="link-button">Sign out</button></form>}
      </ServiceHeader>
      {demonstration && <PhaseLine tag="Demonstration">The council, its people and everything they wrote here are made up.</PhaseLine>}
    </>
  )
}

export function PageFoot({ alone }: { alone: boolean }) {
  return <PageFooter items={alone ? [] : FOOTER} note="Sightline: from Ofsted's sentence to the difference made" />
}
