// The order is the cascade: fonts and tokens, then the page, then its parts.
import "@fontsource-variable/noto-sans/wght.css";
import "@fontsource-variable/noto-sans-armenian/wght.css";
import "@fontsource-variable/noto-sans-georgian/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./tokens.css";
import "./base.css";
import "./layout.css";
import "../components/site/site.css";
import "../components/article/excerpt.css";
import "../components/entry/entry.css";
import "../components/map/map.css";
