import type { Phrases } from './phrases.ts';

/** Tamil. */
export const ta: Phrases = {
  bylineBefore: `
    எழுதியவர்
    செய்தியாளர்
    கட்டுரையாளர்
    நிருபர்
    தொகுப்பு
    ஆசிரியர்
  `,
  authorNouns: `
    எழுதியவர்
  `,
  jobLabels: `
    பதவி
  `,
  staffBylines: `
    செய்திப்பிரிவு
  `,
  givenNames: `
    anbu
    arumugam
    balaji
    bharathi
    chandrasekar
    dhanalakshmi
    ezhil
    ganesan
    gayathri
    gomathi
    gopinath
    hariharan
    ilango
    janaki
    jayalakshmi
    jayanthi
    kalaiselvi
    karthikeyan
    kavitha
    krishnan
    kumaran
    lavanya
    madhavan
    malarvizhi
    manikandan
    murugan
    muthu
    nandhini
    natarajan
    nithya
    padmavathi
    prabhakaran
    priyadarshini
    rajalakshmi
    ramachandran
    ranganathan
    revathi
    sangeetha
    saravanan
    sathya
    selvam
    senthil
    shanmugam
    sivakumar
    sridevi
    srinivasan
    subramanian
    suganya
    sumathi
    thamarai
    thangam
    tamilselvi
    vasanthi
    venkatesh
    vidhya
    vijayalakshmi
    yamuna
  `,
  roles: `
    செய்தியாளர்
    நிருபர்
    ஊடகவியலாளர்
  `,
  aboutAuthorHeadings: `
    ஆசிரியர் பற்றி
    கட்டுரையாளர் பற்றி
  `,
  publishedLabels: `
    வெளியிடப்பட்டது
    பதிவு
    தேதி
    பதிவிட்ட நாள்
  `,
  updatedLabels: `
    புதுப்பிக்கப்பட்டது
    மாற்றம்
    அப்டேட்
  `,
  agoWords: `
    முன்பு
  `,
  minutesAgo: `
    நிமிடங்களுக்கு
  `,
  hoursAgo: `
    மணி நேரத்திற்கு
  `,
  daysAgo: `
    நாட்களுக்கு
  `,
  yesterdayWords: `
    நேற்று
  `,
  todayWords: `
    இன்று
  `,
  readingMinutes: `
    நிமிடம்
    நிமிடங்கள்
    நிமிட
  `,
  readingWords: `
    வாசிப்பு நேரம்
    படிக்கும் நேரம்
    வாசிப்பு
  `,
  creditLabels: `
    படம்
    புகைப்படம்
    பட மூலாதாரம்
  `,
  sectionNames: `
    தமிழ்நாடு
    இந்தியா
    உலகம்
    விளையாட்டு
    அரசியல்
    முகப்பு
  `,
  siteWords: `
    செய்திகள்
    நாளிதழ்
    நியூஸ்
  `,
  tagLabels: `
    குறிச்சொற்கள்
    தலைப்புகள்
  `,
  speechVerbs: `
    கூறினார்
    தெரிவித்தார்
    என்றார்
  `,
  shareActions: `
    பகிர்
    பகிரவும்
    பகிர்க
    ஷேர் செய்க
    இணைப்பை நகலெடு
    பிரிண்ட்
    கருத்து தெரிவிக்க
    கருத்துகளைக் காண
    மேலே செல்ல
  `,
  legalLinks: `
    தனியுரிமைக் கொள்கை
    தனியுரிமை கொள்கை
    விதிமுறைகள் மற்றும் நிபந்தனைகள்
    பயன்பாட்டு விதிமுறைகள்
  `,
  readMoreOnly: `
    மேலும் படிக்க
    இதையும் படியுங்கள்
    இதையும் படிக்க
    இதையும் படிங்க
    தொடர்புடைய செய்திகள்
    மேலும் வாசிக்க
    மேலும் அறிய
    மேலும் செய்திகள்
    பிற செய்திகள்
    சமீபத்திய செய்திகள்
    அதிகம் படித்தவை
    அதிகம் வாசிக்கப்பட்டவை
    முக்கிய செய்திகள்
  `,
  commentWords: `
    கருத்து
    கருத்துகள்
    கருத்துக்கள்
  `,
  newsletterInvitations: `
    பின்தொடரவும்
    செய்திமடல்
  `,
  newsletterOffers: `
    செய்திமடல்
  `,
  newsletterForm: `
    உங்கள் மின்னஞ்சல்
  `,
  advertisementMarks: `
    விளம்பரம்
    விளம்பரங்கள்
  `,
  rightsNotices: `
    அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை
  `,
};
