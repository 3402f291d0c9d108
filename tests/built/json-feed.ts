const TEXT = { type: 'string', minLength: 1 };
const ADDRESS = { type: 'string', format: 'uri' };
const AUTHORS = {
  type: 'array',
  items: {
    type: 'object',
    properties: { name: TEXT, url: ADDRESS, avatar: ADDRESS },
    minProperties: 1,
    additionalProperties: false,
  },
};

const ITEM = {
  type: 'object',
  required: ['id'],
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  properties: {
    id: TEXT,
    url: ADDRESS,
    external_url: ADDRESS,
    title: TEXT,
    content_html: TEXT,
    content_text: TEXT,
    summary: TEXT,
    image: ADDRESS,
    banner_image: ADDRESS,
    date_published: { type: 'string', format: 'date-time' },
    date_modified: { type: 'string', format: 'date-time' },
    authors: AUTHORS,
    tags: { type: 'array', items: TEXT },
    language: TEXT,
    attachments: {
      type: 'array',
      items: {
        type: 'object',
        required: ['url', 'mime_type'],
        properties: {
          url: ADDRESS,
          mime_type: TEXT,
          title: TEXT,
          size_in_bytes: { type: 'number' },
        },
      },
    },
  },
  // An extension begins with an underscore.
  patternProperties: { '^_': { type: 'object' } },
  additionalProperties: false,
};

/** JSON Feed 1.1 as a JSON Schema: what it requires, and the types of all it has. https://www.jsonfeed.org/version/1.1/ */
export const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: TEXT,
    home_page_url: ADDRESS,
    feed_url: ADDRESS,
    description: TEXT,
    user_comment: TEXT,
    next_url: ADDRESS,
    icon: ADDRESS,
    favicon: ADDRESS,
    authors: AUTHORS,
    language: TEXT,
    expired: { type: 'boolean' },
    items: { type: 'array', items: ITEM },
  },
  patternProperties: { '^_': { type: 'object' } },
  additionalProperties: false,
};
