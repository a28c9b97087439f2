/** SVG markup as an image that Satori hands on to resvg as it is. Sizes in px of the picture. */
export function SvgImage({ svg, width, height }: { svg: string; width: number; height: number }) {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  // biome-ignore lint/performance/noImgElement: this is drawn by Satori, not by a browser
  return <img src={source} width={width} height={height} alt="" />;
}
