/** An article in the manner of an agency, invented: what it tells of, the atlas knows in part. Published on 29 January 2013. */
export const inventedArticle = {
  published: "2013-01-29",
  text: `Foreign Ministers Spend a Day of Talks in Paris

PARIS — The foreign ministers of Armenia and Azerbaijan, Edward Nalbandian and Elmar Mammadyarov, met in Paris on Monday for a day of talks over Nagorno-Karabakh.

The two ministers also met in Paris last October. There have been several rounds of talks since the truce of 1994, an envoy said.

On 14 February 2011 the two foreign ministers met in Helsinki, said Jean Nobody, who follows the talks. In Stepanakert nobody was asked.`,
};
