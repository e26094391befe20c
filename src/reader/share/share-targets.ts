/** Something to send: its address and the words that go before it. */
export type Shared = { readonly url: string; readonly title: string; readonly text: string };

export type ShareTarget = { readonly name: string; readonly href: string };

/** The ways to send something that are plain links and work without a script. */
export function shareTargets({ url, title, text }: Shared): readonly ShareTarget[] {
  const both = encodeURIComponent(`${text}\n${url}`);
  const words = encodeURIComponent(text);
  const address = encodeURIComponent(url);
  return [
    { name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${address}&text=${words}` },
    { name: 'X', href: `https://x.com/intent/post?url=${address}&text=${words}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { name: 'E-mail', href: `mailto:?subject=${encodeURIComponent(title)}&body=${both}` },
  ];
}
