/** All rules, in the order in which their problems are printed: form first, then links, then meaning. */
import { formRules } from "./form-rules.ts";
import type { Rule } from "./rule.ts";
import { afterRecord } from "./rules/after-record.ts";
import { changeEntry } from "./rules/change-entry.ts";
import { citationArticle } from "./rules/citation-article.ts";
import { coordinatesOutside, coordinatesSwapped } from "./rules/coordinates-swapped.ts";
import { dateInName } from "./rules/date-in-name.ts";
import { convenerOnce, eraOrder, landmarkEntry, momentEntry, periodGap, sideOnce } from "./rules/decision-rules.ts";
import { deploymentGeometry } from "./rules/deployment-geometry.ts";
import { disagreementOneAccount } from "./rules/disagreement-one-account.ts";
import { draftNamed } from "./rules/draft-named.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { entryUnfinished } from "./rules/entry-unfinished.ts";
import { evidenceMissing, evidenceWeak } from "./rules/evidence-rules.ts";
import { excerptDuplicate, excerptTooLong, sicNotInExcerpt } from "./rules/excerpt-form.ts";
import { excerptUnused } from "./rules/excerpt-unused.ts";
import { fileName, schemaWay } from "./rules/file-name.ts";
import { geojsonInvalid, geojsonMissing } from "./rules/geojson.ts";
import {
  layerArea,
  layerAreaPublished,
  layerEmpty,
  layerFollows,
  layerGroupEmpty,
  layerGroupUnknown,
  layerListed,
} from "./rules/layer-rules.ts";
import { layerUnknown } from "./rules/layer-unknown.ts";
import { meetingPlace } from "./rules/meeting-place.ts";
import { citationParagraph, excerptParagraph, sourceBlocks, sourceHash } from "./rules/paragraphs.ts";
import { personName, personUnknown } from "./rules/person-rules.ts";
import {
  aliasClash,
  contestedPlaceId,
  nameFormUnknown,
  placeNameMissingEnglish,
  unknownNameLanguage,
} from "./rules/place-name-rules.ts";
import { placeNamesMissing } from "./rules/place-names-missing.ts";
import { plateEntry, plateLayerDate, plateOrder, plateSource } from "./rules/plate-rules.ts";
import { articlePublisher, publisherRank, publisherVoice } from "./rules/publisher-rules.ts";
import { redirectChain, redirectLoop, redirectShadowsPage, redirectTarget } from "./rules/redirect-rules.ts";
import { copyOfOriginal, referencePublished, referencePublisher, referenceRank } from "./rules/reference-rules.ts";
import { spellingKnown } from "./rules/spelling-known.ts";
import { tourCamera, tourEntry, tourEvidence, tourLayerDate, tourStops } from "./rules/tour-rules.ts";
import { accountExcerpt, entryExcerpt, leadExcerpt, tourExcerpt } from "./rules/unknown-excerpt.ts";
import { entryPlace, rolePlace, sitePlace, spellingPlace, tourPlace } from "./rules/unknown-place.ts";

/** What an editor is told of, but may leave. */
export const warningRules: readonly Rule[] = [afterRecord];

/** What is right as it stands, and not yet all that readers should have. */
export const incompleteRules: readonly Rule[] = [placeNamesMissing];

export const rules: readonly Rule[] = [
  ...formRules,
  fileName,
  schemaWay,
  dateInName,
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
  citationParagraph,
  excerptParagraph,
  sourceBlocks,
  sourceHash,
  layerUnknown,
  deploymentGeometry,
  landmarkEntry,
  momentEntry,
  sideOnce,
  periodGap,
  eraOrder,
  convenerOnce,
  plateEntry,
  plateOrder,
  plateLayerDate,
  plateSource,
  tourEntry,
  tourExcerpt,
  tourPlace,
  tourEvidence,
  tourStops,
  tourCamera,
  tourLayerDate,
  referencePublisher,
  copyOfOriginal,
  referenceRank,
  referencePublished,
  articlePublisher,
  publisherRank,
  publisherVoice,
  personUnknown,
  personName,
  draftNamed,
  evidenceMissing,
  evidenceWeak,
  entryUnfinished,
  disagreementOneAccount,
  excerptUnused,
  excerptTooLong,
  excerptDuplicate,
  sicNotInExcerpt,
  coordinatesSwapped,
  coordinatesOutside,
  contestedPlaceId,
  placeNameMissingEnglish,
  unknownNameLanguage,
  aliasClash,
  nameFormUnknown,
  spellingKnown,
  redirectTarget,
  redirectShadowsPage,
  redirectLoop,
  redirectChain,
  changeEntry,
  geojsonMissing,
  geojsonInvalid,
  layerEmpty,
  layerFollows,
  layerListed,
  layerGroupUnknown,
  layerGroupEmpty,
  layerArea,
  layerAreaPublished,
];
