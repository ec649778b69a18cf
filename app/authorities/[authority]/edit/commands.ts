'use server'
import { inEachPlan } from '#db/authorities'
import { authoritiesListed, authorityInTrail, codedAuthorityFor, sayWhichAuthority } from '#db/authority-code'
import { lastChangeOf } from '#db/last-change'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { EditAuthorityForm } from './form'

export const editAuthority = command('reference.manage', EditAuthorityForm, async ({ tx, asker, at, today, input }) => {
  const authority = await codedAuthorityFor(tx, asker, input.authority)
  allowInAny(asker, 'reference.manage', inEachPlan(authority))
  const laCode = input['la-code']
  if (input.version !== authority.version) {
    const listed = await authoritiesListed(tx)
    const named = (code: string) => (code === '' ? 'Not said' : listed.find((each) => each.code === code)?.name ?? code)
    checkVersion(input.version, await lastChangeOf(tx, 'authority', authority, ['authority.edited']), [{ label: 'Authority of the list', theirs: named(authority.laCode), yours: named(laCode) }])
  }
  await sayWhichAuthority(tx, { asker, at, today }, authority, laCode)
  return to('/reference', `Saved which authority ${authority.name} is`, authorityInTrail(authority))
})
