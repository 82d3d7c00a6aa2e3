import type { VerificationWords } from './words.ts'

export const es: VerificationWords = {
  whole: `no .. fuentes independientes, no .. forma|manera independiente, no .. independientemente, sin poder ser verificad*|contrastad*, no .. verificad* de|por .. independiente*, no .. verificad* independientemente, no ha podido ser .. verificad*|confirmad*|contrastad*, no pudo ser .. verificad*|contrastad*, no pudieron ser .. verificad*|contrastad*|confirmad*, no han podido ser .. verificad*|contrastad*, no se pudo .. verificar|corroborar|contrastar, no se ha podido .. verificar|corroborar|contrastar|confirmar, no es posible .. verificar|corroborar|contrastar, no fue posible .. verificar|corroborar|contrastar|confirmar, imposible .. verificar|contrastar,
    sin verificación independiente, sin confirmación independiente, no hay confirmación independiente, no existe confirmación independiente, no pudieron verificarse, no pudo verificarse, no se pudieron .. verificar, no pudo corroborarse, no ha sido verificad*, no fue verificad*, no pudo comprobarse,
    ningun* de .. versiones|relatos|afirmaciones|cifras .. verificad*|confirmad*|contrastad*, ningun* .. verificad*|contrastad* de forma|manera independiente, no ha sido posible .. verificar|contrastar|corroborar|confirmar, autenticidad .. no .. comprobad*|verificad*|confirmad*|establecid*, autenticidad .. no pudo, no ha|han sido .. verificad*|contrastad*|corroborad*|confirmad* de, sin que .. pudiera .. verificar|contrastar|confirmar, no hay forma|manera de .. verificar|comprobar|confirmar, a falta de confirmación independiente, difícil de verificar, nada de esto .. comprobad*|verificad*|confirmad*, nada de lo .. comprobad*|verificad*|confirmad*, ninguna fuente .. confirm*|verific*, esperamos .. confirmación, estamos .. verificando, no hay|existen fuentes|testimonios|datos independientes`,
  cannot:
    'no pudo, no pudieron, no ha podido, no han podido, no puede, no pueden, no logró, no logramos, no pudimos, no hemos podido, no podemos, incapaz de, no le fue posible, sin poder, no fue posible, no consiguió',
  impersonal: `no fue posible, no es posible, no se pudo, no se ha podido, no se pudieron, no se han podido, imposible, no hay manera de, no hay forma de, no hay modo de, difícil`,
  verify:
    'garantiz*, verific*, corrobor*, contrast*, autentic*, confirmar de forma|manera independiente, confirmar .. independiente*',
  confirm: 'confirmar, comprobar, establecer, determinar, precisar, constatar',
  ours: 'este medio, este diario, esta agencia, la agencia, este periódico, nuestro medio, hemos, podemos, pudimos, la redacción, esta redacción',
  others:
    'policía, ministerio, ejército, gobierno, autoridades, gobernador*, defensoría, entidad, portavoz, vocero*, fiscalía, alcalde, funcionari*, organización, ong, misión, bomberos, hospital, médicos, comisión, investigadores',
  passive: `sin verificar|contrastar|corroborar, no verificad*|contrastad*|corroborad*, carece* de medios|forma .. verificar|contrastar|comprobar|confirmar|corroborar, no dispone* .. verificar|contrastar|comprobar|confirmar, no tiene* .. medios|forma|manera|modo .. verificar|contrastar|comprobar|confirmar, no son|es verificable*, no verificable*, imposible* de? verificar|contrastar|corroborar|comprobar, inverificable*`,
  whose: `cual de? las|los|ambas|estas? version*|relato*|cifra*|dato*, cual* version*|relato*|cifra*, quién .. verdad|miente, quién tiene razón`,
  unknown: `imposible, no se sabe, se desconoce, no está claro, difícil, no queda claro, nadie puede|sabe`,
  report: `version, versiones, relato*, cifra*, dato*, informacion*, denuncia*, declaracion*, afirmacion*, acusacion*, testimonio*, balance*, video*, imagen*, grabacion*, foto*, autenticidad, veracidad, reporte*, reportes, comunicado*, lo dicho, lo ocurrido, cuántos, cuántas`,
  negation: `no, ni, ningun*, nada, sin, imposible, tampoco, nunca, falta, difícil`,
  checked: `confirmad*, verificad*, contrastad*, corroborad*, comprobad*, establecid*, acreditad*, determinad*, autenticad*, comprobarse, verificarse, confirmarse, establecerse, contrastarse, corroborarse`,
  proof: `confirmación, verificación, comprobación`,
  apart: `independient*, visual*, otras fuentes, ajen*, otra fuente, excepto, salvo, aparte de`,
  unconfirmed: `sin confirmar|verificar|contrastar|corroborar|comprobar, no confirmad*|verificad*|contrastad*, a la espera de confirmación|verificación, pendiente* de verificación|confirmación|comprobación|contraste|verificar|confirmar, requiere* confirmación|verificación`,
  official: `oficial*`,
  media: `video*, imagen*, grabacion*, foto*, filmacion*`,
  when: `cuándo, dónde, fecha, lugar, momento`,
  source: `por parte de, desde`,
  evidence: `prueba*, indicio*`,
  according: `según, de acuerdo con`,
  access: `acceder|acceso|llegar|entrar|ingresar .. lugar|zona|pueblo|aldea|sitio|área|región`,
  trying: `trata|tratan|intenta|intentan|busca de? verificar|confirmar|comprobar|contrastar`,
}
