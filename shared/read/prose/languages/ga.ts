import type { Phrases } from './phrases.ts';

/** Irish. */
export const ga: Phrases = {
  bylineBefore: `
    údar
    scríofa ag
  `,
  givenNames: `
    séamus
    cillian
    bronagh
    aodhán
    aoife
    aisling
    bríd
    bláthnaid
    breandán
    caoimhe
    caitríona
    cathal
    ciarán
    cian
    clíona
    clodagh
    colm
    conall
    conchúr
    cormac
    dáithí
    dearbhla
    diarmuid
    domhnall
    dónal
    donncha
    eibhlín
    eilís
    eimear
    eoghan
    eoin
    éamonn
    fergal
    fionn
    fionnuala
    gearóid
    gráinne
    íde
    iarla
    labhrás
    liadh
    lorcán
    mairéad
    máirín
    máirtín
    maolíosa
    micheál
    muireann
    muiris
    neasa
    nollaig
    nuala
    oisín
    pádraig
    peadar
    proinsias
    ríona
    ruairí
    ruadhán
    sadhbh
    séamas
    seosamh
    síle
    sorcha
    tadhg
    traolach
    aindriú
    ailbhe
    aoibheann
    áine
    bairbre
    bríghid
    cáit
    caoimhín
    colmán
    conchubhar
    críostóir
    diarmaid
    doireann
    éanna
    eithne
    fearghal
    feidhlim
    fiachra
    finbarr
    fionnán
    fionnghuala
    gormlaith
    lasairfhíona
    laoise
    macdara
    maitiú
    maighréad
    nóirín
    orlaith
    réamonn
    sábha
    seána
    siún
    sláine
    treasa
    uinseann
  `,
  rareParticles: `
    ní
    mac
  `,
  roles: `
    iriseoir
    tuairisceoir
    comhfhreagraí
    eagarthóir
  `,
  aboutAuthorHeadings: `
    faoin údar
    maidir leis an údar
  `,
  publishedLabels: `
    foilsithe
    foilsithe ar
    dáta
    curtha in airde
  `,
  publishedIn: `
    ar
    i
  `,
  updatedLabels: `
    nuashonraithe
    nuashonraithe ar
    uasdátaithe
  `,
  agoWords: `
    o shin
  `,
  minutesAgo: `
    nóiméad
  `,
  hoursAgo: `
    uair
  `,
  daysAgo: `
    lá
  `,
  weeksAgo: `
    seachtain
  `,
  yesterdayWords: `
    inné
  `,
  todayWords: `
    inniu
  `,
  readingMinutes: `
    nóiméad
    nóim
  `,
  readingWords: `
    am léitheoireachta
    léamh
  `,
  creditLabels: `
    grianghraf
    pictiúr
    íomhá
  `,
  sectionNames: `
    nuacht
    spórt
    polaitíocht
    cultúr
  `,
  siteWords: `
    nuacht
  `,
  mastheadNames: `
    comhairle …
  `,
  tagLabels: `
    clibeanna
    topaicí
    ábhair
  `,
  speechVerbs: `
    dúirt
  `,
  shareActions: `
    roinn
    roinn ar facebook
    roinn an scéal
    comhroinn
    cóipeáil nasc
    priontáil
    sábháil
  `,
  legalLinks: `
    polasaí príobháideachais
    príobháideachas
    téarmaí úsáide
    téarmaí agus coinníollacha
    fianáin
    inrochtaineacht
  `,
  readMoreOnly: `
    léigh freisin
    léigh tuilleadh
    léigh níos mó
    féach freisin
    scéalta eile
    ailt ghaolmhara
    scéalta gaolmhara
    tuilleadh scéalta
    tuilleadh nuachta
    an nuacht is déanaí
    is déanaí
    is mó a léadh
    molta duit
    an t-alt roimhe
    an chéad alt eile
  `,
  backLinks: `
    ar ais
  `,
  commentWords: `
    trácht
    tráchtanna
    fág trácht
  `,
  newsletterInvitations: `
    liostáil
    nuachtlitir
    cláraigh
  `,
  newsletterOffers: `
    nuachtlitir
  `,
  newsletterForm: `
    do sheoladh ríomhphoist
  `,
  advertisementMarks: `
    fógra
    fógraíocht
  `,
  rightsNotices: `
    gach ceart ar cosaint
  `,
};
