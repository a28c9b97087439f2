/** What stands in a page while the site is developed, and in no build: there the condition is known to be false, and the import goes with it. */
export async function WhileDeveloping() {
  if (process.env.NODE_ENV === "development") {
    const { changesPath, contentState } = await import("@/lib/content/development/answer-in-development.ts");
    const { ReloadOnEdit } = await import("./reload-on-edit.tsx");
    return <ReloadOnEdit at={changesPath} state={contentState()} />;
  }
  return null;
}
