import { expect, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

const NUMBERS: Phrase[] = [
  ['Погибли трое.', 'killed ? 3'],
  ['Пятеро мирных жителей ранены.', 'wounded civilian 5'],
  ['Ранения получили двадцать один человек.', 'wounded ? 21'],
  ['Ранен 31 военнослужащий.', 'wounded military 31'],
  ['Погибло не менее семи человек.', 'killed ? 7+'],
  ['Ранены более десяти человек.', 'wounded ? 11+'],
  ['Пострадали около сорока жителей.', 'wounded civilian 40'],
  ['Десятки солдат погибли.', 'killed military 24+'],
  ['Несколько человек ранены.', 'wounded ? 3+'],
  ['Пропали без вести двое рыбаков.', 'missing civilian 2'],
  ['Число погибших выросло до двенадцати.', 'killed ? 12'],
  ['Количество пострадавших достигло 18 человек.', 'wounded ? 18'],
  ['Убиты двое или трое нападавших.', 'killed military 2-3'],
  ['Пострадали 1 200 человек.', 'wounded ? 1200'],
  ['Сто четыре человека погибли.', 'killed ? 104'],
  ['Ранены обе пассажирки автобуса.', 'wounded civilian 2'],
  ['Ранено трое детей.', 'wounded civilian 3'],
]

const GRAMMAR: Phrase[] = [
  ['Ведомство пишет о раненом солдате.', 'wounded military 1'],
  ['Армия докладывает о 14 уничтоженных.', 'killed military 14'],
  ['Ранен один человек.', 'wounded ? 1'],
  ['Уничтожено не менее полусотни боевиков.', 'killed military 50+'],
  ['Погибла заведующая клубом.', 'killed civilian 1'],
  ['Погиб мужчина, его жена ранена.', 'killed civilian 1', 'wounded civilian 1'],
  ['При обстреле погибла женщина, двое детей получили ранения.', 'killed civilian 1', 'wounded civilian 2'],
  ['Взрывом убило пастуха.', 'killed civilian 1'],
  ['Осколками ранило двух трактористов.', 'wounded civilian 2'],
  ['Водитель, раненный накануне, скончался в больнице.', 'killed civilian 1'],
  ['Двое погибших, четверо раненых.', 'killed ? 2', 'wounded ? 4'],
  ['Солдат и двое мирных жителей погибли.', 'killed military 1', 'killed civilian 2'],
  ['Погибли женщина и двое её детей.', 'killed civilian 3'],
  ['Пограничники задержали четырёх нарушителей границы.', 'captured military 4'],
  ['Неизвестные похитили двух жителей села.', 'captured civilian 2'],
  ['В плен взяты шестеро военных.', 'captured military 6'],
  ['В бою уничтожены девять боевиков.', 'killed military 9'],
  ['Отряд потерял двоих бойцов.', 'killed military 2'],
  ['Девушку с осколочным ранением увезли в больницу.', 'wounded civilian 1'],
  ['Ранения получили двое рабочих: сварщик и грузчик.', 'wounded civilian 2'],
  ['Подросток подорвался на мине.', 'wounded civilian 1'],
  ['Смертельно ранен лейтенант.', 'killed military 1'],
  ['Под завалами нашли тело мужчины.', 'killed civilian 1'],
  ['Двое из нападавших убиты.', 'killed military 2'],
  ['Пострадали четыре человека, среди них ребёнок.', 'wounded ? 4'],
  ['От полученных ранений скончались двое мужчин.', 'killed civilian 2'],
  ['Два мирных жителя погибли, ещё четверо ранены.', 'killed civilian 2', 'wounded civilian 4'],
  ['Захвачены в плен пятеро военнослужащих.', 'captured military 5'],
  ['Один сотрудник полиции погиб, второй ранен.', 'killed military 1', 'wounded military 1'],
  ['В селе ранены супруги.', 'wounded civilian 2'],
  ['Четверо бойцов сдались в плен.', 'captured military 4'],
]

const ZERO: Phrase[] = [
  ['Пострадавших нет.', 'killed ? 0', 'wounded ? 0'],
  ['Никто не пострадал.', 'killed ? 0', 'wounded ? 0'],
  ['Обошлось без жертв.', 'killed ? 0'],
  ['Погибших и раненых нет.', 'killed ? 0', 'wounded ? 0'],
  ['Жертв и разрушений нет.', 'killed ? 0'],
  ['Экипаж не пострадал.', 'killed civilian 0', 'wounded civilian 0'],
  ['Среди военнослужащих потерь нет.', 'killed military 0'],
  ['Среди мирных жителей никто не ранен.', 'killed civilian 0', 'wounded civilian 0'],
  ['Информации о пострадавших нет.'],
  ['Данных о погибших не поступало.'],
  ['Водители не пострадали.', 'killed civilian 0', 'wounded civilian 0'],
]

const NO_TOLL: Phrase[] = [
  ['Сбиты шесть беспилотников.'],
  ['Повреждены 11 домов и две машины.'],
  ['До границы около семи километров.'],
  ['Без света остались 112 абонентов.'],
  ['Эвакуированы 180 человек.'],
  ['Двумя днями ранее при обстреле погибли трое.'],
  ['С начала года в районе ранены 40 человек.'],
  ['На прошлой неделе там погибли двое рабочих.'],
  ['Уничтожены три склада и пять машин.'],
  ['Стороны обменяли 50 пленных.'],
  ['Губернатору 52 года.'],
  ['Выпущено 20 снарядов калибра 122 мм.'],
]

const CLAIMANTS: Phrase[] = [
  ['Погибли двое, сообщил губернатор Белгородской области.', 'killed ? 2 @governor of Belgorod region'],
  ['По словам главы Курской области, ранен мужчина.', 'wounded civilian 1 @governor of Kursk region'],
  ['В Минобороны РФ заявили, что уничтожены 20 боевиков.', 'killed military 20 @Russian Defence Ministry'],
  ['В ФСБ сообщили о двух раненых.', 'wounded ? 2 @FSB'],
  ['По данным прокуратуры Харьковской области, погибли трое.', "killed ? 3 @Kharkiv regional prosecutor's office"],
  ['«Ранены двое рабочих», — написал губернатор.', 'wounded civilian 2 @governor'],
  ['Как сообщили в МЧС, ранены пять человек.', 'wounded ? 5 @emergency service'],
  [
    'Один пограничник погиб, говорится в сообщении Госпогранкомитета Белоруссии.',
    'killed military 1 @State Border Committee of Belarus',
  ],
  ['Минобороны Армении сообщило о двух погибших солдатах.', 'killed military 2 @Armenian Defence Ministry'],
  ['Погиб тракторист. Об этом сообщили в полиции.', 'killed civilian 1 @police'],
  ['Местные жители рассказали, что погибли двое.', 'killed ? 2 @residents'],
  ['Киргизские пограничники утверждают, что убиты трое военных.', 'killed military 3 @Kyrgyz Border Guard'],
  ['«Атаки не было. Пострадавших нет», — написал губернатор.', 'killed ? 0 @governor', 'wounded ? 0 @governor'],
  ['В ЦАХАЛ подтвердили гибель двух солдат.', 'killed military 2 @Israeli army'],
  ['О двух раненых не сообщается.', 'wounded ? 2 @-'],
]

test.each(NUMBERS)('числа: %s', (...phrase) => checkPhrase('ru', phrase as Phrase))
test.each(GRAMMAR)('кто и что: %s', (...phrase) => checkPhrase('ru', phrase as Phrase))
test.each(ZERO)('никто: %s', (...phrase) => checkPhrase('ru', phrase as Phrase))
test.each(NO_TOLL)('не потери: %s', (...phrase) => checkPhrase('ru', phrase as Phrase))
test.each(CLAIMANTS)('кто говорит: %s', (...phrase) => checkPhrase('ru', phrase as Phrase))
test('there are enough phrases', () =>
  expect([NUMBERS, GRAMMAR, ZERO, NO_TOLL, CLAIMANTS].flat().length).toBeGreaterThanOrEqual(60))
