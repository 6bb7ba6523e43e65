import { describe } from 'vitest';
import { table } from './quantities.fixture.ts';

describe('ages in lists, in words and as limits', () => {
  table([
    ['Two men in their twenties fled.', 'count 2 of men | age 20..29 year'],
    ['She lost two sons, 11 and 14.', 'count 2 of sons | age 11 year | age 14 year'],
    ['The couple, both 62, were safe.', 'age 62 year'],
    ['Ann Berg, 20 and Bo Lund, 24, fled.', 'age 20 year | age 24 year'],
    ['Children under five rode free.', 'age 5 year below'],
    ['He met two 14- and 15-year-olds.', 'count 2 | age 14 year | age 15 year'],
    ['Two women aged 31 and 34 came.', 'count 2 of women | age 31 year | age 34 year'],
    ['Bo L., 44, and Ann B., 27, came.', 'age 44 year | age 27 year'],
    ["The 68-year-old Dane's plea failed.", 'age 68 year'],
    ['The four-year-old war’s end came.', 'duration 1461 day of end'],
    ['A baby aged six months came.', 'age 0.5 year'],
    ['“Go on”: Lund, 19, sends rival home', 'age 19 year'],
    ['A father-of-three, 44, came.', 'count 3 | age 44 year'],
    ['Three 17-year-old boys came.', 'count 3 of boys | age 17 year of boys'],
    ['His sister, six, came.', 'age 6 year'],
    ['The 62-year-old’s car sank.', 'age 62 year'],
    ['She would have been 97 by now.', 'age 97 year'],
    ['Drivers under 5 feet sat higher.', 'length 1.524 m below'],
    ['The twins, 4 cats and a dog fled.', 'count 4 of cats'],
    ['It had a crew of 18 aboard.', 'count 18'],
  ]);
});

describe('ages told by a verb, and of the young', () => {
  table([
    ['Mr Rowntree, the son of a miller, is 67.', 'age 67 year'],
    ['The youngest passenger, Bo Lund, was only six.', 'age 6 year'],
    ['The girl was 17 and on her way home.', 'age 17 year'],
    ['The youngest was a boy of nine.', 'age 9 year'],
    ['Her daughter was one of the best.', ''],
    ['Their son was 4 of the 9.', 'count 4 | count 9'],
    ['A mother of 12, she came.', 'count 12'],
    ['Lund, 47, lost two teeth.', 'age 47 year | count 2 of teeth'],
  ]);
});
