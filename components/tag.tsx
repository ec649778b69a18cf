export type TagColour = 'green' | 'yellow' | 'red' | 'blue' | 'grey' | 'orange' | 'purple' | 'teal' | 'light'

export function Tag({ colour, children }: { colour: TagColour; children: string }) {
  const modifier = colour === 'blue' ? '' : ` govuk-tag--${colour}`
  return <strong className={`govuk-tag${modifier}`}>{children}</strong>
}
