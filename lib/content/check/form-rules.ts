import type { Rule } from "./rule.ts";
import { coordinatesRange } from "./rules/coordinates-range.ts";
import { dateEdtf, dateOrder } from "./rules/date-edtf.ts";
import { jsonSyntax } from "./rules/json-syntax.ts";
import { schema } from "./rules/schema-rule.ts";
import { urlForm } from "./rules/url-form.ts";

/** What can be told from one file alone; the site does not load content that fails these. */
export const formRules: readonly Rule[] = [jsonSyntax, schema, dateEdtf, dateOrder, urlForm, coordinatesRange];
