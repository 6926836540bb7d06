import { expect, it } from 'vitest';
import { ask } from './api.ts';

it('shows the normalised article and the rules that were applied', async () => {
  const text =
    'Ferry sails every hour\n\nFerry sails every hour\n\nFrom June on the ferry sails every hour, says the “harbour master".';
  const { status, body } = await ask('POST', '/v1/normalise?received_at=2026-05-04T00:00:00Z&tags=sea', {
    text,
  });
  expect(status).toBe(200);
  expect(body.article).toMatchObject({
    title: 'Ferry sails every hour',
    date_published: '2026-05-04T00:00:00Z',
    tags: ['sea'],
    _feedmill: { date_inferred: true },
  });
  expect(body.article).not.toHaveProperty('id');
  expect(body.article._feedmill.applied.length).toBeGreaterThan(0);
});

it.each(['yesterday', '2026-05-04', '2026-02-30T00:00:00Z'])(
  '%s is refused as a time of receipt',
  async (received_at) => {
    const { status, body } = await ask('POST', `/v1/normalise?received_at=${received_at}`, {
      text: 'Ferry sails\n\nAt noon.',
    });
    expect([status, body.errors[0].parameter]).toEqual([422, 'received_at']);
  },
);

it('its answer can be submitted and gives the same article', async () => {
  const { body } = await ask('POST', '/v1/normalise', {
    json: { title: ' Ferry  sails ', content_text: 'At noon.', date_published: '2026-05-04' },
  });
  const { _feedmill, ...article } = body.article;
  const again = await ask('POST', '/v1/normalise', { json: article });
  expect({ ...again.body.article, _feedmill: null }).toEqual({ ...article, _feedmill: null });
});
