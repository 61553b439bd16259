import type { Counted } from '../language.ts';
import { words } from '../text/words.ts';

/** Stretches of time, in the cases that follow numbers. */
export const TIME_UNITS = words(`
  секунда секунды секунд секунду минута минуты минут минуту час часа часов день дня дней сутки суток
  неделя недели недель неделю месяц месяца месяцев год года лет десятилетия десятилетий`);
/** What a person's age is counted in. */
export const YEARS = words('год года лет');

const COUNTED: readonly (readonly [Counted, ReadonlySet<string>])[] = [
  [
    'PERSON',
    words(`
      человек человека людей люди граждан гражданина граждане россиян россияне россиянина беженцев
      беженец беженца мигрантов переселенцев пассажиров жителей женщин мужчин детей солдат
      военнослужащих резервистов мобилизованных избирателей сотрудников подписантов украинцев`),
  ],
  ['CROSSING', words('пересечений пересечения пересечение переходов')],
  ['ENTRY', words('въездов въезда въезд прибытий')],
  ['EXIT', words('выездов выезда выезд')],
  ['VEHICLE', words('автомобилей автомобиля машин машины автобусов автобуса грузовиков поездов')],
  ['HOUSEHOLD', words('семей семьи домохозяйств')],
  ['APPLICATION', words('заявлений заявления заявок ходатайств')],
  ['PERCENT', words('% процент процента процентов')],
  ['CURRENCY', words('$ € £ ₽ рублей рубля рубль долларов доллара евро тенге гривен юаней фунтов')],
  ['LENGTH', words('км метров метра метр километров километра километр миль мили гектаров')],
  ['DURATION', TIME_UNITS],
];

const KINDS: ReadonlyMap<string, Counted> = new Map(
  COUNTED.flatMap(([kind, nouns]) => [...nouns].map((noun): [string, Counted] => [noun, kind])),
);

/** What a noun, in the form that stands after a number, counts. */
export const countedByNoun = (noun: string): Counted | null =>
  KINDS.get(noun.toLowerCase().replaceAll('ё', 'е')) ?? null;
