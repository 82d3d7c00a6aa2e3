import type { DenialWords } from './words.ts'

export const es: DenialWords = {
  deny: `neg*, niega*, desmint*, desmient*, rechaz* .. acusaci*|versi*|denuncia*|señalamiento*|afirmaci*, refut*, calific* .. de falso*|falsa*|mentira|invento|montaje, tachó .. de falso*|falsa*|mentira|infundad*, es falso, es falsa, son falsas, es mentira, es una mentira, carece de fundamento, carecen de fundamento, desestim*, calific*|tach*|tild* .. fals*|mentira*|invent*|montaje|infundad*|absurd*|calumni*`,
  noPart: `no tuvo nada que ver, no tiene nada que ver, no tienen nada que ver, nada que ver, ajeno* a los hechos, no particip*, no estuvo involucrad*, no estuvieron involucrad*, no es responsable, no fue responsable, no cruz* la frontera, no dispar* primero, ninguna participación, no tuvo participación, ningun* .. avión|aeronave|dron|soldado|soldados|militar|efectivo|unidad|tropa|tropas|helicóptero .. salió|cruzó|disparó|ingresó|entró|despegó|participó, no atac*, no dispar*, no bombarde*, no estaba detrás, no está detrás`,
  noEvent: `no hubo ningún|ninguna, no ocurrió, no se produjo, nunca ocurrió, no hubo ataque|disparos|incursión|combate*|enfrentamiento*, no se registró ningún|ninguna, no existió, ningún incidente`,
  noAgreement: `no hay acuerdo, no existe acuerdo, no acordó, no ha acordado, no se acordó, ningún acuerdo, no pactó, no ha firmado, no firmó`,
  involvement:
    'participación, responsabilidad, implicación, vínculo*, autoría, involucramiento, haber disparado, haber cruzado, haber atacado, estar detrás, acusaci*',
  event: `versión, versiones, acusaci*, denuncia*, reporte*, información, informaciones, incursión, ataque, incidente, hechos, que haya*, que hubiera*, que sus, señalamiento*, rumor*, secuestro, canje, detención, captura, bombardeo, cruce, tiroteo, acusación, acusaciones, noticia*`,
  agreement: 'acuerdo, pacto, tregua, cese, negociaci*, diálogo*',
  habit: `siempre ha negado, reiteradamente, habitualmente, deliberadamente, ataque* a civiles, atacar civiles, rechazó la violencia, rechazó el ataque, bajas, haber perdido, apoy*, entrada a, ingreso a`,
  it: `lo|la|los|las neg*|niega*|desmint*|desmient*|rechaz*`,
  bare: `neg*, niega*, desmint*, desmient*`,
  not: `no neg*|niega*|desmint*|desmient*|lo neg*|desmint*, ni confirm* ni, confirmar ni|o desmentir|negar, negó|niega|niegan la|el entrada|ingreso|paso|visa|visado|acceso|asilo, no lo neg*|desmint*`,
  act: `neg*|niega*|desmint*|desmient* haber*|tener*|estar|que, neg*|niega*|desmint* .. haber*`,
}
