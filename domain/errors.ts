/** A rule of improvement plans refuses what was asked. The sentence is shown at `field` when there is one. */
export class RuleError extends Error {
  override name = 'RuleError'
  readonly field: string | undefined
  constructor(sentence: string, field?: string) {
    super(sentence)
    this.field = field
  }
}

/** There is no such thing, or the asker may not see it: the two are never told apart. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The asker sees it, but may not do this to it. */
export class Forbidden extends Error {
  override name = 'Forbidden'
}

/** What both versions say of one field. */
export type Difference = { label: string; theirs: string; yours: string }

/** Somebody else saved first. Carries what they saved, so that both versions can be shown. */
export class Conflict extends Error {
  override name = 'Conflict'
  readonly by: string
  readonly when: string
  readonly version: number
  readonly differences: Difference[]
  constructor(theirs: { by: string; when: string; version: number; differences: Difference[] }) {
    super('Somebody else saved a change first')
    this.by = theirs.by
    this.when = theirs.when
    this.version = theirs.version
    this.differences = theirs.differences
  }
}

/** A file that can't be taken, and what to do about it. */
export class BadFile extends Error {
  override name = 'BadFile'
}
