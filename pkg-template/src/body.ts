/** The text of a body; `undefined` if it has more bytes than `most`. */
export async function textOf(request: Request, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let [text, left] = ["", most];
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) return text + decoder.decode();
    left -= value.byteLength;
    if (left < 0) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
