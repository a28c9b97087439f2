import fc from "fast-check";
import { expect, it } from "vitest";
import { decodableUrl } from "./decodable.ts";

it.each([
  ["/places/%D4%B5%D6%80%D6", "/places/%D4%B5%D6%80%25D6"],
  ["/places/%D4%B5%D6?on=2013&q=%D6", "/places/%D4%B5%25D6?on=2013&q=%D6"],
  ["/%", "/%25"],
  ["/%E0%A4%A", "/%25E0%25A4%25A"],
  ["/%zz/%D4", "/%25zz/%25D4"],
  ["/%ED%A0%80", "/%25ED%25A0%2580"],
  ["/%C0%AF/%F0%9F%98%80", "/%25C0%25AF/%F0%9F%98%80"],
])("keeps the letters of a cut address, and shows the rest as it is: %s", (url, mended) => {
  expect(decodableUrl(url)).toBe(mended);
});

it("leaves alone what can be decoded", () => {
  for (const url of ["/", "/places/50%25?q=%", "/places/%D5%A5"]) expect(decodableUrl(url)).toBe(url);
});

it("gives an address that can be decoded, whatever it is given", () => {
  const piece = fc.oneof(
    fc.constantFrom("%", "%D", "%D4", "%B5", "%F0", "%9F", "%ED", "%A0", "%80", "%2", "%00"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const path = `/${pieces.join("").replaceAll("?", "")}`;
      expect(() => decodeURIComponent(decodableUrl(path))).not.toThrow();
    }),
  );
});
