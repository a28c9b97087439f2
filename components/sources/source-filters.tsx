import { askedAddress } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { ranks } from "@/lib/atlas/attribution.ts";
import type { PublisherUse } from "@/lib/atlas/publisher-uses.ts";
import { voices } from "@/lib/atlas/publishers.ts";
import { rankWord, voiceWord } from "@/lib/atlas/terms.ts";
import { fits } from "./fits.ts";

const path = "/sources";

interface Choice {
  value?: string;
  words: string;
}

const upper = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

const choices: Record<"voice" | "rank", Choice[]> = {
  voice: [{ words: "All" }, ...voices.map((voice) => ({ value: voice, words: upper(voiceWord[voice]) }))],
  rank: [{ words: "All" }, ...ranks.map((rank) => ({ value: String(rank), words: `${rank} ${rankWord[rank]}` }))],
};

interface Props {
  uses: PublisherUse[];
  asked: Asked;
}

// Links with parameters are plain: the router would show the static page that it already has.
function Row({ uses, asked, name, title }: Props & { name: "voice" | "rank"; title: string }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul data-changes={`${name} part`}>
          {choices[name].map(({ value, words }) => {
            const count = uses.filter((use) => fits(use, { ...asked, [name]: value })).length;
            const isChosen = asked[name] === value;
            return count > 0 || isChosen ? (
              <li key={words}>
                <a
                  rel="nofollow"
                  href={askedAddress(path, { ...asked, [name]: value, part: undefined })}
                  aria-current={isChosen ? "true" : undefined}
                >
                  {words} <span className="soft">{count}</span>
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
export function SourceFilters({ uses, asked }: Props) {
  return (
    <dl className="source-filters">
      <Row uses={uses} asked={asked} name="voice" title="Voice" />
      <Row uses={uses} asked={asked} name="rank" title="Rank" />
    </dl>
  );
}
