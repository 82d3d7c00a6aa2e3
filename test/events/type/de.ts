import type { EventType } from '../../../lib/events/facts.ts'

export const de: [EventType, string, string][] = [
  [
    'Armed clash',
    'Feuergefecht an der afghanisch-pakistanischen Grenze',
    'Soldaten beider Länder lieferten sich am Torkham-Übergang einen stundenlangen Schusswechsel.',
  ],
  [
    'Armed clash',
    'Vier Polizisten bei Überfall auf Grenzposten getötet',
    'Bewaffnete griffen den Posten in der Nacht an, bei dem Gefecht starben vier Beamte.',
  ],
  [
    'Armed clash',
    'Kämpfe zwischen Rebellen und Armee nahe der Grenze',
    'Bei Gefechten im Osten des Kongo starben nach Armeeangaben 20 Kämpfer.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Artillerie beschießt Dorf an der Grenze',
    'Mindestens sechs Granaten schlugen ein, eine Frau wurde verletzt.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Raketenangriff auf Grenzregion',
    'Zwei Raketen trafen ein Lagerhaus, verletzt wurde niemand.',
  ],
  [
    'Air/drone strike',
    'Drohne trifft Bus in der Grenzregion',
    'Drei Fahrgäste wurden verletzt, teilte der Gouverneur mit.',
  ],
  [
    'Air/drone strike',
    'Türkische Kampfjets bombardieren Ziele im Nordirak',
    'Bei den Luftangriffen starben mehrere Menschen.',
  ],
  [
    'Remote explosive/landmine/IED',
    'Bauer stirbt bei Minenexplosion nahe der Grenze',
    'Sein Traktor fuhr auf eine Panzermine.',
  ],
  [
    'Remote explosive/landmine/IED',
    'Sprengsatz explodiert an Bahnstrecke',
    'Der Zugverkehr zum Nachbarland wurde eingestellt.',
  ],
  [
    'Attack',
    'Grenzschützer erschießen Flüchtling',
    'Der Mann hatte versucht, den Fluss zu überqueren, als die Beamten das Feuer eröffneten.',
  ],
  ['Attack', 'Bewaffnete überfallen Dorf: elf Tote', 'Die Angreifer töteten elf Bewohner und brannten Häuser nieder.'],
  [
    'Abduction/forced disappearance',
    'Zwei Hirten an der Grenze entführt',
    'Unbekannte verschleppten die Männer über die Demarkationslinie.',
  ],
  ['Arrests', 'Bundespolizei nimmt drei Schleuser fest', 'Die Verdächtigen wurden an der Grenze zu Polen gefasst.'],
  ['Arrests', 'Litauen verhaftet mutmaßliche Spione', 'Zwei Männer wurden am Grenzübergang festgenommen.'],
  [
    'Protest',
    'Bauern blockieren Grenzübergang mit Traktoren',
    'Aus Protest gegen Billigimporte stellten sie 60 Traktoren quer.',
  ],
  ['Protest', 'Demonstration am Grenzzaun', 'Rund 400 Menschen demonstrierten gegen die Zurückweisungen.'],
  [
    'Violent demonstration',
    'Ausschreitungen an der Grenze: Demonstranten setzen Zollgebäude in Brand',
    'Die Menge warf Steine auf Polizisten, die Tränengas einsetzten.',
  ],
  [
    'Non-violent transfer of territory',
    'Armenien übergibt vier Dörfer an Aserbaidschan',
    'Die Übergabe der Dörfer verlief ohne Zwischenfälle.',
  ],
  [
    'Government regains territory',
    'Armee erobert Grenzstadt zurück',
    'Die Regierungstruppen brachten die Stadt wieder unter Kontrolle.',
  ],
  [
    'Non-state actor overtakes territory',
    'Rebellen nehmen Grenzstadt ein',
    'Die Kämpfer übernahmen die Kontrolle über Zollamt und Flughafen.',
  ],
  [
    'Agreement',
    'Kirgistan und Tadschikistan unterzeichnen Grenzvertrag',
    'Das Abkommen regelt den Verlauf der 970 Kilometer langen Grenze.',
  ],
  ['Agreement', 'Gefangenenaustausch an der Grenze zu Belarus', 'Beide Seiten übergaben je 90 Kriegsgefangene.'],
  ['Agreement', 'Waffenruhe im Grenzkonflikt vereinbart', 'Die Feuerpause soll um Mitternacht in Kraft treten.'],
  [
    'Disrupted weapons use',
    'Polen schießt Drohnen aus Belarus ab',
    'Drei Drohnen wurden abgeschossen, Verletzte gab es nicht.',
  ],
  ['Disrupted weapons use', 'Bombe an Grenzbrücke entschärft', 'Experten entschärften den Sprengsatz am Abend.'],
  ['Other', 'Finnland schließt alle Grenzübergänge zu Russland', 'Die Schließung gilt zunächst für zwei Wochen.'],
  [
    'Other',
    'Zoll entdeckt Zigarettenschmuggel an der Grenze',
    'In einem Lastwagen lagen zwei Millionen Schmuggelzigaretten.',
  ],
  ['Other', 'Lettland stellt Zaun an der Grenze zu Belarus fertig', 'Der letzte Abschnitt wurde am Freitag gebaut.'],
  [
    'Other',
    'Grenzkontrollen zu Polen wieder eingeführt',
    'Seit Montag kontrolliert die Bundespolizei an allen Übergängen.',
  ],
]
