/** Faults in what an entry stands on, and in the links from it. */
import { type Fault, fault } from "./fault.ts";

const alpha = fault("content/articles/alpha.json");
const gamma = fault("content/articles/gamma.json");
const talks = fault("content/entries/talks.json");
const watch = fault("content/entries/watch.json");
const truce = fault("content/entries/truce.json");
const pact = fault("content/entries/pact.json");

export const faultsOfEvidence: Fault[] = [
  talks("entry-place", "a misspelt place", "$.places[0]", "aldn", 'unknown place "aldn"', 'did you mean "alden"?'),
  watch(
    "site-place",
    "a site nowhere",
    "$.sites[0].place",
    "xxxxxxx",
    'unknown place "xxxxxxx"',
    "use an id from content/places.json",
  ),
  pact(
    "entry-excerpt",
    "a misspelt excerpt",
    "$.excerpts[0]",
    "alpha-frist",
    'unknown excerpt "alpha-frist"',
    'did you mean "alpha-first"?',
  ),
  talks(
    "account-excerpt",
    "an account of a misspelt excerpt",
    "$.disagreements[0].accounts[0].source.excerpt",
    "alpha-fist",
    'unknown excerpt "alpha-fist"',
    'did you mean "alpha-first"?',
  ),
  talks(
    "citation-article",
    "a citation of a misspelt article",
    "$.citations[0].article",
    "alhpa",
    'unknown article "alhpa"',
    'did you mean "alpha"?',
  ),
  talks(
    "citation-paragraph",
    "a citation of a paragraph too far",
    "$.citations[1].paragraph",
    12,
    '"alpha" has no paragraph 12',
    "give a paragraph from 1 to 4",
  ),
  alpha(
    "excerpt-paragraph",
    "a standfirst that is not there",
    "$.excerpts[0].paragraph",
    "standfirst",
    '"alpha" has no standfirst',
    'use "headline" or a paragraph from 1 to 4',
  ),
  gamma(
    "source-blocks",
    "a headline within the text",
    "$.source.headline",
    4,
    "headline or standfirst lies within the body",
    "start the body at the first paragraph",
    { path: "$.source" },
  ),
  watch("layer-unknown", "a misspelt layer", "$.geometry[0]", "zoen", 'unknown layer "zoen"', 'did you mean "zone"?'),
  truce(
    "evidence-missing",
    "an entry that stands on nothing",
    "$.references",
    [],
    "the entry has no evidence",
    "give at least one excerpt, citation or reference",
    { path: "$" },
  ),
  watch(
    "evidence-weak",
    "a mirror as the only source",
    "$.references[0].rank",
    4,
    "all references are of rank 4",
    'find a source of rank 1 to 3, or add "sourcing": "single weak source"',
    { path: "$.references" },
  ),
  talks(
    "disagreement-one-account",
    "a disagreement with oneself",
    "$.disagreements[1].accounts[1]",
    undefined,
    "a disagreement of 1",
    "give at least two accounts, or tell it in the summary",
    { path: "$.disagreements[1].accounts" },
  ),
  talks(
    "excerpt-unused",
    "an excerpt dropped by its entry",
    "$.excerpts[1]",
    undefined,
    'no entry uses excerpt "alpha-second"',
    "name it in an entry, or remove it",
    { file: "content/articles/alpha.json", path: "$.excerpts[1]" },
  ),
  alpha(
    "excerpt-too-long",
    "an excerpt of two sentences",
    "$.excerpts[2].exact",
    "Mr. A. Alder left. “Why?” nobody asked.",
    "2 sentences",
    "keep the one that carries the fact, or make several excerpts",
  ),
  alpha(
    "excerpt-duplicate",
    "the same words twice",
    "$.excerpts[3].exact",
    "and agreed on little",
    'the same words as excerpt "alpha-second"',
    'remove one and use "alpha-second"',
  ),
  alpha(
    "sic-not-in-excerpt",
    "a slip that was not made",
    "$.excerpts[0].sic[0].written",
    "bruk",
    '"bruk" is not in the excerpt',
    "copy it from exact, character for character",
  ),
  truce(
    "entry-unfinished",
    "a mark of the skeleton",
    "$.summary[0]",
    "‹what happened, in our own words›",
    "‹what happened, in our own words› is still to be said",
    "say it, or leave the field out if it may be",
  ),
];
