import type { ReactNode } from 'react'
import type { NavigationItem } from './sub-navigation'

type Props = {
  name: string
  /** None where the page stands alone. */
  href?: string
  items: NavigationItem[]
  person?: string
  children?: ReactNode
}

/** Its children stand beside the signed-in person: the place to sign out. */
export function ServiceHeader({ name, href, items, person, children }: Props) {
  return (
    <header className="service-header">
      <div className="govuk-generic-header">
        <div className="govuk-generic-header__container govuk-width-container">
          <div className="govuk-generic-header__logo">
            {href ? <a className="govuk-generic-header__homepage-link" href={href}>{name}</a> : <span className="govuk-generic-header__homepage-link">{name}</span>}
          </div>
          {(person || children) && <div className="service-header__account">{person && <span>{person}</span>}{children}</div>}
        </div>
      </div>
      {items.length > 0 && <ServiceNavigation items={items} />}
    </header>
  )
}

function ServiceNavigation({ items }: { items: NavigationItem[] }) {
  return (
    <div className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav className="govuk-service-navigation__wrapper" aria-label="Main">
            <ul className="govuk-service-navigation__list">
              {items.map(({ text, href, current }) => (
                <li
                  key={href}
                  className={`govuk-service-navigation__item${current ? ' govuk-service-navigation__item--active' : ''}`}
                >
                  <a className="govuk-service-navigation__link" href={href} aria-current={current ? 'true' : undefined}>
                    {current ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  )
}
