import { describe, expect, it } from "vitest";
import { readAgainst } from "./testing/read-against.ts";

const peopleIn = (text: string, published = "2022-07-16") => readAgainst(text, { published }).people;
const names = (text: string, published?: string) => peopleIn(text, published).map(({ person }) => person);

describe("a participant under whatever spelling", () => {
  it.each([
    ["President Ilham Aliyev arrived.", "Ilham Aliyev"],
    ["President Ilham Aliev arrived.", "Ilham Aliyev"],
    ["Президент Ильхам Алиев прибыл.", "Ilham Aliyev"],
    ["Он говорил с Ильхамом Алиевым.", "Ilham Aliyev"],
    ["Prezident İlham Əliyev gəldi.", "Ilham Aliyev"],
    ["Նախագահ Իլհամ Ալիևը ժամանեց։", "Ilham Aliyev"],
    ["Prime Minister Nikol Pashinian spoke.", "Nikol Pashinyan"],
    ["Он принял Никола Пашиняна.", "Nikol Pashinyan"],
    ["Վարչապետ Նիկոլ Փաշինյանի խոսքով՝ ոչ։", "Nikol Pashinyan"],
    ["Foreign Minister Elmar Mamedyarov flew home.", "Elmar Mammadyarov"],
    ["Эльмар Мамедъяров улетел.", "Elmar Mammadyarov"],
    ["Edward Nalbandian agreed.", "Edward Nalbandyan"],
    ["President Serzh Sarkisian agreed.", "Serzh Sargsyan"],
    ["President Serge Sargsian agreed.", "Serzh Sargsyan"],
    ["Эмманюэль Макрон принял их.", "Emmanuel Macron"],
    ["Шарля Мишеля спросили.", "Charles Michel"],
    ["Bernard Kouchner was there.", "Bernard Kouchner"],
    ["მინისტრი ჯეიჰუნ ბაირამოვი ჩამოვიდა.", "Jeyhun Bayramov"],
  ])("%s", (text, person) => {
    expect(names(text)).toEqual([person]);
  });
});

describe("a surname alone", () => {
  it("is of whom the text named in full before", () => {
    const [, again] = peopleIn("Heydar Aliyev came in 2001. Aliyev spoke first.", "2001-03-01");
    expect(again).toMatchObject({ person: "Heydar Aliyev", standing: "stated" });
  });

  it("is of whoever of that name was there about the year of the text, and counted", () => {
    expect(peopleIn("President Aliyev spoke first.", "1999-08-01")[0]).toMatchObject({
      person: "Heydar Aliyev",
      standing: "counted",
    });
    expect(peopleIn("President Aliyev spoke first.", "2016-08-01")[0]).toMatchObject({
      person: "Ilham Aliyev",
      standing: "counted",
    });
  });

  it("of which there are two is listed as unknown where nothing tells them apart", () => {
    const [person] = readAgainst("The word was Aliyev’s.").people;
    expect(person).toMatchObject({ person: null, standing: "unknown" });
    expect(person?.reason).toContain("Heydar Aliyev or Ilham Aliyev");
  });

  it("behind another given name is somebody else’s", () => {
    expect(names("The singer Rashid Aliyev was there.")).not.toContain("Ilham Aliyev");
  });
});

describe("people whom nobody here knows", () => {
  it.each([
    ["His Azerbaijani counterpart Jehon Permov smiled.", "Jehon Permov"],
    ["“No,” said Anna Lindqvist, an analyst.", "Anna Lindqvist"],
    ["A court sentenced Gurgen Tolmazian to life.", "Gurgen Tolmazian"],
    ["Министр обороны Пётр Велюгин молчал.", "Пётр Велюгин"],
  ])("%s", (text, name) => {
    const unknown = readAgainst(text).personNames.filter(([, person]) => person === null);
    expect(unknown).toEqual([[name, null, "unknown"]]);
  });
});
