import type { Page, QuoteCard } from '#core/edition/page.ts';
import { personPath, quotePath, storyPath } from '#core/story/address.ts';
import type { Person } from '#core/story/person.ts';
import { typeOfByline } from './byline.ts';
import type { Place } from './head.ts';

type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** What a page is in schema.org's words; nothing for pages that only lead to others. */
export function jsonLd(page: Page, place: Place): readonly Thing[] {
  const graph = things(page, place);
  return graph.map((thing) => ({ '@context': 'https://schema.org', ...thing }));
}

function things(page: Page, { site, address }: Place): readonly Thing[] {
  const publisher = { '@type': 'NewsMediaOrganization', name: site.name, url: `${address}/` };
  switch (page.type) {
    case 'front':
      return [{ '@type': 'WebSite', name: site.name, url: `${address}/`, inLanguage: site.language, publisher }];
    case 'story': {
      const { story } = page;
      const image = story.image?.src ?? page.card;
      return [
        {
          '@type': 'NewsArticle',
          headline: story.headline,
          ...(story.standfirst && { description: story.standfirst }),
          inLanguage: story.language,
          datePublished: story.datePublished,
          dateModified: story.dateModified ?? story.datePublished,
          ...(story.dateline && { dateline: story.dateline.place }),
          ...(story.section && { articleSection: story.section }),
          ...(image && { image: image.startsWith('/') ? address + image : image }),
          author: story.bylines.map((name) => ({ '@type': typeOfByline(name, story, site), name })),
          publisher,
          mainEntityOfPage: address + page.path,
          ...(story.source?.agency && { sourceOrganization: { '@type': 'Organization', name: story.source.agency } }),
          mentions: page.people.map(({ id, name }) => ({ '@type': 'Person', name, url: address + personPath(id) })),
          ...(story.citations.length > 0 && {
            isBasedOn: story.citations.map(({ title, url }) => ({
              '@type': 'CreativeWork',
              name: title,
              ...(url && { url }),
            })),
          }),
          license: site.licence.url,
        },
        breadcrumbs(address, [
          [site.name, '/'],
          [story.headline, page.path],
        ]),
      ];
    }
    case 'quote':
      return [
        quotation(page.quote, address),
        breadcrumbs(address, [
          [site.name, '/'],
          [page.story.headline, storyPath(page.story.slug)],
          [page.quote.voice.name ?? 'Kutipan', page.path],
        ]),
      ];
    case 'person':
      return [
        {
          '@type': 'ProfilePage',
          url: address + page.path,
          mainEntity: {
            ...person(page.person, address),
            ...(page.person.description && { description: page.person.description }),
            ...(page.person.jobTitle && { jobTitle: page.person.jobTitle }),
          },
        },
        breadcrumbs(address, [
          [site.name, '/'],
          [page.person.name, page.path],
        ]),
      ];
    case 'people':
    case 'topic':
    case 'stories':
    case 'quotes':
    case 'saved':
    case 'accuracy':
    case 'missing':
      return [];
  }
}

function person(entry: Person, address: string): Thing {
  return {
    '@type': 'Person',
    name: entry.name,
    url: address + personPath(entry.id),
    ...(entry.sameAs.length > 0 && { sameAs: entry.sameAs }),
  };
}

/** A speaker who is unknown or not named has no creator: a guess would be shown as fact elsewhere too. */
function quotation(card: QuoteCard, address: string): Thing {
  const { voice } = card;
  const creator =
    voice.type === 'person' && voice.name
      ? { '@type': 'Person', name: voice.name, ...(voice.person && { url: address + personPath(voice.person) }) }
      : voice.type === 'organization'
        ? { '@type': 'Organization', name: voice.name }
        : undefined;
  return {
    '@type': 'Quotation',
    text: card.words,
    inLanguage: card.language,
    url: address + quotePath(card.story, card.quote),
    ...(creator && { creator }),
    isPartOf: {
      '@type': 'NewsArticle',
      headline: card.headline,
      url: address + storyPath(card.story),
      datePublished: card.datePublished,
    },
  };
}

function breadcrumbs(address: string, steps: readonly (readonly [name: string, path: string])[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address + path,
    })),
  };
}
