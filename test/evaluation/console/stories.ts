/** An article as an editor receives it, with lines that must be removed. */
export const PASTED = `Lighthouse keepers return to Skerry Point

By Mara Olsen

3 March 2026

After forty years without a light, the tower at Skerry Point is lit again. Two keepers moved in on Monday, with a generator, three crates of books and a cat.

The harbour board had wanted to sell the tower. A petition with nine thousand names changed its mind, and the islanders paid for the lamp themselves.

"We could see it from the school," said Ines Duarte, who teaches there. "The children counted the seconds between the flashes."

The board will decide in autumn whether the keepers may stay for the winter.

Share this article
`;

/** A near duplicate, as another agency sends it. */
export const NEAR_DUPLICATE = PASTED.replace('had wanted to sell', 'had planned to sell').replace(
  'may stay for the winter',
  'may stay',
);

/** Another near duplicate, with which the editor corrects the original. */
export const CORRECTED = PASTED.replace('islanders paid', 'people of the island paid');

/** Another near duplicate, which the editor drops. */
export const DROPPED = PASTED.replace('nine thousand names', 'nine thousand signatures');

export const RIGHT_TO_LEFT = `عودة حراس المنارة إلى الجزيرة

بعد أربعين عاما من الظلام أضيئت المنارة من جديد. وصل حارسان يوم الاثنين ومعهما مولد كهربائي وثلاثة صناديق من الكتب.

وكان مجلس الميناء يريد بيع البرج، لكن السكان جمعوا المال واشتروا المصباح بأنفسهم.
`;

/** The article for the tasks that use only the keyboard. */
export const WINTER = `A ferry for the winter

By Tomas Brandt

The ferry to the outer islands sails in winter again. The council pays for two crossings a day, and the first left on Sunday with six passengers and a piano.

The harbour is clear of ice until January in most years. In the others a tug of the coast guard goes before the ferry, and the crossing takes two hours more.

"We have waited for this since the bridge was given up," said the keeper of the shop on the largest island, who expects fresh bread every day.

Share this article
`;

export const WINTER_AGAIN = WINTER.replace('a piano', 'an old piano');
export const WINTER_THIRD = WINTER.replace('in most years', 'in nearly all years');
export const WINTER_FOURTH = WINTER.replace('fresh bread', 'fresh milk');
