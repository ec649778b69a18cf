import { inEachPlan } from '#db/authorities'
import { authoritiesListed, codedAuthorityFor } from '#db/authority-code'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadAuthority = load('reference.manage', async ({ db, asker }, id: string) => {
  const authority = await codedAuthorityFor(db, asker, idIn(id))
  allowInAny(asker, 'reference.manage', inEachPlan(authority))
  const listed = await authoritiesListed(db)
  return {
    id: authority.id, name: authority.name, laCode: authority.laCode, version: authority.version,
    options: listed.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })), formToken: formToken(), typed: await typedBefore(),
  }
})
export type AuthorityShown = Awaited<ReturnType<typeof loadAuthority>>
