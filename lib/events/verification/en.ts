import type { VerificationWords } from './words.ts'

export const en: VerificationWords = {
  whole: `none|neither .. confirmed|verified|corroborated|authenticated, no way to confirm|check|verify|corroborate, could not be .. verified|corroborated|authenticated, could not independently be verified|confirmed, could not be independently|immediately confirmed|established|determined, cannot be .. verified, can not be .. verified, not independently verified|confirmed, not been .. verified|corroborated,
    not been independently confirmed, could be verified, could be independently verified|confirmed, could be confirmed independently, no independent confirmation|verification|corroboration, no way to verify|check, no way of verifying|checking, impossible to verify, not possible to .. verify, difficult to verify, could not be confirmed independently, hard to verify,
    without independent verification|confirmation, not immediately possible to verify|confirm|check, remain* unverified, yet to be verified, was|were not immediately verified|verifiable, not verifiable, independent verification was not, unable to be verified, could not be .. verified, no independent verification,
    could not be cross checked|double checked|fact checked, yet to be .. verified|confirmed|corroborated|authenticated, not possible to .. independently, not possible to confirm|verify|check|corroborate .. independently, authenticity .. could|cannot .. be, authenticity .. not|unclear|unconfirmed|unknown, remain* unconfirmed .. independent*, no one has .. verified|corroborated, have|has not been .. verified|authenticated|corroborated, unverified by, could be corroborated|authenticated, unable to be .. confirmed|verified, defied verification, impossible to .. verify|corroborate|confirm, independent confirmation was|is not|unavailable|lacking|impossible, without being able to verify|confirm`,
  cannot: `not immediately able to, not yet able to, not .. able to, not able, could not, couldn't, cannot, can not, can't, unable to, not able to, not been able to, not in a position to, not possible for, impossible for, failed to, were not .. able, not yet, has not, have not, had not, did not`,
  passive: `could not be confirmed|checked|corroborated|substantiated, could not immediately|yet be confirmed|checked|corroborated|verified, cannot be confirmed|checked|corroborated|verified, could not be immediately confirmed|verified, have|has not been confirmed|corroborated by .. sources`,
  impersonal: `not possible to, impossible to, was not possible`,
  verify: `verify, verified, verifying, corroborate*, authenticate*, fact check, independently confirm|establish|determine|ascertain|check|assess, vouch,
    cross check*, double check*, verification of, independently corroborate|substantiate|assess|authenticate`,
  confirm:
    'confirm, establish, determine, ascertain, check, geolocate*, confirmed, substantiate, established, determined, ascertained',
  ours: 'we, our reporters, our correspondent, this newspaper, this agency, the agency, the newspaper, this outlet, the news agency, this reporter, journalists, reporters',
  others: `police, ministry, official, officials, officer, officers, governor, government, army, military, spokesman, spokeswoman, spokesperson, investigators, authorities, prosecutors, he, she, they, doctors, hospital, monitors, mission, observers, service,
    committee, commission, diplomats, rescuers, experts, analysts, intelligence, families, relatives, mayor, residents, forces, troops, ministers`,
}
