/** Faults in the list of publishers, and in how references name them. */
import { type Fault, fault } from "./fault.ts";

const publishers = fault("content/publishers.json");
const gamma = fault("content/articles/gamma.json");
const vow = fault("content/entries/vow.json");
const pact = fault("content/entries/pact.json");
const watch = fault("content/entries/watch.json");
const talks = fault("content/entries/talks.json");

export const faultsOfPublishers: Fault[] = [
  vow(
    "reference-publisher",
    "a misspelt publisher",
    "$.references[1]",
    { publisher: "harbor-office", url: "https://example.org/harbour" },
    'unknown publisher "harbor-office"',
    'did you mean "harbour-office"?',
    { path: "$.references[1].publisher" },
  ),
  talks(
    "reference-publisher",
    "a publisher behind an account that nobody knows",
    "$.disagreements[1].accounts[0]",
    { says: "Somebody did.", source: { reference: { publisher: "xxxxxxx", url: "https://example.org/x" } } },
    'unknown publisher "xxxxxxx"',
    "use an id from content/publishers.json",
    { path: "$.disagreements[1].accounts[0].source.reference.publisher" },
  ),
  watch(
    "copy-of-original",
    "a copy of a copy",
    "$.sites[0].references[0].copyOf",
    "echo",
    '"echo" writes nothing itself',
    "name whose text it is",
  ),
  watch(
    "copy-of-original",
    "a copy of itself",
    "$.sites[1].references[0].copyOf",
    "harbour-office",
    '"harbour-office" copies itself',
    "leave it out",
  ),
  vow(
    "reference-rank",
    "a rank typed beside its publisher's",
    "$.references[0].rank",
    2,
    "a rank of its own",
    "leave it out; content/publishers.json has the publisher's",
  ),
  pact(
    "reference-rank",
    "a rank of a copy that follows by itself",
    "$.references[0]",
    { publisher: "harbour-office", copyOf: "town-hall", url: "https://example.org/harbour", rank: 1 },
    "rank 1 follows by itself",
    "leave it out",
    { path: "$.references[0].rank" },
  ),
  talks(
    "reference-published",
    "a day that the address says already",
    "$.references[0]",
    { publisher: "harbour-office", url: "https://example.org/2001/02/03/talks", published: "2001-02-03" },
    "the address says 2001-02-03 already",
    "leave it out",
    { path: "$.references[0].published" },
  ),
  gamma(
    "article-publisher",
    "a newspaper that is not in the list",
    "$.publisher",
    "The Quay",
    'no publisher is called "The Quay"',
    "add it to content/publishers.json, or write null if it is not known",
  ),
  publishers(
    "publisher-rank",
    "a newsroom ranked as an official text",
    "$.publishers[3].rank",
    1,
    'rank 1 (official text) for "newsroom"',
    "give 2 (newsroom or institute) or 3 (partisan or community press), or another kind",
  ),
  publishers(
    "publisher-voice",
    "an office of one side in nobody's voice",
    "$.publishers[1].country",
    "AM",
    'voice "other" for an office of AM',
    '"armenian"',
    { path: "$.publishers[1].voice" },
  ),
  publishers(
    "duplicate-id",
    "two publishers of one name",
    "$.publishers[4].name",
    "The gazette",
    'second publisher called "The gazette"',
    "rename one; the first is at content/publishers.json $.publishers[3].name",
  ),
];
