import { expect, it } from "vitest";
import { datelineLength } from "./dateline.ts";

it.each([
  ["PARIS — ", "Officials met."],
  ["PARIS, Jan 28 (Reuters) - ", "Officials met."],
  ["Baku (AFP) – ", "Officials met."],
  ["BAKU, Azerbaijan, Jan. 28 - ", "Officials met."],
  ["MOSCOW, January 28. /TASS/. ", "Officials met."],
  ["YEREVAN, JANUARY 28, ARMENPRESS. ", "Officials met."],
  ["ТБИЛИСИ, 16 июля. /ТАСС/. ", "Министры встретились."],
  ["МОСКВА, 28 янв — РИА Новости. ", "Министры встретились."],
  ["Баку. 29 ноября. Наше агентство. ", "Министры встретились."],
  ["", "Aliyev and Sargsyan met in Paris - a first for both."],
  ["", "The U.S. - led by nobody - said no."],
  ["", "Armenia's minister - who was there - left."],
  ["", "In Paris, 28 ministers met."],
  ["", "Paris — the capital of France — was quiet."],
  ["", ""],
])("“%s” stands before “%s”", (dateline, rest) => expect(datelineLength(dateline + rest)).toBe(dateline.length));
