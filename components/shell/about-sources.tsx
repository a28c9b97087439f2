/** What counts as evidence, whose it is, and which events the atlas carries: the rules behind the marks on every entry. */
export function AboutSources() {
  return (
    <>
      <h2 id="evidence">What counts as evidence</h2>
      <p>
        Every entry stands on at least one excerpt, citation or reference. References say what they are: an official or
        intergovernmental text, a newsroom or institute, partisan or community press, or a copy of another page. The
        rank is decided once for each publisher; <a href="/sources">all of them</a> are listed with the entries that
        stand on them. <a href="/about/quality">How well the atlas is sourced</a> is counted.
      </p>
      <h2 id="sides">Whose sources</h2>
      <p>
        Each publisher has a voice: that of the public that it belongs to and speaks for, whatever it thinks of its
        government. So newsrooms in exile count as their country’s, and papers of the diaspora as Armenian. Everybody
        else counts as “other”, which does not mean neutral: Turkey has signed a declaration of alliance with
        Azerbaijan, Russia a security agreement with Armenia, and both sit at some of these tables. The Armenian and
        Azerbaijani services of RFE/RL, which one broadcaster pays for and edits, count as “other” too.
      </p>
      <p>
        A page that prints a text in full counts as that text, for its rank and its voice: a statement of the European
        Union on an Armenian site is the European Union’s, and a joint text of both sides is nobody’s alone, on
        whichever page it stands. The page is named beside it. A page that only quotes from a text counts as its own,
        and a community’s copy keeps the last rank whatever it copies.
      </p>
      <p>
        The bar on each entry counts every page and every article that the entry names, once. Where all whose voice is
        known speak for one side, the entry says so; likewise where it has a single source that is no official text.
        Both marks are computed and never typed.
      </p>
      <h2 id="selection">Which events are here, and which are not</h2>
      <p>
        The atlas carries the meetings of the two sides; the peacekeepers; and an event if an article that it quotes
        names it, if it was agreed or fought over between meetings that are here so that they cannot be understood
        without it, or if it changed a line or an area on the map. It is no history of the violence.
      </p>
      <p>
        So the killing in Budapest in 2004 is here, because an article that is quoted tells of it, and the killings of
        Armenians in Sumgait in 1988 and in Baku in 1990, and of Azerbaijanis in Khojaly in 1992, are not: no quoted
        article names them. That follows from the rule and says nothing of how grave they were, or of whom they were
        done to.
      </p>
    </>
  );
}
