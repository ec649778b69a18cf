type Props = { title: string; wrong?: boolean }

/** A page that draws this sets its metadata's title to null: of two titles, a browser shows the first. */
export function PageTitle({ title, wrong = false }: Props) {
  return <title>{`${wrong ? 'Error: ' : ''}${title} – Sightline`}</title>
}
