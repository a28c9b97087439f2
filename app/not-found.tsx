/** In place of Next's own, which would be sent along with every page. Addresses of pages have a better one: missing-page.tsx. */
export default function NotFound() {
  return <h1>This page does not exist</h1>;
}
