/** Faults in the list of those who took part in meetings. */
import { type Fault, fault } from "./fault.ts";

const people = fault("content/people.json");

export const faultsOfPeople: Fault[] = [
  people(
    "person-unknown",
    "somebody whose name is misspelt",
    "$.people[0].name",
    "Ada Aldre",
    'unknown participant "Ada Aldre"',
    'did you mean "Ada Alder"?',
  ),
  people(
    "person-name",
    "a name that is from nowhere",
    "$.people[0].names.ka.rule",
    undefined,
    '"Ada Alder in ka" is from nowhere',
    'give its "source", or "rule": true if none has it',
    { path: "$.people[0].names.ka" },
  ),
  people(
    "person-name",
    "a name with a source that was made by rule",
    "$.people[1].names.fr.rule",
    true,
    '"Ben Brook in fr" has a source and is made by rule',
    "take one of the two away",
    { path: "$.people[1].names.fr" },
  ),
  people(
    "duplicate-id",
    "somebody who stands there twice",
    "$.people[2].name",
    "Ben Brook",
    'second person "Ben Brook"',
    "rename one; the first is at content/people.json $.people[1].name",
  ),
];
