import { askedAddress } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { ranks } from "@/lib/atlas/attribution.ts";
import type { PublisherUse } from "@/lib/atlas/publisher-uses.ts";
import { voices } from "@/lib/atlas/publishers.ts";
import type { Words } from "@/lib/words/words.ts";
import { fits } from "./fits.ts";

const path = "/sources";

interface Choice {
  value?: string;
  title: string;
}

/** All, then each that may be chosen alone. */
const choices: Record<"voice" | "rank", (words: Words) => Choice[]> = {
  voice: (words) => voices.map((voice) => ({ value: voice, title: words(`sources.voice.${voice}`) })),
  rank: (words) =>
    ranks.map((rank) => ({
      value: String(rank),
      title: words("sources.filter.rankOf", { rank, meaning: words(`terms.rank.${rank}`) }),
    })),
};

interface Props {
  uses: PublisherUse[];
  asked: Asked;
  words: Words;
}

// Links with parameters are plain: the router would show the static page that it already has.
function Row({ uses, asked, words, name, title }: Props & { name: "voice" | "rank"; title: string }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul data-changes={`${name} part`}>
          {[{ title: words("sources.filter.all") }, ...choices[name](words)].map(({ value, title: choice }: Choice) => {
            const count = uses.filter((use) => fits(use, { ...asked, [name]: value })).length;
            const isChosen = asked[name] === value;
            return count > 0 || isChosen ? (
              <li key={choice}>
                <a
                  rel="nofollow"
                  href={words.to(askedAddress(path, { ...asked, [name]: value, part: undefined }))}
                  aria-current={isChosen ? "true" : undefined}
                >
                  {choice} <span className="soft">{count}</span>
                </a>
              </li>
            ) : null;
          })}
        </ul>
      </dd>
    </>
  );
}

/** Which publishers are listed: by voice and by rank, each with the number that it would leave. */
export function SourceFilters({ uses, asked, words }: Props) {
  return (
    <dl className="source-filters">
      <Row uses={uses} asked={asked} words={words} name="voice" title={words("sources.filter.voice")} />
      <Row uses={uses} asked={asked} words={words} name="rank" title={words("sources.filter.rank")} />
    </dl>
  );
}
