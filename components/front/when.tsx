import type { CSSProperties } from "react";
import { SkipFigure } from "@/components/figures/skip-figure.tsx";
import { KnownUntil } from "@/components/shell/known-until-line.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import { warBands, yearsOfTalks } from "@/lib/view/front/years-of-talks.ts";
import { yearColumns } from "./years-of-talks-markup.ts";

/** Every meeting as a dot in its year, in the colour of who convened it, or how many they were; the wars as bands. */
export function When({ atlas }: { atlas: Atlas }) {
  const { words } = atlas;
  const years = yearsOfTalks(atlas);
  const { markup, counts } = yearColumns(years, words);
  const remote = atlas.meetings.filter((meeting) => remoteWords(meeting, words)).length;
  const place = (from: number, to: number) => ({ "--from": `${from}%`, "--long": `${(to - from).toFixed(1)}%` });
  return (
    <nav id="timeline" className="front-part" aria-label={words("front.timeline")} tabIndex={-1}>
      <h2>
        <PageLink href={words.to("/timeline")}>{words("front.when")}</PageLink>
      </h2>
      <ul className="convener-key" aria-label={words("front.whoConvened")}>
        {atlas.decisions.conveners.map(({ title }, index) => (
          <li key={title}>
            <i data-by={index} /> {title}
          </li>
        ))}
      </ul>
      <SkipFigure to="lines">{words("front.skipYears")}</SkipFigure>
      <div className="when" style={{ "--years": years.length } as CSSProperties}>
        <ul className="wars" aria-label={words("front.wars")}>
          {warBands(atlas).map(({ war, from, to }) => (
            <li key={war.id} data-late={from > 50 || undefined} style={place(from, to) as CSSProperties}>
              <PageLink href={words.to(entryPath(war))}>{war.title}</PageLink>
            </li>
          ))}
        </ul>
        <ol
          className="talk-years"
          data-counts={counts || undefined}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and our own words
          dangerouslySetInnerHTML={{ __html: markup }}
        />
      </div>
      {remote > 0 && <p className="soft">{words("front.remoteMore", { count: remote })}</p>}
      <KnownUntil atlas={atlas} />
    </nav>
  );
}
