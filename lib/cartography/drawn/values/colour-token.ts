import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type Theme, type Token, themes, tokens } from "../../../design/tokens.ts";
import { colourOf, type StyledFeature } from "../../style/evaluate.ts";
import { styleLayers } from "../../style/index.ts";

const layersByTheme = new Map<Theme, Map<string, LayerSpecification>>();

/**
 * The design token that a colour of a style layer comes from, so that one overlay in HTML serves both themes. Some
 * tokens share a value in one theme, hence the layer is looked at in both. Throws when no token has both colours.
 */
export function colourToken(layerId: string, property: string, zoom: number, feature: StyledFeature): Token {
  const colours = themes.map((theme) => colourOf(themedLayer(layerId, theme), property, zoom, feature)?.hex);
  const names = Object.keys(tokens.light) as Token[];
  const token = names.find((name) => themes.every((theme, index) => tokens[theme][name] === colours[index]));
  if (!token)
    throw new Error(`No design token has the colours ${colours.join(" and ")} of "${property}" of "${layerId}"`);
  return token;
}

function themedLayer(id: string, theme: Theme): LayerSpecification {
  const layers = layersByTheme.get(theme) ?? new Map(styleLayers(theme).map((layer) => [layer.id, layer]));
  layersByTheme.set(theme, layers);
  const layer = layers.get(id);
  if (!layer) throw new Error(`The style manifest has no layer "${id}"`);
  return layer;
}
