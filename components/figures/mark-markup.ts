import { escapeHtml } from "@/components/ui/escape-html.ts";
import { entryPath } from "@/lib/atlas/atlas.ts";
import type { Meeting } from "@/lib/atlas/schema/entry-schema.ts";
import type { Words } from "@/lib/words/words.ts";

const levels: Record<Meeting["level"], string> = { leaders: "", "foreign-ministers": " ministers", other: " others" };

/**
 * One meeting as a mark: full for leaders, open for foreign ministers, square for others. As a string, in which two
 * hundred are sent in half the bytes; links within the site they become by the PageLinks around them.
 *
 * @param title what is said of it, as a mark has no text
 * @param style its place in a figure, as CSS
 */
export function markMarkup(meeting: Meeting, title: string, words: Words, style?: string): string {
  const where = style ? ` style="${style}"` : "";
  return `<a class="mark${levels[meeting.level]}" href="${words.to(entryPath(meeting))}" title="${escapeHtml(title)}"${where}></a>`;
}
