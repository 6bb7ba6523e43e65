/** Invented pages of different make, each with the article that is on it: the importer's test cases. */
import { ODD } from './odd.ts';
import { SILENT } from './silent.ts';
import { STATING } from './stating.ts';
import type { SamplePage } from './texts.ts';

export type { SamplePage };
export const SAMPLE_PAGES: readonly SamplePage[] = [...STATING, ...SILENT, ...ODD];
