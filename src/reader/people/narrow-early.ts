/**
 * A script that stands in the published page of a person, before their ledger: whoever opens it at an address that names
 * a topic never sees the other entries, so that nothing moves when the app takes them out. Its hash stands in the content
 * security policy.
 */
export const narrowEarly = `{const topic=new URLSearchParams(location.search).get('topik');
if(/^[a-z0-9-]+$/.test(topic)){const sheet=new CSSStyleSheet();sheet.insertRule('html:not([data-alive]) label:has([value="'+topic+'"])~ol>:not([data-topics~="'+topic+'"]){display:none}');document.adoptedStyleSheets.push(sheet)}}`;
