import type { VerificationWords } from './words.ts'

export const de: VerificationWords = {
  whole: `nicht unabhängig überprüf*|bestätig*|verifiz*|prüf*, unabhängig nicht überprüf*|bestätig*|verifiz*|prüfen, nicht unabhängig zu überprüf*, liessen sich .. nicht .. überprüfen|bestätigen|prüfen|verifizieren, lassen sich .. nicht .. überprüfen|bestätigen|prüfen|verifizieren, liess sich .. nicht .. überprüfen|bestätigen|prüfen|verifizieren, lässt sich .. nicht .. überprüfen|bestätigen|prüfen|verifizieren, konnte* .. nicht .. überprüft|verifiziert|geprüft, konnte* .. nicht .. unabhängig, können .. nicht .. überprüft|verifiziert, kann .. nicht .. überprüft|verifiziert, nicht überprüfbar, nicht verifizierbar, unabhängige bestätigung*, von unabhängiger seite, unabhängig überprüfen .. nicht, nicht zu verifizieren, nicht zu überprüfen, unabhängig konnte* .. nicht .. bestätigt|überprüft|verifiziert|geprüft, unabhängig liess* .. nicht, unabhängige überprüfung, keine unabhängige*,
    nicht unabhängig klären|feststellen|prüfen|nachprüfen|bestätigt|verifiziert, unabhängig nicht klären|feststellen|nachprüfen, echtheit .. nicht .. bestätigt|geprüft|überprüft|geklärt|feststellen, bisher nicht .. unabhängig, unabhängig .. nicht bestätigt, liegt keine unabhängige, lag keine unabhängige, ohne unabhängige bestätigung, nicht unabhängig nachprüfbar, schwer zu überprüfen|verifizieren, unabhängige quellen .. nicht, nicht unabhängig geprüft|nachgeprüft, unabhängig zu überprüfen|prüfen|bestätigen .. nicht, bestätigung .. von unabhängiger seite|stelle|quelle, keine bestätigung .. unabhängig*`,
  cannot: `konnte nicht, konnten nicht, konnte .. nicht, konnten .. nicht, kann nicht, kann .. nicht, können nicht, können .. nicht, war nicht möglich, nicht möglich, nicht in der lage, liess sich nicht, liessen sich nicht, lässt sich nicht, lassen sich nicht, keine möglichkeit, keine mittel, keine handhabe`,
  impersonal: `war nicht möglich, nicht möglich, liess* sich .. nicht, lass* sich .. nicht, lässt sich .. nicht`,
  verify: 'überprüf*, verifizier*, nachprüf*, unabhängig bestätig*, gegenprüf*',
  confirm: 'bestätigen, feststellen, ermitteln, klären, bestätigt',
  ours: 'wir, uns, unsere redaktion, die redaktion, die agentur, die zeitung, dieser zeitung, unser korrespondent, unsere reporter',
  others:
    'polizei, ministerium, armee, regierung, behörde*, gouverneur, sprecher*, staatsanwaltschaft, bürgermeister, militär, ermittler*, experten, beobachter*, mission, rettungskräfte, ärzte, grenzschutz',
  passive: `angaben|zahlen|berichte|aussagen|bilder|darstellung .. ungeprüft|unbestätigt|unüberprüft, sind|ist|bleiben|bleibt ungeprüft, ungeprüfte angaben|zahlen|berichte`,
  whose: `wessen angaben|darstellung|version|zahlen|schilderung|aussage, welche der? angaben|darstellung|darstellungen|version|versionen|zahlen|schilderung, welche seite recht, wer recht|lügt, wer .. die wahrheit`,
  unknown: `nicht zu klären|sagen|ermitteln|beurteilen, unklar, offen, lässt sich nicht, unmöglich, schwer zu`,
}
