/** An article as an editor gets it, with what has to be taken out of it. */
export const PASTED = `Lighthouse keepers return to Skerry Point

By Mara Olsen

3 March 2026

After forty years without a light, the tower at Skerry Point is lit again. Two keepers moved in on Monday, with a generator, three crates of books and a cat.

The harbour board had wanted to sell the tower. A petition with nine thousand names changed its mind, and the islanders paid for the lamp themselves.

"We could see it from the school," said Ines Duarte, who teaches there. "The children counted the seconds between the flashes."

The board will decide in autumn whether the keepers may stay for the winter.

Share this article
`;

/** Nearly the same, as another agency sends it. */
export const NEARLY = PASTED.replace('had wanted to sell', 'had planned to sell').replace(
  'may stay for the winter',
  'may stay',
);

/** A third time, with another correction. */
export const CORRECTED = PASTED.replace('islanders paid', 'people of the island paid');

export const RIGHT_TO_LEFT = `عودة حراس المنارة إلى الجزيرة

بعد أربعين عاما من الظلام أضيئت المنارة من جديد. وصل حارسان يوم الاثنين ومعهما مولد كهربائي وثلاثة صناديق من الكتب.

وكان مجلس الميناء يريد بيع البرج، لكن السكان جمعوا المال واشتروا المصباح بأنفسهم.
`;
