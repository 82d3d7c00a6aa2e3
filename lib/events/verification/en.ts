import type { VerificationWords } from './words.ts'

export const en: VerificationWords = {
  whole: `none|neither .. confirmed|verified|corroborated|authenticated, no way to confirm|check|verify|corroborate, could not be .. verified|corroborated|authenticated, could not independently be verified|confirmed, could not be independently|immediately confirmed|established|determined, cannot be .. verified, can not be .. verified, not independently verified|confirmed, not been .. verified|corroborated,
    not been independently confirmed, could be verified, could be independently verified|confirmed, could be confirmed independently, no independent confirmation|verification|corroboration, no way to verify|check, no way of verifying|checking, impossible to verify, not possible to .. verify, difficult to verify, could not be confirmed independently, hard to verify,
    without independent verification|confirmation, not immediately possible to verify|confirm|check, remain* unverified, yet to be verified, was|were not immediately verified|verifiable, not verifiable, independent verification was not, unable to be verified, could not be .. verified, no independent verification`,
  cannot: `not immediately able to, not yet able to, not .. able to, not able, could not, couldn't, cannot, can not, can't, unable to, not able to, not been able to, not in a position to, not possible for, impossible for, failed to, were not .. able, not yet, has not, have not, had not, did not`,
  passive: `could not be confirmed|checked|corroborated|substantiated, could not immediately|yet be confirmed|checked|corroborated|verified, cannot be confirmed|checked|corroborated|verified, could not be immediately confirmed|verified, have|has not been confirmed|corroborated by .. sources`,
  impersonal: `not possible to, impossible to, was not possible`,
  verify:
    'verify, verified, verifying, corroborate*, authenticate*, fact check, independently confirm|establish|determine|ascertain|check|assess, vouch',
  confirm:
    'confirm, establish, determine, ascertain, check, geolocate*, confirmed, substantiate, established, determined, ascertained',
  ours: 'we, our reporters, our correspondent, this newspaper, this agency, the agency, the newspaper, this outlet, the news agency, this reporter, journalists, reporters',
  others: `police, ministry, official, officials, officer, officers, governor, government, army, military, spokesman, spokeswoman, spokesperson, investigators, authorities, prosecutors, he, she, they, doctors, hospital, monitors, mission, observers, service,
    committee, commission, diplomats, rescuers, experts, analysts, intelligence, families, relatives, mayor, residents, forces, troops, ministers`,
}
