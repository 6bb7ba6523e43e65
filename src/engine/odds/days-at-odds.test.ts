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
