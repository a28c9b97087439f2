/** The addresses of the pictures of maps: `/picture`, the path of the page with the format behind it, and its view. Each picture has one. */
import { type Theme, themes } from "../design/tokens.ts";

export const pictureFormats = { png: "image/png", svg: "image/svg+xml; charset=utf-8" } as const;
export type PictureFormat = keyof typeof pictureFormats;

const folder = "/picture";
/** Of the name of a file, which systems cut. */
const mostLetters = 120;

const address = /^\/picture(\/.+)\.(png|svg)$/;

/** `view`: the parameters of the view as they are written by `serialiseView`. Light is not named. */
export function pictureAddress(path: string, format: PictureFormat, view: string, theme: Theme): string {
  const query = [view, theme === "dark" ? "theme=dark" : ""].filter(Boolean).join("&");
  return `${folder}${path}.${format}${query && `?${query}`}`;
}

/** The path of the page and the format that an address asks for; undefined where it is none of a picture. */
export function pictureAsked(pathname: string): { path: string; format: PictureFormat } | undefined {
  const [, path, format] = address.exec(pathname) ?? [];
  return path === undefined ? undefined : { path, format: format as PictureFormat };
}

export const themeAsked = (query: URLSearchParams): Theme =>
  themes.find((theme) => theme === query.get("theme")) ?? "light";

/** What a browser calls the file: "places-tbilisi-on-2013-theme-dark.png". */
export function pictureFileName(pictureAt: string): string {
  const { pathname, search } = new URL(pictureAt, "http://localhost");
  const { path, format } = pictureAsked(pathname) ?? { path: "", format: "png" };
  const words = `${path} ${search}`.replace(/[^a-zA-Z0-9.]+/g, "-").replace(/^-|-$/g, "");
  return `${words.slice(0, mostLetters)}.${format}`;
}
