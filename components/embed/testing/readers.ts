/** What the programs that read oEmbed and previews ask for, each as a function from an answer to what it would make of it. */
import type { Oembed } from "../oembed.ts";

const iframePattern = /<iframe\b[^>]*><\/iframe>/s;

/** The value of an attribute of the first frame, unescaped. */
export function frameAttribute(html: string, name: string): string | undefined {
  const [, value] = new RegExp(`<iframe\\b[^>]*\\s${name}="([^"]*)"`).exec(html) ?? [];
  return value?.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** The attributes that WordPress lets an unknown provider's frame have (`wp_filter_oembed_result` in wp-includes/embed.php). */
const allowedByWordPress = [
  "src",
  "width",
  "height",
  "frameborder",
  "marginwidth",
  "marginheight",
  "scrolling",
  "title",
];

/**
 * What WordPress puts into a post for a provider that it does not know: nothing unless it is rich or a video with a frame; of
 * that the allowed attributes alone, a sandbox, and the secret by which the frame may say its height.
 */
export function inWordPress({ type, html }: Oembed, secret: string): string | undefined {
  const frame = type === "rich" ? iframePattern.exec(html)?.[0] : undefined;
  const src = frame && frameAttribute(frame, "src");
  if (!frame || !src || !/^https?:\/\//.test(src)) return undefined;
  const kept = allowedByWordPress.flatMap((name) => {
    const value = name === "src" ? `${src}#?secret=${secret}` : frameAttribute(frame, name);
    return value === undefined ? [] : [`${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`];
  });
  return `<iframe sandbox="allow-scripts" security="restricted" data-secret="${secret}" ${kept.join(" ")}></iframe>`;
}

/** What Ghost takes as an embed, within two seconds (core/server/services/oembed): of rich ones all three, else it makes a bookmark. */
export function inGhost(answer: Oembed, milliseconds: number): "embed" | "bookmark" {
  const { type, version, html, width, height } = answer;
  const whole =
    version === "1.0" && type === "rich" && html !== "" && Number.isFinite(width) && Number.isFinite(height);
  return whole && milliseconds < 2000 ? "embed" : "bookmark";
}

/** The title and the words of Discourse's box, cut as it cuts them; its frames are for sites that an administrator lists. */
export const inDiscourse = ({ title, description }: { title: string; description: string }) => ({
  title: title.slice(0, 80),
  words: description.slice(0, 250),
});
