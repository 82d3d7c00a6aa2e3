import { expect, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

const NUMBERS: Phrase[] = [
  ['Загинуло троє.', 'killed ? 3'],
  ["П'ятеро мирних жителів поранено.", 'wounded civilian 5'],
  ['Поранення дістали двадцять одна людина.', 'wounded ? 21'],
  ['Поранено 31 військовослужбовця.', 'wounded military 31'],
  ['Загинуло щонайменше семеро людей.', 'killed ? 7+'],
  ['Поранено понад десять осіб.', 'wounded ? 11+'],
  ['Постраждало близько сорока мешканців.', 'wounded civilian 40'],
  ['Десятки солдатів загинули.', 'killed military 24+'],
  ['Кількох людей поранено.', 'wounded ? 3+'],
  ['Зникли безвісти двоє рибалок.', 'missing civilian 2'],
  ['Кількість загиблих зросла до дванадцяти.', 'killed ? 12'],
  ['Постраждало 1 200 людей.', 'wounded ? 1200'],
  ['Вбито двох чи трьох нападників.', 'killed military 2-3'],
  ["Поранено п'ятьох людей.", 'wounded ? 5'],
  ['Поранено шістьох пасажирів.', 'wounded civilian 6'],
  ['Загинули обидва водії.', 'killed civilian 2'],
]

const GRAMMAR: Phrase[] = [
  ['Унаслідок вибуху поранено цивільну особу.', 'wounded civilian 1'],
  ['Загинула директорка школи.', 'killed civilian 1'],
  ['Загинув чоловік, його дружину поранено.', 'killed civilian 1', 'wounded civilian 1'],
  ['Унаслідок обстрілу загинула жінка, двоє дітей отримали поранення.', 'killed civilian 1', 'wounded civilian 2'],
  ['Вибухом убило пастуха.', 'killed civilian 1'],
  ['Уламками поранило двох трактористів.', 'wounded civilian 2'],
  ['Водій, поранений напередодні, помер у лікарні.', 'killed civilian 1'],
  ['Двоє загиблих, четверо поранених.', 'killed ? 2', 'wounded ? 4'],
  ['Солдат і двоє мирних жителів загинули.', 'killed military 1', 'killed civilian 2'],
  ['Загинули жінка та двоє її дітей.', 'killed civilian 3'],
  ['Прикордонники затримали чотирьох чоловіків.', 'captured civilian 4'],
  ['Невідомі викрали двох мешканців села.', 'captured civilian 2'],
  ['У полон узято шістьох військових.', 'captured military 6'],
  ["У бою знищено дев'ятьох бойовиків.", 'killed military 9'],
  ['Загін втратив двох бійців.', 'killed military 2'],
  ['Дівчину з осколковим пораненням відвезли до лікарні.', 'wounded civilian 1'],
  ['Жінка зазнала уламкових поранень.', 'wounded civilian 1'],
  ['Підліток підірвався на міні.', 'wounded civilian 1'],
  ['З-під завалів дістали тіло жінки.', 'killed civilian 1'],
  ['Двох із нападників убито.', 'killed military 2'],
  ['Поранено чотирьох людей, серед них дитина.', 'wounded ? 4'],
  ['Загинуло подружжя.', 'killed civilian 2'],
  ['59-річний чоловік загинув на місці.', 'killed civilian 1'],
  ['У лікарні помер поранений напередодні хлопець.', 'killed civilian 1'],
  ['Постраждали дві жінки, 45 і 67 років.', 'wounded civilian 2'],
  ['Бійці вбили шістьох окупантів і взяли в полон трьох.', 'killed military 6', 'captured military 3'],
]

const ZERO: Phrase[] = [
  ['Постраждалих немає.', 'killed ? 0', 'wounded ? 0'],
  ['Ніхто не постраждав.', 'killed ? 0', 'wounded ? 0'],
  ['Обійшлося без жертв.', 'killed ? 0'],
  ['Загиблих і поранених немає.', 'killed ? 0', 'wounded ? 0'],
  ['Жертв та руйнувань немає.', 'killed ? 0'],
  ['Екіпаж не постраждав.', 'killed civilian 0', 'wounded civilian 0'],
  ['Втрат серед військовослужбовців немає.', 'killed military 0'],
  ['Серед мирних жителів ніхто не поранений.', 'killed civilian 0', 'wounded civilian 0'],
  ['Інформації про постраждалих немає.'],
  ['Минулося без постраждалих.', 'killed ? 0', 'wounded ? 0'],
]

const NO_TOLL: Phrase[] = [
  ['Збито шість безпілотників.'],
  ['Пошкоджено 11 будинків і дві машини.'],
  ['До кордону близько семи кілометрів.'],
  ['Без світла лишилися 112 абонентів.'],
  ['Евакуйовано 180 людей.'],
  ['Двома днями раніше під час обстрілу загинули троє.'],
  ['Від початку року в районі поранено 40 людей.'],
  ['Минулого тижня там загинули двоє робітників.'],
  ['Знищено три склади та пять машин.'],
  ['Сторони обміняли 50 полонених.'],
  ['Голові громади 52 роки.'],
]

const CLAIMANTS: Phrase[] = [
  ['Загинули двоє, повідомив начальник Харківської ОВА.', 'killed ? 2 @governor of Kharkiv region'],
  ['За словами голови Сумської ОВА, поранено чоловіка.', 'wounded civilian 1 @governor of Sumy region'],
  ['У Міноборони РФ заявили, що знищено 20 бойовиків.', 'killed military 20 @Russian Defence Ministry'],
  ['У ДПСУ повідомили про двох поранених.', 'wounded ? 2 @State Border Guard Service of Ukraine'],
  ['За даними Харківської обласної прокуратури, загинули троє.', "killed ? 3 @Kharkiv regional prosecutor's office"],
  ['«Поранено двох працівників», — написав голова ОВА.', 'wounded civilian 2 @governor'],
  ['Як повідомили в ДСНС, поранено пʼятьох людей.', 'wounded ? 5 @State Emergency Service of Ukraine'],
  ['Загинув тракторист. Про це повідомили в поліції.', 'killed civilian 1 @police'],
  [
    'За інформацією Сумської обласної військової адміністрації, загинула жінка.',
    'killed civilian 1 @Sumy regional administration',
  ],
  [
    'ФСБ стверджує, що вбито шістьох диверсантів. У ДПСУ це заперечують.',
    'killed military 6 @FSB',
    '!killed military 6 @State Border Guard Service of Ukraine',
  ],
  [
    'Поліцейський загинув, двоє жителів поранені, — Нацполіція.',
    'killed military 1 @police',
    'wounded civilian 2 @police',
  ],
  ['Жертв, на щастя, немає, — зазначив голова громади.', 'killed ? 0 @head of the community'],
  ['Двох жінок поранено, повідомив голова ОВА Сумщини.', 'wounded civilian 2 @governor of Sumy region'],
]

test.each(NUMBERS)('числа: %s', (...phrase) => checkPhrase('uk', phrase as Phrase))
test.each(GRAMMAR)('хто і що: %s', (...phrase) => checkPhrase('uk', phrase as Phrase))
test.each(ZERO)('ніхто: %s', (...phrase) => checkPhrase('uk', phrase as Phrase))
test.each(NO_TOLL)('не втрати: %s', (...phrase) => checkPhrase('uk', phrase as Phrase))
test.each(CLAIMANTS)('хто каже: %s', (...phrase) => checkPhrase('uk', phrase as Phrase))
test('there are enough phrases', () =>
  expect([NUMBERS, GRAMMAR, ZERO, NO_TOLL, CLAIMANTS].flat().length).toBeGreaterThanOrEqual(60))
