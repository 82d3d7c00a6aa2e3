import type { DenialWords } from './words.ts'

export const fr: DenialWords = {
  deny: `dément*, démenti*, démentent, nie, nié, nient, nier, rejet*, réfut*, récus*, contest*, qualifié* .. de mensonge*|fausse*|fabriqué*|infondé*|provocation, est faux, est fausse, sont fausses, c'est faux, pur mensonge, mensongèr*, sans fondement, dénoncé .. fausses|mensonges|désinformation, qualifi*|taxé* .. mensong*|faux|fauss*|fabriqu*|infond*|provocation|absurde*|calomni*|ridicule*`,
  noPart: `n'a rien à voir, n'ont rien à voir, rien à voir avec, n'est pas impliqué*, ne sont pas impliqué*, n'était pas impliqué*, n'y est pour rien, n'a pas participé, n'ont pas participé, aucun lien avec, aucune implication, pas responsable, n'a pas ouvert le feu en premier, n'a pas tiré en premier, n'a joué aucun rôle, étranger* à, aucun* .. soldat|soldats|militaire|militaires|unité|unités|avion|drone|élément|éléments .. franchi|tiré|décollé|pénétré|participé|traversé, n'a pas tiré|attaqué|franchi|bombardé|pénétré, n'est pas derrière, pas derrière`,
  noEvent: `n'a jamais eu lieu, n'a pas eu lieu, aucune attaque, aucun incident, il n'y a pas eu, n'y a eu aucun|aucune, ne s'est pas produit, aucune incursion, aucun tir, n'est pas produit`,
  noAgreement: `aucun accord, n'a pas accepté, n'a rien signé, n'a pas donné son accord, n'a pas été conclu, pas d'accord conclu, n'a jamais accepté`,
  involvement: `implication, responsabilité, participation, rôle, avoir tiré, avoir ouvert, avoir attaqué, avoir visé, avoir franchi, être impliqué*, être derrière, toute implication, accusation*`,
  event: `version, accusation*, information*, allégation*, incursion, attaque, incident, rumeur*, affirmation*, fait*, récit, que ses, qu, propos, enlèvement, bombardement, capture, franchissement, tir, tirs, frappe*, accusations, ces`,
  agreement: 'accord, trêve, cessez, négociation*, pourparlers',
  habit: `toujours nié, régulièrement, délibérément, viser des civils, cibler des civils, habituellement, nie systématiquement, conteste la frontière, territoire contesté, zone contestée, perte, pertes, soutenir, soutien, appuyer`,
  it: `l' a|ont nié|démenti, le dément*, les dément*, le nie, les nie, l a démenti|nié, dément catégoriquement, catégoriquement démenti`,
  bare: `dément, démenti, démentent, nie, nient, a nié`,
  not: `ne nie*|dément* pas, n' a pas nié|démenti, n a pas nié|démenti, ni confirm* ni, ni démenti ni`,
  act: `nie|nié|nient|dément|démenti|démentent|nier avoir|être|que, nie|nié|nient .. être à l'origine`,
}
