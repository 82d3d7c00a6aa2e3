/**
 * News agencies by the forms in which by-lines and credits name them. The first form is the name that stories are
 * counted under. General knowledge of the trade; an agency that is missing is taken as written.
 */
const table = `
Reuters|Рейтер|Reuters News|Thomson Reuters|Ройтерз|Рейтерс|رويترز|רויטרס
AP|Associated Press|The Associated Press|Ассошиэйтед Пресс|أسوشيتد برس|أ ب
AFP|Agence France-Presse|Agence France Presse|Франс Пресс|АФП|أ ف ب|فرانس برس|וכ
dpa|Deutsche Presse-Agentur|dpa-AFX
EFE|Agencia EFE|Agência EFE|ЭФЭ
ANSA|Agenzia ANSA
Europa Press
AGI
Lusa|Agência Lusa
ANP
Belga
APA|Austria Presse Agentur
Keystone-SDA|SDA|ATS|Keystone-ATS
TT|TT News Agency
Ritzau
NTB
STT
BNS
LETA
ELTA
ERR
PAP|Polska Agencja Prasowa|ПАП
ČTK|CTK|ЧТК
TASR
SITA
MTI
Agerpres
Mediafax
BTA|БТА
Tanjug|Танјуг|Танюг
Beta
HINA
FENA
SRNA
STA
MIA|МИА
ATA
Anadolu|Anadolu Agency|AA|Анадолу|Anadolu Ajansı|الأناضول
DHA|Demirören Haber Ajansı
İHA|IHA
ANKA
TASS|ТАСС|ITAR-TASS
Interfax|Интерфакс|Інтерфакс
Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна
RIA Novosti|РИА Новости|РІА Новини|РИА|RIA
Ukrinform|Укринформ|Укрінформ
UNIAN|УНИАН|УНІАН
RBC-Ukraine|РБК-Украина|РБК-Україна
BelTA|БЕЛТА|БелТА|БелТА
Moldpres|Молдпрес
Infotag|Инфотаг
IPN
Armenpress|Арменпресс
Trend|Тренд
Azertac|Азертадж|AZƏRTAC|АЗЕРТАДЖ
Turan|Туран
Report|Репорт
Interpress|InterPressNews|Интерпрессньюс
Kazinform|Казинформ
Kabar|Кабар
AKIpress|АКИpress
Khovar|Ховар
Asia-Plus|Азия-Плюс
UzA|УзА
Montsame|МОНЦАМЭ
IRNA|ИРНА|ایرنا
ISNA|ایسنا
Fars|Фарс|فارس
Tasnim|Тасним|تسنیم
Mehr|مهر
SANA|سانا
NNA|الوكالة الوطنية للإعلام
Petra|بترا
WAFA|وفا
KUNA|كونا
SPA|واس
WAM|وام
QNA|قنا
MENA|أ ش أ
APS|Algérie Presse Service|وأج
TAP|وات
MAP|و م ع
LANA|وال
INA|واع
Rudaw
SUNA|سونا
SONNA
ENA
PANA
NAN
GNA
KNA
Xinhua|新华社|Синьхуа|新華社|شينخوا
CNA|中央社
Kyodo|共同通信|共同|Киодо
Jiji|時事通信|時事
Yonhap|연합뉴스|Ёнхап
KCNA|조선중앙통신|ЦТАК
PTI|Press Trust of India
ANI
IANS
UNI
APP|Associated Press of Pakistan
PPI
Online
BSS
UNB
RSS
Pajhwok
Khaama
Ariana
VNA|TTXVN
TNA
Antara
Bernama
PNA
AAP
PA|PA Media|Press Association
The Canadian Press|CP|La Presse Canadienne
Notimex
Télam|Telam
Prensa Latina
Andina
Agência Brasil
Colprensa
AVN
UPI
Bloomberg
`

const forms = new Map<string, string>()
for (const line of table.trim().split('\n')) {
  const [name, ...others] = line.split('|')
  for (const form of [name!, ...others]) forms.set(form.toLowerCase(), name!)
}

/** The agency's usual name, or undefined for one that the table does not know. */
export function agencyOf(name: string): string | undefined {
  return forms.get(name.trim().toLowerCase())
}
