import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED = { receivedAt: '2026-11-28T12:00:00.000Z' };
const TITLE = 'The lock keeper who answers every letter';
const PARAGRAPHS = [
  'Since the spring, everyone who writes to the lock at Garston has had an answer, in ink and by return of post. The keeper, Alma Reed, says that it started with a complaint about a swan.',
  'She has answered four hundred letters so far, most of them from children who want to know how deep the water is. It is four metres and ten centimetres deep, and she has measured it again for each of them.',
  'The company that owns the lock learned about the letters from a newspaper, and now it pays for the stamps.',
];
const BODY = PARAGRAPHS.join('\n\n');

const read = (text: string): ReturnType<typeof readPlainText> => readPlainText(text, RECEIVED);

describe('messages of a chat', () => {
  it.each([
    [
      'the sender and the time before the message',
      `[26/11/26, 11:02:14] Marta: Morning!\n[26/11/26, 11:03:05] Marta: ${TITLE}\n\n${BODY}\n[26/11/26, 11:19:40] Desk: Thanks, tonight`,
    ],
    [
      'a system message without a sender',
      `[26/11/2026, 11:01:58] Messages and calls are end-to-end encrypted.\n[26/11/2026, 11:02:14] Marta: look!\n[26/11/2026, 11:03:05] Marta: ${TITLE}\n\n${BODY}\n[26/11/2026, 11:20:01] Jo added Kim`,
    ],
    [
      'a day without a year, and a time with AM',
      `[11/26, 9:02 AM] Marta: here it is\n[11/26, 9:03 AM] Marta: ${TITLE}\n\n${BODY}`,
    ],
    [
      'the sender and the time above the message',
      `Marta P., [26.11.2026 08:02]\nCan this go in on Saturday?\n\nMarta P., [26.11.2026 08:02]\n${TITLE}\n\n${BODY}\n\nDesk, [26.11.2026 08:40]\ntaken, a bit long`,
    ],
    [
      'a forwarded message',
      `Марта П., [26.11.2026 08:02]\n[Переслано від Новини шлюзу]\n${TITLE}\n\n${BODY}`,
    ],
  ])('are removed around one long message: %s', (_, text) => {
    const { title, content_text } = read(text);
    expect(title).toBe(TITLE);
    expect(content_text).toBe(BODY);
  });

  it.each([
    ['Forwarded', '[26/11/26, 11:02:14] Marta: look!\n[26/11/26, 11:03:05] Marta: '],
    ['Weitergeleitet', '[26/11/26, 11:03:05] Marta: \u200E'],
    ['Encaminhada com frequência', '26/11/2026, 11:02 - Marta: bom dia\n26/11/2026, 11:03 - Marta: '],
    ['Inoltrato', '26/11/2026, 11:01 - I messaggi sono crittografati\n26/11/2026, 11:03 - Marta: '],
    ['Vidarebefordrat', 'Marta, [26.11.2026 11:03]\n'],
  ])('are removed with “Forwarded” above the headline: %s', (mark, head) => {
    const { title, authors, content_text } = read(
      `${head}${mark}\n\n*${TITLE}*\n\n_By Alma Reed_\n\n${BODY}`,
    );
    expect(title).toBe(TITLE);
    expect(authors).toEqual([{ name: 'Alma Reed' }]);
    expect(content_text).toBe(BODY);
  });

  it.each([
    `[26/11/26, 11:02:14] Marta: have a look\n[26/11/26, 11:03:05] Marta: *${TITLE}*\n_By Alma Reed_\n~12 May 2026~\n\n${BODY}`,
    `**${TITLE}**\n_By Alma Reed_\n*12 May 2026*\n\n${BODY}`,
  ])('lose the `*` and `_` of their formatting: %j', (text) => {
    const { title, authors, date_published, content_text } = read(text);
    expect({ title, authors, date_published }).toEqual({
      title: TITLE,
      authors: [{ name: 'Alma Reed' }],
      date_published: '2026-05-12',
    });
    expect(content_text).toBe(BODY);
  });

  it.each([
    [
      'messages of similar length, as in an interview',
      `[26/11/26, 11:02:14] Marta: ${PARAGRAPHS[0]}\n[26/11/26, 11:03:05] Alma: ${PARAGRAPHS[1]}\n[26/11/26, 11:04:05] Marta: ${PARAGRAPHS[2]}`,
      PARAGRAPHS,
    ],
    [
      'a title above the messages',
      `A talk by night\n\n[26/11/26, 11:02:14] Marta: Are you there?\n[26/11/26, 11:03:05] Alma: ${BODY}`,
      ['Are you there?', ...PARAGRAPHS],
    ],
    [
      'short messages',
      '[26/11/26, 11:02:14] Marta: Hi\n[26/11/26, 11:03:05] Alma: The swan is back, and it is in a mood.',
      ['Hi', 'The swan is back'],
    ],
  ])('are kept: %s', (_, text, stay) => {
    const { title = '', content_text = '' } = read(text);
    for (const part of stay) expect(`${title}\n${content_text}`).toContain(part);
  });
});
