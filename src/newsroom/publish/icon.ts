/** The highlighter over a K: the site's icon. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="10" fill="#fdecb2"/><rect width="10" height="64" rx="3" fill="#c98a00"/><path d="M23 14h8v16l13-16h10L40 31l15 19H45L31 33v17h-8z" fill="#1c1b1a"/></svg>\n';
