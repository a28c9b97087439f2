import { fontFile, fontFileNames } from "@/lib/design/font-files.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = (): { file: string }[] => fontFileNames().map((file) => ({ file }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const file = fontFile((await params).file);
  if (!file) return new Response("No font has this name.", { status: 404 });
  return new Response(new Uint8Array(file), {
    headers: { "Content-Type": "font/woff2", "Cache-Control": "public, max-age=31536000, immutable" },
  });
}
