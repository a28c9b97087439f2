import { formRules } from "./form-rules.ts";
import type { Rule } from "./rule.ts";
import { citationArticle } from "./rules/citation-article.ts";
import { landmarkEntry, momentEntry } from "./rules/decision-rules.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { layerUnknown } from "./rules/layer-unknown.ts";
import { meetingPlace } from "./rules/meeting-place.ts";
import { plateEntry } from "./rules/plate-rules.ts";
import { referencePublisher } from "./rules/reference-rules.ts";
import { tourEntry } from "./rules/tour-rules.ts";
import { accountExcerpt, entryExcerpt, leadExcerpt, tourExcerpt } from "./rules/unknown-excerpt.ts";
import { entryPlace, rolePlace, sitePlace, spellingPlace, tourPlace } from "./rules/unknown-place.ts";

/** What must hold before a page can be made: files of the right form, and names that lead somewhere. All else may wait while one writes. */
export const pageRules: readonly Rule[] = [
  ...formRules,
  duplicateId,
  entryPlace,
  meetingPlace,
  sitePlace,
  spellingPlace,
  rolePlace,
  entryExcerpt,
  accountExcerpt,
  leadExcerpt,
  citationArticle,
  layerUnknown,
  landmarkEntry,
  momentEntry,
  plateEntry,
  tourEntry,
  tourExcerpt,
  tourPlace,
  referencePublisher,
];
