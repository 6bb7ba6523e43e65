import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from './segment.ts';

/** The sentences of a paragraph with "|" at each boundary: how every case below is written. */
const split = (marked: string): string => {
  const text = marked.replaceAll('|', '');
  return segment(text)
    .map((s) => text.slice(s.start, s.end))
    .join(' | ');
};
const same = (marked: string): void => {
  const wanted = marked.split('|').map((s) => s.trim());
  expect(split(marked)).toBe(wanted.join(' | '));
};

const CASES: Record<string, string[]> = {
  abbreviations: [
    'The U.S. Army said Gen. Ann Lee would visit on Sept. 3. |She arrives at 6 a.m. Tuesday.',
    'Bridges Inc. Chief Executive Bo Ek resigned. |Shares of Bridges Inc. fell 4.5 percent.',
    'He lives in the U.S. |He said he liked it there.',
    'They met in the U.S. |However, no deal was signed.',
    'The plant in Aurora, Colo., closed. |It employed 1,200 people.',
    'The case, Ek v. Lee, was heard by Judge R. T. Marsh. |A ruling is due.',
    'They play No. 5 seed Dale vs. Norton on Friday. |The winner meets No. 1 Holt.',
    'Mr. and Mrs. Ek were in St. Louis. |Their son, Bo Ek Jr., was not.',
    'Sen. Ann Lee, D-Calif., and Rep. Bo Ek, R-Fla., voted no. |Gov. Marsh did not vote.',
    'The ship carried approx. five tons of grain, i.e. less than planned. |It sank.',
    'The firm, Lee & Co., paid $3.2 million. |Its rival, Ek Ltd., paid nothing.',
    'The firm, Bridges & Co. Ltd., hired J.P. Ek. |It was founded in 1950.',
    'The price is Rs. 500. |It was Rs. 400 in Oct. |Nobody buys.',
    'She was treated by Dr. Holt, Ph.D., in Washington, D.C. |He declined to comment.',
    'The fire began at 9 p.m. |Police arrived at 9:20 p.m. EST and left by 11 p.m. |No one was hurt.',
    'The meeting is at 3 p.m. Jan. 4 at 12 Main St. in Dale. |It is open to all.',
    'The shop is on Main St. |The other one closed.',
    'A U.N. envoy met E.U. ministers. |The U.K. and the U.S. were absent.',
    'The quake struck at 4:12 p.m. (0812 GMT) on Monday. |It lasted 40 seconds.',
    'Marsh Mining Corp. (MMC) bought the site. |It paid in cash.',
    'Lt. Col. Bo Ek and Sgt. Maj. Ann Lee testified. |Capt. Holt did not.',
    'Prices rose in Jan., Feb. and March. |They fell in April.',
    'See Fig. 2 on p. 14 of the report. |It is public.',
    'The storm hit Mt. Dale and Ft. Holt. |Nobody died.',
    'He came from Dale, N.Y. |His wife came from Holt, N.J., a year later.',
    'The state-owned Dale Oil Co. said output fell. |Officials at the company said otherwise.',
  ],
  'initials and names': [
    'J. K. Lee and Robert J. Marsh spoke. |J.R. Ek listened.',
    'They lacked vitamin C. |Lee said so.',
    'It opened on Bo Ek Jr. Boulevard. |Few came.',
    'They moved to Plan B. |It failed too.',
    'Yahoo! Inc. bought the firm. |The price was not given.',
    'The game show Jeopardy! host retired. |He was 71.',
    'Nobody is taller than I. |Holt is close.',
    'President George W. Holt and John F. Marsh Jr. met. |They spoke for an hour.',
  ],
  figures: [
    'Growth was 3.5 percent in 2.5 years. |It was 1.2 before.',
    'Lee won 6-4, 7-6 (7-3). |Ek lost in the 3rd round.',
    'The index closed at 1,204.50. |On Monday it was 1,190.',
    'In 2019 there were 40. |In 2020 there were 44.',
    'It cost $5. |Nobody paid.',
    'The rate was .5 percent. |It doubled.',
  ],
  quotations: [
    '"I partied. |I had fun," she said.',
    '"Why?" he asked.',
    '"Why?" Lee asked reporters on Monday.',
    '"Why now?" Lee said he did not know.'.replace('" Lee', '" |Lee'),
    '"Get out!" she shouted. |Nobody moved.',
    '“We lost everything,” said Ann Lee, 41. |“The house. |The car. |All of it.”',
    'She said: "We will rebuild." |Then she left.',
    '"We are safe." |Police confirmed that hours later.',
    '"It is over," Ek said. |"We won."',
    'He called it "a disgrace." |Lee disagreed.',
    'Asked whether he would resign, he said, "No." |He smiled.',
    '"No. |I will not resign," he said.',
    'The sign read "Keep out!" and was new. |It fell.',
    '"What do we know?" asked Marsh. |"Not much."',
    'He wrote: “Who pays? |Nobody has said.” |The post was deleted.',
    '"We heard a bang. |Then another',
    '"They ran," he said, "and they did not stop. |We followed them."',
    "'We saw smoke,' he said. |'Then we ran.'",
    '"Are you sure?" the judge asked the witness. |"Yes," she said.',
    'The film "Who Goes There?" opened Friday. |Few came.',
    '"Is it safe? |Is it legal?" Holt asked.',
    '“The dam held … for now,” said Lee. |“We watch it.”',
    'He said “it’s done.” |She nodded.',
    '"I am satisfied, " Lee said. |"Very."',
  ],
  'more quotations': [
    'He asked, "Why?" |Lee said nothing.',
    '"Why?" |She said nothing for a while.',
    '"Who pays?" Lee, the mayor, asked. |Nobody knew.',
    '"Who pays?" city council member Ann Lee asked. |Nobody knew.',
    'They chanted "Out! Out! Out!" for an hour. |Then they left.',
    '"I ... I don’t know," he said. |"Ask her."',
    '"Well... I can’t say," he said.',
    'She said."We won." |He left.'.replace('said."', 'said.|"'),
    '“I was told, ‘Go home.’ |I went,” she said.',
    'Lee said: “It rained. |It poured.” |He was wet.',
    '"It is ours," Lee tweeted. |"All of it!"',
    '"It\'s a scandal!" said Ek. |Lee laughed.',
    'The crowd roared, "Yes!" |It was 9 p.m.',
    '"Stop," she said. "|Stop now."'.replace('"|', '|"'),
  ],
  'more abbreviations': [
    'He left the U.S. |Police said he was in Dale.',
    'He joined the U.S. Marshals Service. |It pays well.',
    'She lives in Dale, N.Y. |Lee lives there too.',
    'The vase dates from c. 1900. |It broke.',
    'The book by Ek et al. was cited. |It sold well.',
    'The firm is based in Holt, Mass., and employs 40. |It makes pumps.',
    'Sales rose, Lee Bros. said. |Ek Corp. said its own fell.',
    'The Rev. Bo Ek and the Hon. Ann Lee met. |Supt. Marsh was there.',
    'The bill, H.R. 1234, passed. |The Senate has yet to vote.',
    'The flight left at 11 a.m. local time. |It landed at noon.',
    'They met on Tues. and Thurs. last week. |No deal came of it.',
    'The iPhone sold well. |iPads did not.',
    'It weighs 5 lbs. and is 3 ft. long. |Its age is not known.',
    'The U.S. Open begins Monday. |The U.S. 5th Circuit ruled on it.',
    'The game ended 3-2 vs. Dale. |Holt scored twice.',
    'Ann Lee, M.D., and Bo Ek, R.N., spoke. |Nobody listened.',
  ],
  'figures at a seam': [
    'She was hit in Dale. |66-year-old Bo Ek was hurt too.',
    'The vote was 6 to 3. |12 members were absent.',
    'It cost them $5m. |€1m went to charity.',
    'A level of. 09 percent is high. |It fell.',
    'A loaded. 38-caliber gun lay at E. 52nd St. and Ave. H in Dale. |It was new.',
    'He is 6 ft. 2 in. tall. |Police seek him.',
    'The dead are: 1. Bo Ek, 34; 2. Ann Lee, 12; and 3. Al Holt. |All were at home.',
    'It was 41.5 C. |Schools closed.',
  ],
  'times that open a clause': [
    'By 8 a.m. Holt was inside.',
    'Police say that on Saturday around 11:30 p.m. Bo Ek was at home. |He was alone.',
    'They came at 8 a.m. |Holt was inside.',
  ],
  'titles and brackets': [
    'It was then-Gov. Lee who asked ex-Sen. Ek. |Both are gone.',
    'Adm. (ret.) Bo Ek spoke. |Few listened.',
    'Cllr. Bo Ek and Asst. Mgr. Ann Lee watched Dr. Who. |It was on late.',
    'He is an ex-U.S. Marine. |Few knew.',
    '"Is that a threat?" Sen. Bo Ek (D-Ohio) asked the witness. |He did not answer.',
  ],
  'marks and spaces': [
    'He waited... and waited. |Then he left.',
    'The talks failed… |Nobody was surprised.',
    'The road ended.The river began.'.replace('.The', '.|The'),
    'The match ended 2-1.Fans cheered.'.replace('.Fans', '.|Fans'),
    'It was on www.example.org and at https://example.org/News.Today.Html yesterday. |It is gone.',
    'Booking.Com and Node.js are names. |So is Lee.com.',
    'Who did it? |Nobody knows!',
    'Really?! |Yes.',
    'The vote (it was the third.) failed. |A fourth is planned.',
    '(He was 15. |She was 16.)'.replace('|', '|'),
    'He left (nobody knew why. Perhaps he was tired) and never came back. |That was that.',
    'Then . . . nothing. |Silence.',
    'A headline without a full stop',
    '1. Close the bridge. |2. Open the tunnel.',
    'Three things: the dam, the road and the bridge. |All closed.',
    'The company — Ek, Lee & Holt — folded. |It owed $2 million.',
  ],
  datelines: [
    'DALE, Nov. 20 (Reuters) — A dam failed on Thursday. |Two people died.',
    'HOLT, Conn. (AP) — A dam failed. |Two died.',
    'WASHINGTON (AFP) - The U.S. Senate voted. |It was close.',
    'DALE. Nov 20 (Interfax) - A bank failed. |It owed much.',
  ],
  'wrapped lines': ['The mayor of Dale said\nthe bridge would close. |It is\nold.'],
};

describe('sentences of news paragraphs, as a person splits them', () => {
  for (const [kind, paragraphs] of Object.entries(CASES))
    test.each(paragraphs)(`${kind}: %s`, (paragraph) => same(paragraph));
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '.',
    '?',
    '!',
    '"',
    '“',
    '”',
    '(',
    ')',
    ' ',
    '\n',
    'U.S.',
    'Mr.',
    'a',
    'The',
    'said',
    '…',
    '5',
    '\ud800',
    '\0',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece, { maxLength: 80 }).map((p) => p.join('')),
  );

  test('spans are in order, apart, trimmed, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of segment(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  test('a sentence found alone is found again', () => {
    for (const paragraph of Object.values(CASES).flat()) {
      const text = paragraph.replaceAll('|', '');
      for (const { start, end } of segment(text)) expect(segment(text.slice(start, end))).toHaveLength(1);
    }
  });
});
