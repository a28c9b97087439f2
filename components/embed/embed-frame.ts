import { escapeHtml } from "@/components/ui/escape-html.ts";
import { type EmbedLook, embedAddress } from "@/lib/embed/embed-address.ts";
import { absolute } from "@/lib/site/absolute.ts";
import type { EmbedContent } from "./embed-content.ts";

export interface FrameSize {
  /** CSS px. */
  width: number;
  height: number;
}

/** The whole address of a page's embed. */
export const frameAddress = ({ words, path, query }: EmbedContent, look: EmbedLook): string =>
  absolute(words.to(embedAddress(path, query, look)));

/** The frame that another page has the embed in. WordPress keeps these attributes, and the names before "style". */
export function frameMarkup(content: EmbedContent, look: EmbedLook, { width, height }: FrameSize): string {
  const title = escapeHtml(`${content.title} · ${content.site}`);
  const address = escapeHtml(frameAddress(content, look));
  return `<iframe src="${address}" title="${title}" width="${width}" height="${height}" frameborder="0" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
