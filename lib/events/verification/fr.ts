import type { VerificationWords } from './words.ts'

export const fr: VerificationWords = {
  whole: `n'ont pas pu être vérifié*|confirmé*, n'a pas pu être vérifié*|confirmé*|authentifié*, n'ont pu être vérifié*|confirmé*, n'a pu être vérifié*|confirmé*, ne peut être vérifié*, ne peuvent être vérifié*, ne peuvent pas être vérifié*, ne peut pas être vérifié*, pu être .. vérifié*|confirmé*, pas pu être .. vérifié*|authentifié*|confirmé*, pu être vérifié*|confirmé* de source indépendante, de source indépendante, de manière indépendante, impossible de vérifier|de confirmer, impossible à vérifier, invérifiable*, pas possible de vérifier, pas été possible de vérifier, aucune confirmation indépendante, aucune source indépendante, sans confirmation indépendante, de façon indépendante, être vérifié* dans l'immédiat,
    authenticité .. pas|invérifiable, aucun* .. pu être .. confirmé*|vérifié*|recoupé*, pas pu être recoupé*|corroboré*|établi* de, n'a pu être recoupé*, n'ont pu être recoupé*, sans qu'il soit possible de vérifier|confirmer, ne peut être confirmé* de|par, pas été confirmé* de source|manière|façon, difficile* à vérifier, impossible* à vérifier|confirmer, aucune vérification indépendante`,
  cannot: `n'a pas pu, n'ont pas pu, n'a pu, n'ont pu, ne peut, ne peuvent, n'était pas en mesure, n'est pas en mesure, n'a pas été en mesure, pas en mesure, impossible, dans l'impossibilité, n'avons pas pu, n'avons pu, ne pouvait, n'est pas parvenu*, ne pouvons, ne pouvons pas, ne sommes pas en mesure`,
  impersonal: `impossible de, pas possible de, pas été possible de`,
  verify: `vérif*, authentifi*, recoup*, corrobor*, confirmer de source indépendante|manière|façon`,
  confirm: 'confirmer, établir, déterminer, préciser, identifier',
  ours: `nous, notre, l'agence, le journal, notre journal, notre correspondant*, la rédaction, notre rédaction, des journalistes`,
  others: `police, ministère, armée, gouvernement, autorités, gouverneur, porte parole, parquet, maire, responsable*, source militaire, ong, mission, hôpital, médecins, enquêteurs, secours, gendarmerie, préfet`,
  passive: `aucun moyen de vérifier|confirmer|recouper|contrôler, pas les moyens de vérifier|confirmer|recouper, non vérifié*|recoupé*|vérifiable*|corroboré*, pas été vérifié*|recoupé*|corroboré*|authentifié*, rien ne permet .. vérifier|confirmer|corroborer|recouper, ne permet* .. de vérifier|recouper|corroborer, pas vérifiable*, sans moyen de vérifier, sans pouvoir vérifier|confirmer`,
  whose: `quelle version, laquelle des versions|affirmations, lequel des récits|bilans|camps, quel récit|bilan|camp, qui dit vrai|faux, qui ment, qui .. la vérité`,
  unknown: `impossible, difficile, on ignore, pas possible, reste à savoir, pas clair`,
}
