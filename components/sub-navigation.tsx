'use client'
export type NavigationItem = { text: string; href: string; current?: boolean }

export function SubNavigation({ label, items }: { label: string; items: NavigationItem[] }) {
  return (
    <nav className="moj-sub-navigation" aria-label={label}>
      <ul className="moj-sub-navigation__list">
        {items.map(({ text, href, current }) => (
          <li key={href} className="moj-sub-navigation__item">
            <a className="moj-sub-navigation__link" href={href} aria-current={current ? 'page' : undefined}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
