/** What the invented pages are made of: three articles, and the pieces every site has. */

export interface SamplePage {
  name: string;
  address: string;
  html: string;
  /** Set where the page is not sent as UTF-8. */
  bytes?: Uint8Array;
  contentType?: string;
  expected: {
    title: string | null;
    outlet: string | null;
    byline: string[];
    published: string | null;
    url: string;
    /** Paragraphs, headings and quotations in order. */
    text: string[];
  };
}

export const FERRY = [
  'PORT ELLERY — The island ferry Marigold will stay in harbour for at least six weeks after inspectors found cracks in both of its propeller shafts, the operator said on Tuesday.',
  'About 1,400 people live on Saint Brannoc, which has no airfield, and roughly half of them cross to the mainland every week for work, school or the hospital.',
  '“We cannot run a ship that we do not trust,” said Ines Callow, who leads the company. “I know what that means for families on the island, and I am sorry.”',
  'A smaller boat, hired from a fishing co-operative, will make four crossings a day and carry up to 60 passengers, but no vehicles, according to the timetable published on Wednesday.',
  'The island council said that 23 lorries a day normally bring food and fuel, and that stocks of heating oil would last until the middle of December.',
  'Repairs will cost £2.3m, the company estimates, of which the insurer is expected to pay two thirds.',
];
export const CLINIC = [
  'Doctors at the Haldane clinic have treated 312 people for food poisoning since Friday, all of whom had eaten at the same street festival, health officials said.',
  'Nine of the patients, among them two children under the age of five, remained in hospital on Monday morning and were described as stable.',
  'Samples taken from three stalls contained salmonella, said Orla Whitcombe, the district’s chief medical officer, who asked anybody with symptoms to call before coming in.',
  'The organisers had permits for 40 stalls; inspectors counted 57 on Saturday evening, a spokesman for the town hall said.',
  'It was the largest outbreak in the region since 2011, when 450 guests of a wedding hall fell ill.',
];
export const MINE = [
  'Rescuers reached the last of 17 miners on Sunday night, four days after a gallery of the Tolva copper mine gave way 380 metres under the ground.',
  'All of the men were alive, and 15 of them could walk to the ambulances by themselves, the regional governor told reporters at the gate.',
  'The company had been fined twice this year over missing supports, documents seen by this newspaper show, and had been given until June to replace them.',
  'A union representative, Petra Lindqvist, called the rescue a miracle that nobody should have needed.',
  'Prosecutors have opened an inquiry into negligence and took away computers and logbooks from the mine’s office, their spokeswoman said.',
  'Work in the remaining galleries is suspended until further notice, and the 640 employees will be paid in full, the owner promised.',
];

export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');
export const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<li><a href="/item/${at}">Another thing that happened in town number ${at}</a></li>`,
  ).join('');
export const menu = `<nav><ul>${links(12)}</ul></nav>`;
export const json = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** A text in an older encoding: the platform only reads these, so its reading is turned round. */
export function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let lead = 0xff; lead >= 0; lead--) {
    for (let trail = 0xfc; trail >= 0x40; trail--)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    codes.set(decoder.decode(Uint8Array.of(lead)), [lead]);
  }
  return Uint8Array.from(text.split(/(?=.)/su).flatMap((letter) => codes.get(letter) ?? [0x3f]));
}
