/** What fields are for, in the words of the desk. */

/** Words of those who write files by hand: the schema's descriptions are theirs. */
const ofFiles = /\b(?:ids?|null|EDTF|ISO \d+(?:-\d)?|npm|json|hash|turf|px|bilateral)\b/i;

export const isOfFiles = (words: string) => ofFiles.test(words);

/** By the key of a field whose description the schema gives in words of files. */
const ofDesk: Record<string, string> = {
  areaKm2: "As we measured it, the figure that was published, and the difference between them that we accept",
  article: "The article that says it",
  camera: "Where the map looks; the zoom goes from 2, far away, to 9, close",
  country: "By the recognised boundary, in two capital letters such as GE",
  date: "With ? where it is uncertain, as 1999-04-26?; with a stroke from one day to another, as 1991/1994-05-12",
  draft: "Not yet part of the atlas: readers do not see it. Clear it once all is said",
  excerpts: "Passages of articles that it stands on",
  geometry: "Lines and areas that show where it stood; at least one, but in a draft",
  mediator: "Who convened it",
  places: "The first is where it happened; only a meeting that was remote has none",
  published: "The day of publication, with ? where it is uncertain",
  publisher: "Out of the list of publishers; CONTRIBUTING.md tells how one is added",
  selected: "The places that are marked; without them those of the entry",
  source: "Which parts of the text are the article’s own",
  translatedFrom: "The first language of a translation, in two letters such as ar",
  url: "The original’s own address",
  venue: "The building, where a source names it",
};

/** The description of a field for an editor who sees no file. */
export function describedAtDesk(key: string, description: string | undefined): string | undefined {
  const said = description?.replace("the two letters of ISO 639-1", "two letters such as en");
  return said !== undefined && isOfFiles(said) ? (ofDesk[key] ?? said) : said;
}

/** What it means that a field holds nothing, where that is not that nobody knows. */
const withoutValue: Record<string, string> = {
  areaKm2: "Not measured",
  country: "In no single country",
  tolerance: "None",
  translatedFrom: "It is no translation",
  valid: "Without dates",
};

/** What is ticked where nothing can be said. */
export const tickWords = (key: string) => withoutValue[key] ?? "Not known";
