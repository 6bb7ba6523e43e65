import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The days by which articles differ. */
const daysApart = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'heist', title: 'The heist', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'date' ? [difference.values] : []));

const robbed =
  'Masked robbers broke into the Quill jewellery shop in Colby on Tuesday and fled with rubies worth $4 million.';

describe('another day of one event', () => {
  test('that opens both articles', () => {
    expect(
      daysApart(
        robbed,
        'Thieves raided the Quill jewellery shop in Colby on Wednesday, taking rubies worth $4 million.',
      ),
    ).toEqual([['Tuesday', 'Wednesday']]);
  });

  test('that is yet to come', () => {
    expect(
      daysApart(
        'The final of the county cup between Halford and Ashby will be played on 18 May.',
        'Halford will play Ashby in the final of the county cup on 25 May.',
      ),
    ).toEqual([['18 May', '25 May']]);
  });
});

describe('a day of another event', () => {
  const apart = (other: string): void => expect(daysApart(robbed, other)).toEqual([]);

  test('told beside the one', () => {
    apart(
      'A man held over the robbery at the Quill jewellery shop in Colby of rubies worth $4 million appeared in court on Thursday.',
    );
  });

  test('in passing', () => {
    apart(
      'Police hunting the gang that robbed the Quill jewellery shop in Colby of rubies worth $4 million seized a van on Thursday.',
    );
  });

  test('of what was done about it', () => {
    apart(
      'The mayor on Thursday condemned the robbery of rubies worth $4 million from the Quill jewellery shop in Colby.',
    );
  });

  test('of when somebody spoke', () => {
    apart(
      'Robbers broke into the Quill jewellery shop in Colby and fled with rubies worth $4 million, police said on Thursday.',
    );
  });

  test('in sentences that share most of their words', () => {
    expect(
      daysApart(
        'The regulator opened its review of the Quill takeover on 4 March.',
        'The regulator will complete its review of the Quill takeover on 9 May.',
      ),
    ).toEqual([]);
  });
});

describe('days of sentences that have few words in common', () => {
  const story = (first: string, second: string): (number | string)[][] =>
    daysApart(
      `Tarn Foods names new finance chief. The snack maker Tarn Foods reported higher sales on Monday. ${first} Shares rose 2 %.`,
      `Sales up at Tarn Foods. Tarn Foods, which makes snacks, sold more in the last quarter. ${second} The company has 4,100 workers.`,
    );

  test('of a month beside a day of another', () => {
    expect(
      story(
        'Finance chief Ines Korda will step down at the end of April.',
        'The finance chief, Ines Korda, will leave on 3 March.',
      ),
    ).toEqual([['April', '3 March']]);
  });

  test('of one month are none', () => {
    expect(
      story(
        'Finance chief Ines Korda will step down at the end of April.',
        'The finance chief, Ines Korda, will leave on 30 April.',
      ),
    ).toEqual([]);
  });

  const school = (first: string, second: string): (number | string)[][] =>
    daysApart(
      `Burst pipe floods school. A burst pipe flooded Elmfield School in Harrow. ${first} Nobody was hurt.`,
      `Flood at Elmfield School. Classrooms at Elmfield School in Harrow were flooded by a burst pipe. ${second} Repairs will cost 40,000 pounds.`,
    );
  const CLOSED = 'Elmfield School will be closed until Thursday while the pipe is repaired.';

  test('until which it is closed, and on which it is open again', () => {
    expect(
      school(CLOSED, 'Pupils can return to Elmfield School next Monday when the pipe is repaired.'),
    ).toEqual([['Thursday', 'Monday']]);
  });

  test('until which at least it is closed are none', () => {
    expect(
      school(
        CLOSED.replace('until Thursday', 'until at least Thursday'),
        'Pupils can return to Elmfield School next Monday when the pipe is repaired.',
      ),
    ).toEqual([]);
  });

  test('that the plan was, before it was moved, are none', () => {
    expect(
      school(
        'The school fair, due to open on 6 July, has been brought forward because of the burst pipe.',
        'The school fair will open on 29 June because of the burst pipe.',
      ),
    ).toEqual([]);
  });

  test('that follow at once on one another are none', () => {
    expect(
      school(
        'The pipe at Elmfield School burst at 3 a.m.',
        'Crews were called to Elmfield School at 3.10 a.m.',
      ),
    ).toEqual([]);
  });
});
