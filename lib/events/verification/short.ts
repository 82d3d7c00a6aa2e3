/** The plainest ways of saying so in languages without a table of their own; the outlet is who could not. */
export const SHORT: Record<string, string> = {
  pt: 'não foi possível .. verificar|confirmar, não pôde .. verificar, não puderam ser verificad*|confirmad*, de forma independente, verificação independente, confirmação independente, não verificad*, não foi possível .. comprovar, não conseguiu .. verificar|confirmar, não teve como .. verificar, não foram verificad*, sem verificação',
  it: 'non è stato possibile .. verificare|confermare, impossibile verificare, non ha potuto verificare, in modo indipendente, da fonti indipendenti, verifica indipendente, non .. verificabil*, non è possibile .. verificare, non .. verificat* da, non verificat*',
  tr: 'bağımsız olarak doğrulan*, bağımsız kaynaklar, doğrulanamad*, teyit edilemed*, teyit edemed*, doğrulamak .. mümkün, teyit etmek .. mümkün, doğrulanmadı, doğrulanmamış, doğrulayamadı, doğrulayamıyor*',
  ro: 'nu au putut fi verificate, nu a putut fi verificat*, nu a putut verifica, din surse independente, în mod independent, verificat* independent, nu au fost verificate, nu .. verificat* independent, nu s au putut .. verifica, nu .. confirmat* independent, neverificat*',
  cs: 'nebylo možné .. ověřit, nezávisle ověřit, nelze .. ověřit, z nezávislých zdrojů, nepodařilo .. ověřit, nemohl* .. ověřit, neověřen*, nebylo .. ověřit',
  be: 'незалежна праверыць, немагчыма праверыць, праверыць .. немагчыма, з незалежных крыніц',
  fa: 'به طور مستقل, تأیید مستقل',
}
