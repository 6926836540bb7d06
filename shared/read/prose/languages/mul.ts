import type { Phrases } from './phrases.ts';

/**
 * Phrases that belong to no language: symbols of units, names of networks and of agencies that work in many languages,
 * and given names of languages without a file.
 */
export const mul: Phrases = {
  givenNames: `
    chidi
    emeka
    kwame
    ngozi
    thabo
    sipho
    adaeze
    adebayo
    amara
    amaka
    ayodele
    babajide
    chiamaka
    chinedu
    chioma
    folake
    ifeoma
    ikechukwu
    kelechi
    kwesi
    kofi
    nkechi
    nneka
    obinna
    olumide
    oluwaseun
    simisola
    tunde
    uche
    yemi
    abebe
    themba
    nomsa
    lerato
    naledi
    nandi
    abdelkader
    abdellah
    abdelaziz
    abderrahmane
    abdou
    abdoulaye
    adama
    aïssatou
    aliou
    alioune
    amadou
    aminata
    anass
    assane
    astou
    ayoub
    babacar
    bakary
    binta
    boubacar
    brahim
    cheikh
    cheick
    coumba
    djibril
    driss
    fadila
    fadel
    faouzi
    fatoumata
    ghita
    hafsa
    hajar
    hamidou
    hicham
    houda
    idrissa
    ilyas
    imane
    jalal
    jihane
    kadiatou
    lalla
    lamine
    loubna
    mahamadou
    mamadou
    mariama
    marouane
    mehdi
    meriem
    modibo
    moctar
    mouhamed
    mouna
    mourad
    moustapha
    nadir
    naïma
    najat
    nassim
    ndèye
    noureddine
    oumar
    ousmane
    ouma
    rachida
    rokia
    rokhaya
    salif
    salima
    sanaa
    sékou
    sofiane
    souleymane
    sory
    tahar
    thierno
    toufik
    yacine
    yassine
    yousra
    zakaria
    zineb
    zohra
    zoubir
  `,
  neverInNames: `
    hong
    kong
    tel
    abu
    kuala
    addis
  `,
  accountNames: `
    admin
    administrator
    webmaster
    root
    null
    undefined
    none
  `,
  hourMarks: `
    h
  `,
  minutesAgo: `
    m
    min
  `,
  hoursAgo: `
    h
  `,
  daysAgo: `
    d
  `,
  weeksAgo: `
    w
    wk
  `,
  otherReadingTimeWords: `
    sec
    s
  `,
  pictureAgencies: `
    getty
    getty images
    gettyimages
    afp
    afp photo
    ap
    ap photo
    ap images
    associated press
    reuters
    epa
    shutterstock
    istock
    alamy
    adobe stock
    unsplash
    pexels
    pixabay
    wikimedia
    wikimedia commons
    wikipedia
    flickr
    nasa
    esa
    bloomberg
    nurphoto
    zuma
    zumapress
    shutter
    x
    facebook
    instagram
    twitter
    youtube
    telegram
    fotolia
    dreamstime
    depositphotos
  `,
  newsAgencies: `
    afp
    ap
    reuters
  `,
  endMarks: `
    30
  `,
  shareNetworks: `
    facebook
    twitter
    x
    whatsapp
    telegram
    linkedin
    reddit
    pinterest
    instagram
    threads
    bluesky
    mastodon
    tumblr
    pocket
    flipboard
    messenger
    viber
    signal
    skype
    zalo
    snapchat
    tiktok
    youtube
    email
    e-mail
    mail
    newsletter
    sms
    vk
    ok
    xing
    kakaotalk
    line
    wechat
    weibo
    rss
    google news
    truth social
    facebook messenger
    x com
    apple podcasts
    spotify
    google podcasts
    amazon music
    youtube music
    deezer
    overcast
    pocket casts
    castbox
    podcast addict
    soundcloud
    audible
    podimo
    iheartradio
    apple news
    nextdoor
    discord
    patreon
    substack
  `,
  wordsBetweenButtons: `
    min
    bit
    k
  `,
  rightsTerms: `
    …ctrl…
    …enter…
  `,
};
