// One letter in UTF-8 as an address writes it, or a percent sign that begins none.
const letter =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|%/gi;

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * An address whose path can be decoded: what no letter can be made of, as in a link that was cut inside one, stands for
 * itself. "/places/%D4%B5%D6?on=2013" → "/places/%D4%B5%25D6?on=2013".
 *
 * Next's router answers 500 to a path that it cannot decode, before any code of ours has seen it
 * (https://github.com/vercel/next.js/issues/43303).
 */
export function decodableUrl(url: string): string {
  const end = url.indexOf("?");
  const path = end < 0 ? url : url.slice(0, end);
  if (isDecodable(path)) return url;
  const mended = path.replace(letter, (found) => (isDecodable(found) ? found : found.replaceAll("%", "%25")));
  return mended + url.slice(path.length);
}
