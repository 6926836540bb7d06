import type { Phrases } from './phrases.ts';

/** English. */
export const en: Phrases = {
  bylineBefore: `
    submitted by
    by
    written by
    story and photos by
    text and photos by
    words and pictures by
    words and photos by
    story by
    report by
    reporting by
    live reporting by
    reported by
    words by
    text by
    article by
    interview by
    analysis by
    opinion by
    review by
    reviewed by
    from
    posted by
    published by
    as told to
    with reporting by
    contributed by
    author
    authors
    live updates by
    live coverage by
    essay by
    column by
    translated by
    exclusive by
    an exclusive by
    special report by
    prepared by
    compiled by
    started by
    topic started by
    recipe by
    photographs and text by
    photos and text by
    text and photographs by
    words and photographs by
    a talk by
    talk by
    a lecture by
    a speech by
    an address by
    a sermon by
    sermon by
    a homily by
    remarks by
    a keynote by
    commentary by
    feature by
    editorial by
    guest post by
    guest essay by
    eyewitness by
    dispatch by
  `,
  bylineWithColon: `
    text
    words
    story
    writer
    writers
    author
    authors
    author of the article
    reporter
    reporters
    reporting
    byline
    correspondent
    journalist
    interview
    report
    contributor
    contributors
    columnist
    essay
    article
  `,
  authorNouns: `
    author
  `,
  jobLabels: `
    role
  `,
  byWords: `
    by
  `,
  byAfterVerb: `
    by
  `,
  clearByWords: `
    by
  `,
  postedWords: `
    posts
    articles
    posted
    published
    written
  `,
  postWords: `
    post
    message
  `,
  staffBylines: `
    by our staff
    our staff
    staff
    by staff
    staff reporter
    by staff reporter
    staff writer
    by staff writer
    staff report
    by our correspondent
    our correspondent
    our foreign staff
    by our foreign staff
    agencies
    by agencies
    staff and agencies
    by staff and agencies
    news desk
    newsroom
    web desk
    by afp
    afp
    by ap
    the associated press
    by the associated press
    by reuters
    reuters
    wire services
    press association
    editorial board
    editorial team
    editorial staff
    the editorial board
    by the editorial board
    staff and wire reports
    wire reports
    from staff reports
    contributed report
    from news services
  `,
  contributorCredits: `
    reporting by
    reporting from
    additional reporting by
    additional reporting from
    with reporting by
    with reporting from
    writing by
    additional writing by
    editing by
    additional editing by
    edited by
    compiled by
    with files from
    with reports from
    with contribution from
    with contributions from
    photo by
    photo courtesy
    photos by
    photos courtesy
    photographs by
    photographs courtesy
    … contributed to this
    … contributed to the
    … contributed reporting
    associated press writer … contributed
    associated press writers … contributed
    associated press reporter … contributed
    associated press reporters … contributed
    associated press journalist … contributed
    associated press journalists … contributed
    the associated press writer … contributed
    the associated press writers … contributed
    the associated press reporter … contributed
    the associated press reporters … contributed
    the associated press journalist … contributed
    the associated press journalists … contributed
  `,
  bylineOrPlace: `
    from
  `,
  givenNames: `
    seamus
    brigid
    iain
    morag
    eilidh
    aaron
    abigail
    adam
    adrian
    aidan
    alan
    albert
    alex
    alexander
    alexandra
    alfred
    alice
    alison
    allison
    amanda
    amber
    amy
    andrea
    andrew
    andy
    angela
    ann
    anna
    anne
    annie
    anthony
    april
    arthur
    ashley
    audrey
    austin
    barbara
    ben
    benjamin
    bernard
    beth
    betty
    beverly
    bill
    billy
    bob
    bobby
    bonnie
    brad
    bradley
    brandon
    brenda
    brendan
    brian
    bridget
    bruce
    bryan
    caitlin
    calvin
    cameron
    carl
    carla
    carol
    caroline
    carolyn
    casey
    catherine
    cathy
    chad
    charles
    charlie
    charlotte
    chelsea
    cheryl
    chloe
    chris
    christian
    christina
    christine
    christopher
    cindy
    claire
    clara
    clare
    colin
    connor
    craig
    crystal
    curtis
    cynthia
    daisy
    dale
    dan
    daniel
    danielle
    danny
    darren
    dave
    david
    dawn
    dean
    deborah
    debra
    denise
    dennis
    derek
    diana
    diane
    don
    donald
    donna
    doris
    dorothy
    doug
    douglas
    drew
    duncan
    dylan
    earl
    eddie
    edgar
    edith
    edward
    edwin
    eileen
    elaine
    eleanor
    elizabeth
    ella
    ellen
    ellie
    emily
    emma
    eric
    erica
    erin
    ethan
    eugene
    eva
    evan
    evelyn
    fiona
    florence
    frances
    francis
    frank
    fred
    frederick
    gabriel
    gail
    gareth
    gary
    gavin
    gemma
    geoff
    geoffrey
    george
    gerald
    gillian
    gina
    glen
    glenn
    gloria
    gordon
    grace
    graham
    grant
    greg
    gregory
    guy
    hannah
    harold
    harriet
    harry
    harvey
    hazel
    heather
    helen
    henry
    holly
    howard
    hugh
    ian
    irene
    isaac
    isabel
    isabella
    ivan
    jack
    jackie
    jackson
    jacob
    jacqueline
    jake
    james
    jamie
    jan
    jane
    janet
    janice
    jared
    jasmine
    jason
    jay
    jean
    jeff
    jeffrey
    jenna
    jennifer
    jenny
    jeremy
    jerry
    jesse
    jessica
    jill
    jim
    jimmy
    joan
    joanna
    joanne
    joe
    joel
    john
    johnny
    jon
    jonathan
    jordan
    joseph
    josh
    joshua
    joyce
    judith
    judy
    julia
    julian
    julie
    june
    justin
    karen
    karl
    kate
    katherine
    kathleen
    kathryn
    kathy
    katie
    kayla
    keith
    kelly
    ken
    kenneth
    kerry
    kevin
    kim
    kimberly
    kirsty
    kristen
    kyle
    larry
    laura
    lauren
    laurie
    lawrence
    leah
    lee
    leo
    leon
    leonard
    leslie
    lewis
    liam
    lily
    linda
    lindsay
    lisa
    liz
    lois
    lorraine
    louis
    louise
    lucas
    lucy
    luke
    lynn
    madison
    malcolm
    marcus
    margaret
    maria
    marie
    marilyn
    marion
    mark
    marlene
    martha
    martin
    mary
    mason
    matt
    matthew
    maureen
    max
    megan
    melanie
    melissa
    mia
    michael
    michelle
    miguel
    mike
    miles
    molly
    monica
    morgan
    nancy
    naomi
    natalie
    nathan
    nathanael
    nathaniel
    neil
    nicholas
    nick
    nicola
    nicole
    nigel
    noah
    nora
    norman
    oliver
    olivia
    oscar
    owen
    pamela
    pat
    patricia
    patrick
    paul
    paula
    pauline
    peggy
    penny
    peter
    phil
    philip
    phillip
    phoebe
    phyllis
    rachel
    ralph
    randy
    ray
    raymond
    rebecca
    reginald
    rhys
    richard
    rick
    ricky
    rob
    robert
    robin
    rodney
    roger
    ron
    ronald
    rory
    rosa
    rose
    rosemary
    ross
    roy
    ruby
    russell
    ruth
    ryan
    sally
    sam
    samantha
    samuel
    sandra
    sara
    sarah
    scott
    sean
    seth
    shane
    shannon
    sharon
    shaun
    shawn
    sheila
    shirley
    simon
    sophia
    sophie
    spencer
    stacey
    stan
    stanley
    stephanie
    stephen
    steve
    steven
    stewart
    stuart
    sue
    susan
    suzanne
    sydney
    sylvia
    tanya
    tara
    ted
    teresa
    terry
    theodore
    theresa
    thomas
    tim
    timothy
    tina
    toby
    todd
    tom
    tommy
    tony
    tracey
    tracy
    travis
    trevor
    tyler
    valerie
    vanessa
    vera
    vicky
    victor
    victoria
    vincent
    virginia
    vivian
    walter
    wanda
    warren
    wayne
    wendy
    will
    william
    yvonne
    zachary
    zoe
    ada
    adele
    adrienne
    agnes
    aileen
    alana
    alasdair
    alec
    alfie
    alistair
    amelia
    angus
    anika
    annabel
    annabelle
    anya
    archie
    ariana
    arlene
    asher
    avery
    barnaby
    bernadette
    bethany
    blanche
    brittany
    bronwyn
    bryony
    callum
    candace
    carly
    cassandra
    cassidy
    cedric
    celia
    chandra
    charlene
    ciara
    clementine
    clifford
    clive
    conor
    cora
    damian
    daphne
    deirdre
    delia
    della
    desmond
    dexter
    dinah
    dominic
    donovan
    doreen
    dwayne
    eamon
    edmund
    eli
    elliot
    elliott
    elsie
    emmett
    esme
    eugenie
    eunice
    ezra
    felicity
    fergus
    flora
    freya
    garrett
    genevieve
    geraldine
    gerard
    giles
    graeme
    gretchen
    griffin
    gwendolyn
    gwyneth
    hamish
    hayley
    henrietta
    hester
    hilary
    hilda
    imogen
    imani
    isla
    isobel
    jada
    jameson
    janine
    jeanette
    jed
    jemima
    jeremiah
    jermaine
    jerome
    jess
    jessie
    jillian
    jocelyn
    jodie
    jolene
    josephine
    josie
    juliet
    kaitlin
    kara
    katharine
    katrina
    keegan
    keira
    keisha
    kendra
    kieran
    lachlan
    lana
    latoya
    laurel
    leanne
    lillian
    lionel
    lorna
    louisa
    lucinda
    lydia
    lynette
    mabel
    madeline
    maisie
    malik
    marcia
    marian
    marissa
    marjorie
    marvin
    maxine
    melinda
    meredith
    micah
    mila
    mildred
    millicent
    millie
    milo
    mindy
    miranda
    miriam
    moira
    mollie
    muriel
    myles
    myra
    nadia
    natasha
    nell
    nellie
    neville
    niamh
    nikki
    noel
    noelle
    octavia
    ophelia
    orla
    patsy
    penelope
    philippa
    priscilla
    quincy
    rachael
    randall
    rhiannon
    rhoda
    roderick
    roisin
    ronan
    rosalie
    rosalind
    rosamund
    rosanna
    roscoe
    roseanne
    roselyn
    roxanne
    rufus
    rupert
    sadie
    saoirse
    sasha
    saul
    selena
    selina
    shelley
    sherri
    sinead
    siobhan
    stacy
    susannah
    sybil
    tabitha
    tamsin
    tasha
    terence
    thaddeus
    theodora
    tiffany
    tilda
    tricia
    trudy
    una
    velma
    verity
    veronica
    vivienne
    wesley
    wilbur
    wilfred
    willa
    winifred
    winston
    zara
    zora
    gwen
    adanna
    adebola
    adekunle
    adeola
    adesuwa
    adewale
    afia
    afua
    ajoa
    akosua
    akua
    alyssa
    amos
    andile
    archibald
    ayanda
    ayesha
    babatunde
    bartholomew
    becky
    beverley
    bongani
    brett
    bukola
    busisiwe
    caleb
    calum
    carmel
    catriona
    chibueze
    chidimma
    chidinma
    chijioke
    chika
    chike
    chima
    chimamanda
    chinasa
    chinelo
    chinenye
    chinwe
    chukwudi
    chukwuemeka
    chukwuma
    colleen
    courtney
    damilola
    darragh
    davina
    declan
    delroy
    dermot
    dineo
    dougal
    dumisani
    ebenezer
    ebere
    efua
    ekene
    elspeth
    emer
    ewan
    ezinne
    femi
    feyi
    fisayo
    folasade
    funke
    funmi
    funmilayo
    garth
    ibironke
    ifeanyi
    ifunanya
    ijeoma
    ikenna
    itumeleng
    jide
    kayode
    kehinde
    keiran
    kelvin
    kemi
    kojo
    kunle
    kwabena
    kwadwo
    kwaku
    kwasi
    lamide
    lekan
    leroy
    lesedi
    lindiwe
    lungile
    lynne
    lynsey
    maeve
    mairi
    mandla
    mansi
    mbali
    meghan
    mhairi
    moses
    murdo
    niall
    nkem
    nkosana
    nnamdi
    nnenna
    nokuthula
    nomvula
    nonhlanhla
    norah
    nthabiseng
    nwando
    nyasha
    odunayo
    oghenekaro
    olabisi
    oladele
    olamide
    olanrewaju
    olayinka
    olufemi
    oluwatobi
    omolara
    onyeka
    onyinye
    oonagh
    opeyemi
    osagie
    osaro
    palesa
    petronella
    phindile
    pippa
    preethi
    prisca
    radhika
    rasheed
    rebekah
    refilwe
    rhona
    ruaridh
    sandile
    sathish
    sekai
    seun
    shanelle
    shauna
    shehu
    shelagh
    shona
    sibongile
    sibusiso
    sifiso
    siyabonga
    sylvester
    taiwo
    tayo
    temidayo
    temitope
    tendai
    thandeka
    thandi
    thandiwe
    thulani
    timi
    titilayo
    tobi
    tochukwu
    toluwani
    tolu
    tolulope
    tosin
    tunji
    uchenna
    ugochi
    ugochukwu
    ulrica
    uzoma
    vimbai
    vusi
    wale
    yaa
    yakubu
    yetunde
    yewande
    zanele
    zodwa
    cordelia
    arabella
    persephone
    demelza
    ethel
    enid
    gertrude
    agatha
    cecily
    ailsa
    fenella
    struan
    fintan
    tiernan
    algernon
    crispin
    cuthbert
    digby
    humphrey
    jolyon
    mortimer
    peregrine
    rafferty
    tarquin
    torquil
    percival
    ambrose
    augustus
    ignatius
    ezekiel
    jedediah
    josiah
    obadiah
    zachariah
    elijah
    malachi
    thelonious
    cassius
    demetrius
    darnell
    deshawn
    tyrone
    lamar
    shanice
    tamika
    aaliyah
    makayla
    skyler
    jaxon
    brayden
    colton
    wyatt
    abena
  `,
  andWords: `
    and
  `,
  withWords: `
    with
  `,
  placeWords: `
    in
    for
    at
    from
    is
    of
  `,
  rareParticles: `
    st
    o'
  `,
  jobsBeforeName: `
    columnist
    …-columnist
    correspondent
    …-correspondent
    editor
    …-editor
    journalist
    …-journalist
  `,
  roles: `
    content hub director
    content director
    news director
    editorial director
    staff
    writer
    writers
    correspondent
    correspondents
    editor
    editors
    reporter
    reporters
    contributor
    contributors
    columnist
    photographer
    journalist
    bureau
    desk
    press
    news
    agency
    critic
    commentator
    freelancer
    stringer
    sub-editor
    essayist
    newsroom
  `,
  jobs: `
    vice president
    president
    vp
    svp
    evp
    ceo
    cto
    cfo
    coo
    cio
    ciso
    officer
    founder
    co-founder
    cofounder
    director
    manager
    managers
    engineer
    engineers
    developer
    developers
    scientist
    scientists
    researcher
    researchers
    professor
    lecturer
    fellow
    fellows
    analyst
    architect
    consultant
    adviser
    advisor
    attorney
    economist
    executive
    chairman
    chairwoman
    designer
    specialist
    strategist
    evangelist
    advocate
    phd
    student
  `,
  institutionWords: `
    universit…
    institute
    college
    hospital
    academy
    laboratory
    school of …
    department of …
    centre for …
    center for …
  `,
  notNames: `
    author
    authors
    the author
    the authors
    about author
    about authors
    about the author
    about the authors
    by
    byline
    by admin
    follow…
    posted by
    written by
    view …
    more …
    comment
    comments
    name
    email
    e-mail
    website
    … says
    … said
    … wrote
    photo …
    photos …
    image …
    images …
    recipe …
    recipes …
    …cookie…
    …comment…
    …newsletter…
    unknown
  `,
  afterNameOnPages: `
    says
    in
    on
    for
  `,
  controlsAfterName: `
    follow
    updated
    published
    posted
  `,
  formsOfAddress: `
    Mr
    Mrs
    Ms
    Dr
    Prof
  `,
  titles: `
    Sir
    Rev
    Revd
    Canon
    Father
    Rabbi
  `,
  capitalJoints: `
    And
    For The
    For
    FOR THE
    FOR
  `,
  neverInNames: `
    news
    sport
    sports
    world
    business
    politics
    opinion
    culture
    live
    local
    staff
    agencies
    agency
    editorial
    update
    video
    photo
    health
    science
    technology
    economy
    travel
    food
    style
    books
    music
    weather
    home
    region
    europe
    africa
    asia
    america
    new
    report
    analysis
    feature
    features
    review
    print
    share
    save
    today
    yesterday
    more
    the
    street
    market
    markets
    city
    council
    international
    national
    cape
    saint
    with
    what
    why
    how
    where
    when
    your
    our
    this
    that
    these
    are
    from
    about
    into
    case
    study
    studies
    app
    apps
    trail
    walks
    days
  `,
  companyForms: `
    inc
    llc
    ltd
    plc
    pty
  `,
  accountNames: `
    editor
    user
    guest
    anonymous
    unknown
  `,
  aboutAuthorHeadings: `
    about the author
    about the authors
    about the writer
    about the writers
    about the reporter
    about the reporters
    about the journalist
    about the columnist
    about the contributor
    about the correspondent
    author bio
    about author
    meet the author
    author profile
    more about the author
  `,
  aboutWords: `
    about
  `,
  authorVerbs: `
    is
    works
    writes
    covers
  `,
  authorVerbsOnPages: `
    was
    has
    covered
    wrote
    reports
    joined
    joins
    worked
    leads
    hosts
    lives
    served
    serves
    can be
    may be
  `,
  publishedLabels: `
    published
    published on
    published at
    first published
    first published on
    posted
    posted on
    posted at
    date
    release date
    publication date
    publish date
    publishing date
    issued
    created
    online
    issue date
    story published
    filed
    originally published
    date published
    published online
    released
    submitted
    uploaded
    put online
  `,
  publishedIn: `
    on
    in
    at
    to
  `,
  updatedLabels: `
    updated
    last updated
    last updated on
    last updated at
    updated on
    updated at
    update
    last update
    lastupdate
    modified
    last modified
    modified on
    edited
    last edited
    revised
    last revised
    corrected
    refreshed
  `,
  datedWords: `
    published
    posted
    updated
  `,
  dateLabelsOnPages: `
    first published
    first posted
    first updated
    last updated
    last modified
    created
    first created
  `,
  dateJoints: `
    on
    at
  `,
  untilWords: `
    until
    till
    through
    thru
    before
    ends
    ending
    expires
    closes
    closing
    closing date
    due
    due date
    register by
    apply by
    book by
    reply by
    submit by
    no later than
  `,
  toWords: `
    to
  `,
  lifeWords: `
    born
    died
    deceased
    passed away
  `,
  heldWords: `
    held in
    held at
    held on
    recorded in
    recorded at
    recorded on
    performed at
    performed in
    delivered at
    given at
    filmed in
    filmed at
    photographed in
    photographed at
  `,
  eventLabels: `
    venue
    location
    where
    meeting point
    meeting place
    speaker
    speakers
    guest speaker
    lecturer
    admission
    entry
    tickets
    doors
    doors open
    rsvp
  `,
  savedLabels: `
    saved
    saved to
    saved on
    saved in
    added to
    bookmarked
    clipped
    clipped on
    archived
    archived on
    retrieved
    retrieved on
    accessed
    accessed on
    downloaded
    downloaded on
    printed
    printed on
    captured on
  `,
  exportMarks: `
    exported from reading list
    exported from my reading list
    exported from your reading list
  `,
  exportWords: `
    exported from
    exported with
    saved from
    saved with
    shared via
    shared from
    shared with
  `,
  ordinalEnds: `
    st
    nd
    rd
    th
  `,
  dayJoints: `
    of
  `,
  monthStarts: `
    jan
    feb
    mar
    apr
    may
    jun
    jul
    aug
    sep
    oct
    nov
    dec
  `,
  hourMarks: `
    am
    a.m
    pm
    p.m
  `,
  hoursFrom: `
    from
    at
  `,
  agoWords: `
    ago
    earlier
  `,
  otherRelativeTimeWords: `
    about
    around
    over
    more than
    less than
    the
    last
    in
    at
    to
  `,
  oneWords: `
    a
    an
    one
  `,
  minutesAgo: `
    mins
    minute
    minutes
  `,
  hoursAgo: `
    hr
    hrs
    hour
    hours
  `,
  daysAgo: `
    day
    days
  `,
  weeksAgo: `
    week
    weeks
  `,
  yesterdayWords: `
    yesterday
  `,
  todayWords: `
    today
    just now
  `,
  readingMinutes: `
    min
    mins
    minute
    minutes
    m
  `,
  readingWords: `
    read
    reading
    reading time
    read time
    time to read
    to read
    listen
    listening time
    estimated reading time
    time
  `,
  otherReadingTimeWords: `
    about
    approx
    approximately
    circa
    of
    in
    a
    is
    with
    your
    this
    article
    story
    seconds
  `,
  textCountWords: `
    word count
    words
    total words
    words in total
    number of words
    character count
    characters with spaces
    characters including spaces
    characters incl spaces
    characters without spaces
    characters excluding spaces
    with spaces
    including spaces
    without spaces
    characters in total
    total characters
    number of characters
    cited by
    citations
    highlights
    notes
    times cited
  `,
  creditLabels: `
    photo
    photos
    photograph
    photographs
    photography
    photographer
    photo by
    photos by
    photograph by
    photographs by
    photo credit
    photo courtesy of
    picture
    pictures
    picture by
    pictures by
    picture credit
    image
    images
    image by
    image credit
    image source
    image caption
    images by
    credit
    credits
    caption
    illustration
    illustrations
    illustration by
    graphic
    courtesy of
    courtesy
    file photo
    file image
    ap photo
    video
    video by
    video credit
    handout
    composite
    archive photo
    screenshot
    getty images
    image courtesy of
    animation
    map
    drawing
    painting
    artwork
    pic
    pics
    pic by
    pix
  `,
  captionLabels: `
    image caption
    caption
    photo caption
    media caption
  `,
  picturePlaces: `
    left
    right
    above
    below
    top
    bottom
    main
    cover
    title
    featured
    header
    centre
    center
  `,
  pictureAgencies: `
    pa
    pa media
    press association
    pa wire
    pti
    ani
    cnn
    bbc
    file
    file photo
    handout
    courtesy
    archive
    screenshot
    social media
    supplied
    provided
    stock
    pool
  `,
  sectionNames: `
    football
    cricket
    rugby
    tennis
    for immediate release
    press release
    news release
    media release
    press statement
    live
    opinion
    news
    world
    world news
    local news
    sport
    sports
    business
    politics
    culture
    analysis
    exclusive
    breaking
    breaking news
    editorial
    comment
    feature
    features
    review
    reviews
    interview
    in depth
    long read
    the long read
    science
    health
    technology
    tech
    climate
    environment
    education
    travel
    food
    books
    film
    music
    arts
    lifestyle
    style
    obituary
    explainer
    investigation
    special report
    home
    media
    money
    economy
    europe
    africa
    asia
    americas
    middle east
    uk news
    us news
    q a
    q and a
    cover story
    guest essay
    letters
    podcast
    video
    profile
    report
    dispatch
    column
    updated
    top story
    front page
    newsletter
    advice
    real estate
    obituaries
    weather
    crime
    courts
    community
    letters to the editor
    your letters
    tribune
    jobs
    viewpoint
    perspective
  `,
  siteWords: `
    news
    times
    post
    herald
    tribune
    gazette
    journal
    courier
    chronicle
    telegraph
    observer
    guardian
    daily
    weekly
    magazine
    press
    today
    online
    radio
    tv
    broadcasting
  `,
  mastheadNames: `
    … advertiser
    … argus
    … bulletin
    … chronicle
    … courier
    … examiner
    … gazette
    … herald
    … intelligencer
    … ledger
    … newsletter
    … observer
    … tribune
    newsletter of …
    bulletin of …
    journal of …
    magazine of …
    … association
    … allotment society
    … choral society
    … historical society
    … history society
    … horticultural society
    … football club
    … rowing club
    … cricket club
    … bowls club
    … gardening club
    … sailing club
    … tennis club
    … harbour trust
    … wildlife trust
    … parish magazine
    … parish news
    … village news
    … borough council
    … chamber of commerce
    … city council
    … community council
    … council
    … county council
    … district council
    … fire department
    … parish council
    … parish church
    … police department
    … residents association
    … school district
    … town council
    borough of …
    city of …
    county of …
    department of …
    diocese of …
    friends of …
    ministry of …
    office of the …
    parish of …
    town of …
    village of …
    university of …
    … primary school
    … secondary school
    … high school
    … junior school
    … infant school
    … grammar school
    … elementary school
    … middle school
    newsletter from …
  `,
  regionWords: `
    Region
  `,
  issueWords: `
    issue
    volume
    vol
    vol.
    edition
  `,
  numberWords: `
    no
  `,
  notHeadlines: `
    home
    homepage
    start
    welcome
    document
    untitled
    index
    menu
    navigation
    search
    skip to …
    navigation and …
    page not found
    loading
    advertisement
  `,
  breadcrumbLabels: `
    you are here
    you are currently here
    breadcrumb
    breadcrumbs
  `,
  tagLabels: `
    tags
    tag
    tagged
    tagged with
    topics
    topic
    related topics
    topics in this article
    topics in this story
    filed under
    keywords
    categories
    category
    explore more on these topics
    more on
    posted in
    sections
    subjects
    in this story
    filed in
    tagged in
    published in
    suggested topics
  `,
  taggedWith: `
    tagged with
  `,
  filedUnder: `
    in
    filed under
    filed in
    posted in
  `,
  speechVerbs: `
    said
    says
    told
    asked
    wrote
    joked
    added
    recalled
    explained
    answered
    ruled
    warned
    replied
    insisted
    argued
  `,
  lineJoints: `
    and
    or
    to
    of
  `,
  deskNotes: `
    adds
    updates
    updates with
    updated with
    updates throughout
    recasts
    corrects
    corrects to
    repeats
    refiles
    rewrites
    rewrites throughout
    removes
    deletes
    fixes
    clarifies
    new throughout
    writes through
    writethru
    releads
  `,
  endMarks: `
    end
    ends
    enditem
  `,
  endMarksAlone: `
    ends
  `,
  mediaMarks: `
    photo
    photos
    video
    videos
    audio
  `,
  lengthUnits: `
    words
    characters
  `,
  printedPageWords: `
    p
    pp
    page
  `,
  pageWords: `
    page
  `,
  contentsLabels: `
    contents
    table of contents
    in this article
    in this guide
    on this page
    jump to
    in this issue
    what's inside
  `,
  shareActions: `
    story saved
    you can find this story in my bookmarks
    view image in fullscreen
    toggle caption
    hide caption
    show caption
    enlarge this image
    zoom in
    view gallery
    reuse this content
    print recipe
    save recipe
    jump to recipe
    share
    share this
    share this article
    share this story
    share this post
    share this page
    share article
    share story
    share full article
    share link
    share on
    shares
    tweet
    tweet this
    retweet
    pin it
    copy link
    copy url
    copy link to post
    link copied
    link copied to clipboard
    copied to clipboard
    copied
    email this
    email this article
    email this story
    email article
    send this
    send to a friend
    send to friend
    e-mail to a friend
    email a friend
    print this
    print this article
    print article
    print this page
    printable version
    printer friendly version
    printer-friendly
    save article
    save this article
    save for later
    save story
    bookmark this
    gift this article
    gift article
    listen to article
    listen to this article
    listen to this story
    read aloud
    text size
    increase text size
    decrease text size
    font size
    republish this article
    cite this article
    download pdf
    open in app
    add to favorites
    add us on google
    add as preferred source on google
    follow us
    follow us on
    resize
    sharetools
    share options
    more sharing options
    show more sharing options
    view comments
    jump to comments
    go to comments
    back to top
    skip to content
    skip to main content
    skip to main
    read later
    see all
    save this story
    view this email in your browser
    view in browser
    view online
    pin recipe
    opens in new window
    open in new window
    open in new tab
    like loading
    listen to this
    select voice
    select speed
    click to share on facebook
    click to share on x
    click to share on twitter
    click to share on whatsapp
    click to share on linkedin
    click to share on reddit
    click to share on telegram
    click to print
    click to email a link to a friend
    click to share
    purchase licensing rights
    why you can trust us
    is this page useful
    yes this page is useful
    no this page is not useful
    was this page helpful
    was this article helpful
    report a problem with this page
    report a problem
    report an error
    report a correction
    suggest a correction
    suggest an edit
    get emails about this page
    see all updates
    show all updates
    copy article link
    share this with
    gift this
    gift a subscription
    leave a reply
    leave a reply cancel reply
    leave a comment
    in this section
    comments sorted by newest
    read this story in full
    do you have a story for us
    got a story
    got a news tip
    did you make this recipe
    add to my list
    follow topic
    follow author
    follow this author
    follow this topic
    add to reading list
    email the author
    contact the author
    sign in to access your portfolio
    terms and privacy policy
    terms of use
    privacy policy
    add as a preferred source
    copy link to clipboard
    back to home
    close ad
    audio version
    this audio is auto-generated
    ai generated audio
    permalink
    visit our shop
    shop now
    cancel anytime
    email this blogthis
    rate this article
    support our journalism
    support us
    support our work
    donate
    donate now
    become a member
    make a donation
    learn more
    article content
    author of the article
    this advertisement has not loaded yet but your article continues below
    this advertisement has not loaded yet
    we apologize but this video has failed to load
    try refreshing your browser or
    tap here to see other videos from our team
    back to video
    play video
    share this article in your social network
    create an account or sign in to continue with your reading experience
    sign in or create an account
    view more offers
    add as preferred on google
    read in app
    add to your saved stories
    jump directly to the content
    jump to content
    skip to navigation
    skip to footer
    you must be logged in to join the discussion or read more comments
    scroll to continue
    interested in more newsletters browse here
    enable javascript to view this video
    view images
    click to share on
    close window
    sent from my iphone
    sent from my ipad
    sent from my phone
    get outlook for ios
    get outlook for android
    listen on
    listen via
    watch on
    available on
    subscribe on
    apply now
    apply for this job
    save this job
    share this job
    email me jobs like this
    print this job
    back to search results
    follow this blog
    add to calendar
    see translation
    show translation
    view full screen
    view in full screen
    skip to article
    skip to search
    skip navigation
    open menu
    close menu
    toggle navigation
    toggle menu
    open navigation
    open navigation menu
    open search
    mark as unread
    mark as read
    back to index
    back to contents
    share this episode
    share episode
    download this episode
    download episode
    open original article
    give this article
    gift this story
    hear this story
    hear this article
    play this article
    normal text size
    larger text size
    very large text size
    small text size
    smaller text size
    large text size
    decrease font size
    increase font size
    open this photo in gallery
    open image in gallery
    open gallery
    open photo gallery
    view photo gallery
    view gallery in fullscreen
    enlarge image
    enlarge photo
    enlarge picture
    click to enlarge
    click image to enlarge
    tap to enlarge
    view larger image
    expand image
    expand photo
    close image
    full screen
    fullscreen
    exit full screen
    show all photos
    view all photos
    see all photos
    report an editorial error
    report a technical issue
    report a technical problem
    report a typo
    report a mistake
    report this ad
    report ad
    report inaccuracies
    report comment
    submit a correction
    suggest correction
    license this article
    license this content
    license this story
    license content
    republish this story
    republish our articles for free
    reprint this article
    order reprints
    buy reprints
    copy article
    copy text
    copy citation
    download article
    download this article
    download the article
    download audio
    download transcript
    view transcript
    read transcript
    show transcript
    hide transcript
    share via email
    share by email
    share on social media
    share on facebook messenger
    share on bluesky
    share on threads
    share this news
    share this video
    share this recipe
    share this event
    share now
    share your thoughts
    tell a friend
    send by email
    send this article
    send to kindle
    bookmark this article
    bookmark article
    bookmark story
    remove bookmark
    remove from saved
    article saved
    saved to reading list
    save to reading list
    save to my list
    save to favorites
    add to bookmarks
    add to favourites
    add to my favourites
    add to my reading list
    unsave
    view saved stories
    my saved articles
    listen to the article
    listen to the story
    listen to audio
    listen to this page
    audio article
    listen to the audio version
    switch to dark mode
    dark mode
    reader mode
    reading mode
    show comments
    hide comments
    load comments
    load more comments
    show more comments
    show replies
    turn on notifications
    turn on alerts
    enable notifications
    get notifications
    get alerts
    manage alerts
    unfollow
    following topic
    follow on google news
    follow us on google news
    follow us on google
    join us on whatsapp
    top of page
    return to top
    return to top of page
    go to top
    scroll to top
    jump to top
    previous slide
    next slide
    previous image
    next image
    hide ad
    remove ads
    go ad free
    go ad-free
    sharing options
    jump to video
    print this recipe
    pin this recipe
    pin for later
    pin it for later
    save this recipe
    rate this recipe
    rate recipe
    review this recipe
    back to all news
    back to news
    back to all articles
    back to all posts
    back to blog
    back to the blog
    back to overview
    back to list
    back to all stories
    view in reader view
    buy me a coffee
    click for larger image
    click for a larger image
    click for larger version
    click to view larger image
  `,
  weakButtons: `
    print
    save
    saved
    bookmark
    send
    listen
    follow
    following
    like
    likes
    comment
    comments
    join the conversation
    discuss
    reply
    report
    link
    links
    copy
    close
    menu
    search
    more
    gift
    pdf
    download
    aa
    a a a
    subscribe
    sign in
    log in
    login
    home
    loading
    watch
    play
    pause
    mute
    toggle
    options
    views
    view
    reads
    claps
    reactions
    refresh
    notifications
    trending
    post
    paid
    unlocked
    pin
    preview
    light a candle
    leave a tribute
    send flowers
    order flowers
    order flowers for this service
    plant a tree
    share a memory
    sign the guest book
    sign the guestbook
    view guest book
    repost
    show map
    view map
    get directions
    book tickets
    get tickets
    buy tickets
    follow organiser
    follow organizer
    become a member
    become a subscriber
    become a supporter
    go premium
    join now
    accesses
    altmetric
    citations
    cite this article
    download citation
    rights and permissions
    reprints and permissions
    print press release
    download press release
    download images
    press images
    images for download
    reading list
    how to cite
    how to cite this article
    cite
    cite as
  `,
  shareNetworks: `
    patreon
    ko-fi
    buy me a coffee
    open collective
    liberapay
    kickstarter
  `,
  wordsBetweenButtons: `
    minutes
    on
    via
    to
    by
    in
    with
    this
    article
    story
    page
    post
    the
    a
    and
    or
    us
    your
    link
    app
    button
    buttons
  `,
  siteControls: `
    skip to content
    skip to main content
    skip to navigation
    jump to content
    sign in
    sign up
    log in
    login
    register
    my account
    subscribe
    subscribe now
    open in app
    open app
    menu
    main menu
    search
    home
    homepage
    about
    about us
    contact
    contact us
    archive
    archives
    newsletters
    e paper
    donate
    classifieds
    skip to main
    skip to footer
    skip to article
    skip to search
    skip navigation
    open menu
    close menu
    toggle navigation
    toggle menu
    open navigation
    open navigation menu
    open search
  `,
  legalLinks: `
    privacy
    privacy policy
    privacy notice
    privacy statement
    privacy settings
    privacy centre
    privacy center
    privacy and cookies
    privacy & cookies
    privacy rights
    your privacy choices
    your privacy rights
    your ad choices
    do not sell my personal information
    do not sell or share my personal information
    do not sell my info
    terms
    terms of use
    terms of service
    terms of sale
    terms & conditions
    terms and conditions
    terms and privacy
    website terms
    user agreement
    subscription terms
    legal
    legal notice
    legal notices
    cookie policy
    cookies policy
    cookie settings
    cookies settings
    cookie preferences
    cookie notice
    manage cookies
    cookies
    accessibility
    accessibility statement
    accessibility help
    modern slavery statement
    copyright policy
    disclaimer
    imprint
    site map
    sitemap
    editorial complaints
    complaints procedure
    how to complain
    corrections and clarifications
    clarifications and corrections
    editorial standards
    editorial code
    editorial guidelines
    code of ethics
    code of conduct
    ethics policy
    corrections policy
    advertise
    advertise with us
    advertising
    work with us
    work for us
    careers
    jobs
    press office
    investor relations
    group sites
    syndication
  `,
  thisPageWords: `
    this page
    this article
    this story
    this post
    this author
    this writer
  `,
  liveControls: `
    live
    live updates
    live reporting
    live coverage
    live blog
    liveblog
    key events
    summary of key events
    follow
    follow live
    following
    refresh for new posts
    refresh
    refresh for updates
    show earlier posts
    show more posts
    load more
    load more posts
    load earlier posts
    load older posts
    view more posts
    show new posts
    show more
    see more
    new posts
    new updates
    latest updates
    newest first
    oldest first
    jump to latest
    this live page is now closed
    auto-refresh
    pinned post
    pinned
    breaking
    breaking news
    updates
    see new updates
    filters
    filter posts
    most recent
    turn on notifications
    get notifications
    watch live
    end of live coverage
    expand
    collapse
    show all
    read full post
    back to latest
    load more updates
    load more entries
    show more updates
    load previous
    enable notifications
    live ended
    as it happened
  `,
  readMoreOnly: `
    read more
    read also
    also read
    read next
    read more about
    read more on this
    up next
    see also
    related article
    related articles
    related story
    related stories
    related coverage
    related content
    related news
    related reading
    related links
    more on this story
    more on this topic
    more on this
    more from
    more stories
    you may also like
    you might also like
    recommended
    recommended for you
    recommended reading
    recommended stories
    further reading
    editor's picks
    editors' picks
    most read
    most popular
    don't miss
    in case you missed it
    also on
    what to read next
    keep reading
    elsewhere on
    top stories
    watch more
    listen next
    more like this
    popular now
    trending now
    latest stories
    in pictures
    explore more
    previous post
    next post
    previous article
    next article
    previous story
    next story
    most read in
    most popular in
    more to read
    you might also enjoy
    popular stories
    more headlines
    most viewed
    read the latest
    related internet links
    suggested reading
    around the web
    recommended from
    see more recommendations
    more recommendations
    similar jobs
    more jobs
    jobs like this
    follow press releases from
    read all press releases
    all press releases
    more press releases
    more releases from
    other news
    more reviews
    previous topic
    next topic
    more from this author
    more by this author
    more articles by this author
    other articles by this author
    all columnists
    more opinion articles
    more from this series
    watch next
    explore more on these topics
    similar recipes
    more recipes
    related recipes
    related
    related posts
    related post
    related topics
    related tags
    related countries
    related people
    related videos
    related video
    related documents
    related items
    related pages
    related resources
    related news articles
    latest articles
    latest posts
    latest news
    latest headlines
    latest videos
    latest updates
    recent articles
    recent posts
    recent stories
    recent news
    popular articles
    popular posts
    popular on
    popular this week
    popular topics
    popular categories
    popular stories right now
    trending stories
    trending topics
    trending articles
    trending news
    trending videos
    top trending
    top news
    top news today
    top headlines
    top reads
    today's top stories
    today's headlines
    today's picks
    hot picks
    hot topics
    must read
    must reads
    must watch
    most commented
    most discussed
    most shared
    most watched
    most viewed this week
    most read stories
    most read articles
    most read this week
    most popular stories
    most popular articles
    most read news
    featured stories
    featured articles
    featured posts
    featured videos
    featured news
    featured topics
    more articles
    more posts
    more videos
    more top stories
    more to explore
    more on this subject
    more from this section
    more from this category
    more from author
    more from the author
    more from us
    more like this story
    more obituaries
    more in this section
    more for you
    more great reads
    other articles
    other stories
    other posts
    other top stories
    other related articles
    our readers read next
    readers also read
    people also read
    people are reading
    what others are reading
    what others read
    others also read
    you may also be interested in
    you might also be interested in
    you may be interested in
    you might be interested in
    you may have missed
    you might have missed
    you may like
    you might like
    also of interest
    also in the news
    also in this section
    also in this issue
    from around the web
    from our partners
    from the web
    recommended articles
    recommended videos
    recommended video
    recommended topics
    recommended links
    editor's choice
    editors' choice
    editor's pick
    stories for you
    stories you may like
    breaking news
    browse by topic
    explore topics
    explore more topics
    view more stories
    see more stories
    show more stories
    read more stories
    read these next
    next read
    read previous
    continue to next story
    previous and next
    next article in this issue
    related quizzes
    popular services
    popular pages
    sponsored stories
    promoted stories
    paid content from
    visual stories
    photo gallery
    photo galleries
    web stories
    latest on
    browse today's tags
    read the full article
    read the whole article
    read the full story
    continue reading
    more stories on
    more stories about
  `,
  readMoreBeforeSeparator: `
    more
    related
    related topics
    watch
    listen
    video
    podcast
    gallery
    quiz
    follow live
    subscribe
    read
    read our
    read our story
    read the full story
    read the story
    next
    now read
    click here
    see
    see more
    view more
    special report
    next page
    next article
    previous article
    next story
    next post
    previous post
    next episode
    previous episode
  `,
  relatedLeads: `
    related
    read more
    read next
    read also
    read this
    also on
    also read
    also see
    see also
    more on
    more from
    more in
    more stories
    more about
    more great
    more like
    you may like
    you may also like
    you may be interested
    you may also be interested
    you might like
    you might also like
    you might be interested
    you might also be interested
    recommended
    trending
    most read
    most popular
    most viewed
    popular
    recent articles
    recent posts
    recent stories
    don't miss
    further reading
    up next
    watch more
    watch now
    watch next
    want more
    editor pick
    editor picks
    editor choice
    editors pick
    editors picks
    editors choice
    editor's pick
    editor's picks
    editor's choice
    editors' pick
    editors' picks
    editors' choice
    what to read next
    latest news
    latest stories
    latest articles
    related topics
  `,
  sectionLinks: `
    more from
    most read in
    most popular in
    read more on
    recommended from
  `,
  sectionLinksBelow: `
    more in
    more stories on
    more stories about
  `,
  backLinks: `
    back
    return to
  `,
  moreAboutQuestions: `
    want to read more about
    read more about
    want to know more about
    want to learn more about
  `,
  firstCounts: `
    One
    No
  `,
  commentWords: `
    comment
    comments
    leave a comment
    post a comment
    add a comment
    write a comment
    join the conversation
    be the first to comment
    view comments
    show comments
    read comments
    see all comments
    comments are closed
    comments closed
    no comments
    no comments yet
    responses
    replies
    reader comments
    have your say
    join the discussion
    what do you think
    all comments
    conversation
    sort by
    newest
    oldest
    log in to comment
    did you make this recipe
    leave a comment below
    let us know in the comments
    tell us in the comments
    you must be logged in to comment
    you must be logged in to post a comment
    you must be logged in to leave a comment
    you must be logged in to leave a reply
    you must be logged in to reply
    please log in to comment
    sign in to comment
    log in to reply
    login to comment
    comments our rules
    discussion about this post
    what are your thoughts
    ready for more
    comments are moderated
    all comments are moderated
    community guidelines
    comment policy
    comments policy
    house rules
    see all the comments
    view all comments
    you cannot reply to topics in this forum
    you cannot post new topics in this forum
    log in to add a comment
    log in to leave a comment
    log in to post a comment
    sign in to add a comment
    sign in to leave a comment
    add comment
    what do you think scroll down to comment below
    scroll down to comment
    scroll down to comment below
  `,
  commentNouns: `
    comment
    comments
  `,
  moderationWords: `
    moderated
    moderation
    moderator
  `,
  commentSections: `
    your email address will not be published. required fields are marked
    your email address will not be published
    discussion about this post
    write a response
  `,
  commentVerbs: `
    says
    said
    wrote
    writes
  `,
  newsletterInvitations: `
    sign up
    sign up for
    sign up to
    subscribe
    subscribe to
    subscribe for
    get our
    get the latest
    get the day's
    get the best
    get unlimited access
    get breaking news
    get news
    join our
    join the newsletter
    newsletter
    newsletters
    our newsletter
    free newsletter
    morning newsletter
    daily newsletter
    stay informed
    stay in the loop
    stay up to date
    never miss
    follow our channel
    delivered to your inbox
    already a subscriber
    support our journalism
    support independent journalism
    become a member
    join us on whatsapp
    join our whatsapp
    join our telegram
    download our app
    download the app
    want more
    want to read more
    start your day
    receive our
    register for
    the newsletter
    was this forwarded to you
    was this email forwarded
    you are receiving this email
    you're receiving this email
    you received this email
    to unsubscribe
    unsubscribe
    update preferences
    update your preferences
    manage your preferences
    manage preferences
    thanks for reading
    follow live scores
    get the app
    get more from
    to stay up to date
    sign in to
    got a story
    do you have a story
    have you got a story
    got a news tip
    got a tip
    know more about this
    get in touch
    be the first to know
    get local news
    get news delivered
    what do you think of this story
    join
    send us your
    share your pictures
    email us your
    get the
  `,
  newsletterOffers: `
    newsletter
    newsletters
    email
    emails
    inbox
    channel
    whatsapp
    telegram
    app
    briefing
    alerts
    mailing list
    updates
    notifications
    newsroom
    our reporters
    new posts
    tip line
    delivered
    email newsdesk
    unsubscribe
    this list
  `,
  newsletterForm: `
    privacy notice
    skip past newsletter promotion
    after newsletter promotion
    enter your email
    enter your email address
    your email
    your email address
    email address
    enter email
    by signing up
    by subscribing
    by clicking sign up
    by submitting
    you can unsubscribe
    unsubscribe at any time
    unsubscribe anytime
    no spam
    check your inbox
    thank you for signing up
    thanks for signing up
    thank you for subscribing
    privacy policy and terms
    this site is protected by recaptcha
    sign me up
    something went wrong
    we respect your privacy
    sign up now
    subscribe now
    get started
    update preferences
    unsubscribe
    cancel anytime
    you can update your preferences
    update your preferences
    you are receiving this email
    you received this email
    manage your subscription
    manage preferences
    add us to your address book
    forward to a friend
  `,
  inboxEnds: `
    in your inbox
    to your inbox
    in your mailbox
    straight to your inbox
    in your email
  `,
  followInvitations: `
    follow me on
    follow us on
    find us on
    find me on
    join us on
    like us on
    connect with us on
    subscribe to our
    follow our
    support us on
    follow us
    find us
  `,
  unsubscribeLinks: `
    unsubscribe
    unsubscribe from this list
    manage your preferences
    update your preferences
    unsubscribe here
    click here to unsubscribe
    unsubscribe from this newsletter
    unsubscribe from these emails
    manage preferences
    email preferences
    manage your subscription
    manage email preferences
    update preferences
    manage subscription
    change your preferences
    update your profile
  `,
  browserLinks: `
    view in browser
    view in your browser
    view it in your browser
    view this email in your browser
    view this email in a browser
    view this email in browser
    view this message in your browser
    view this newsletter in your browser
    view it in a browser
    open in browser
    open in your browser
    open it in your browser
    open this email in your browser
    read in browser
    read in your browser
    read it in your browser
    read this email in your browser
    read this newsletter in your browser
  `,
  mailFootLeads: `
    you are receiving this email because
    you received this email because
    you re receiving this email because
    you are receiving this newsletter
    this email was sent to
    this message was sent to
    was this forwarded to you
    was this email forwarded to you
    our mailing address is
    want to change how you receive these emails
    you're receiving this because
    you are receiving this because
    you received this because
    you're receiving this newsletter
    you are getting this email
    you're getting this email
    you're getting this because
    you are getting this because
    you get this email
    you get this newsletter
    you received this email
    you received this newsletter
    this newsletter was sent to
    why am i getting this
    you are on this list because
    you're on this list because
    you signed up for this
    you are subscribed to
    you're subscribed to
  `,
  ownWords: `
    whatsapp channel
    telegram channel
    our
    your
    my
    us
  `,
  siteAppeals: `
    this … contains affiliate …
    this … may contain affiliate …
    this … might contain affiliate …
    our … contains affiliate …
    our … may contain affiliate …
    our … might contain affiliate …
    tell us what you think …
    tell us what you think
    let us know what you think …
    let us know what you think
    we want to hear what you think …
    we want to know what you think …
    sponsored by …
    this entry was posted …
    this entry was tagged …
    external content
    … sign up for our … newsletter…
    … sign up for the … newsletter…
    … sign up to our … newsletter…
    subscribe now …
    subscribe today …
    subscribe to our …
    do you want to … sign up here
    would you like to … sign up here
    want to … sign up here
    … in your inbox
    … to your inbox
    get breaking news alerts …
    get … delivered to your …
    get … delivered through your …
    follow … full coverage …
    follow … on facebook…
    follow … on instagram…
    follow … on twitter…
    have a tip … contact …
    have a tip … email …
    have a tip … reached at …
    got a tip … contact …
    got a tip … email …
    … may earn … commission if you …
    … may receive … commission if you …
    more: https:…
    more here: https:…
    more info: https:…
    more information: https:…
    more details: https:…
    for more: https:…
    for more information …: https:…
    for more details …: https:…
    follow us …: https:…
    follow me …: https:…
  `,
  platformLines: `
    press enter or click to view image in full size
    sign up to discover human stories that deepen your understanding of the world
    join medium for free to get updates from this writer
    get …'s stories in your inbox
    recommended from medium
    see more recommendations
    see all responses
    commentsrestacks
    toplatestdiscussions
    write a comment
    this site requires javascript to run correctly. please turn on javascript or unblock scripts
    start your substackget the app
    start your substack
    substack is the home for great culture
    thanks for reading …! subscribe for free to receive new posts and support my work
    thanks for reading …! this post is public so feel free to share it
    … is a reader-supported publication. to receive new posts and support my work, consider becoming a free or paid subscriber
    by subscribing, you agree substack's terms of use, and acknowledge its information collection notice and privacy policy
    subscribe to get the latest posts sent to your email
    subscribe now to keep reading and get access to the full archive
    click to share on … (opens in new window)
    click to email a link to a friend (opens in new window)
    click to print (opens in new window)
    like loading
    save my name, email, and website in this browser for the next time i comment
    notify me of follow-up comments by email
    notify me of new posts by email
    this site uses akismet to reduce spam…
    tried this recipe? let us know how it was
    did you make this…tag @…
    sent from my iphone
    sent from my ipad
    sent from my galaxy
    sent from my samsung galaxy…
    sent from my android…
    sent from outlook for ios
    sent from outlook for android
    get outlook for ios
    get outlook for android
    sent from mail for windows
    sent from mail for windows 10
    sent from yahoo mail for iphone
    sent from yahoo mail on android
    sent from yahoo mail. get the app
    sent from proton mail…
    similar content being viewed by others
    you can also search for this author in…
    view author publications
    reprints and permissions
    rights and permissions
    view metrics
    metrics details
    … volume …, article number…
    the bbc is not responsible for the content of external sites…
    we invite you to use our commenting platform…
    view more on the …
    disclaimer: … not responsible for the accuracy of news releases posted…
    we acknowledge … traditional custodians …
    we acknowledge … traditional owners …
    previous message: …
    next message: …
    previous message (by thread): …
    next message (by thread): …
    messages sorted by: …
    more information about the … mailing list
    you are visitor number…
    best viewed with netscape…
    best viewed with internet explorer…
    best viewed in … x …
    best viewed at … x …
    comments have to be in english…
    please read our comment policy before commenting
    please read our comments policy before commenting
    please read our commenting policy before posting
    please read our comment guidelines before posting
    rate and review us…
    please rate and review…
    rate, review and subscribe…
    rate, review, and subscribe…
    leave us a review…
    leave us a rating…
    please leave us a review…
    subscribe wherever you get your podcasts
    listen wherever you get your podcasts
    find us wherever you get your podcasts
    follow us wherever you get your podcasts
    subscribe wherever you listen to podcasts
    listen on your favourite podcast app
    listen on your favorite podcast app
    add … as a preferred source on google…
    add … as preferred source on google
    add … to your google news feed
    follow … on google news
    this was published … ago
    get … as a preferred source on google
    choose … as your preferred source on google
    you need to be a subscriber to join the conversation…
    would you like to comment on this article?…
    only subscribers can comment…
    commenting is only available to subscribers…
    comments are open to subscribers…
    comments are for subscribers only…
    this article has been viewed … times
    end of article
    continue reading below the ad
    your support makes this story possible…
    if you spot an error…let us know…
    spotted an error?…
    notice an error?…
    see something wrong in this story?…
    have something to say about this article?…
    want to comment on this story?…
    what did you think of this story?…
    how was this article?…
    did you like this article?…
    did you enjoy this article?…
    enjoyed this article?…
    enjoy this article?…
    like this article?…
    found this article useful?…
    loading comments
    please enable javascript to view the comments…
    please enable javascript to view comments…
    view original
    view original article
    open original
    type your email
    forward this email to a friend
    forward this newsletter to a friend
    forward to a friend
    forward this to a friend
    you have full access to this article via your institution
    you have access to this article via your institution
    you do not currently have access to this article…
    this story has not been edited by … staff…
    this article was generated automatically…
    this story was generated automatically…
    support independent journalism
    support independent journalism from $…
    support independent journalism from £…
    support independent journalism from €…
    support independent journalism today
    support independent journalism today…
    support independent journalism for as little as …
    support fearless journalism
    support fearless, independent journalism
    support free, independent journalism
    support local journalism
    support local journalism from $…
    support local journalism from £…
    support local journalism from €…
    support local journalism today
    support local journalism today…
    support local journalism for as little as …
    support quality journalism
    support quality journalism from $…
    support quality journalism from £…
    support quality journalism from €…
    support quality journalism today
    support quality journalism today…
    support quality journalism for as little as …
    support public-interest journalism
    support public-interest journalism from $…
    support public-interest journalism from £…
    support public-interest journalism from €…
    support public-interest journalism today
    support public-interest journalism today…
    support public-interest journalism for as little as …
    support public interest journalism
    support public interest journalism from $…
    support public interest journalism from £…
    support public interest journalism from €…
    support public interest journalism today
    support public interest journalism today…
    support public interest journalism for as little as …
    support nonprofit journalism
    support nonprofit journalism from $…
    support nonprofit journalism from £…
    support nonprofit journalism from €…
    support nonprofit journalism today
    support nonprofit journalism today…
    support nonprofit journalism for as little as …
    support our journalism
    support our journalism from $…
    support our journalism from £…
    support our journalism from €…
    support our journalism today
    support our journalism today…
    support our journalism for as little as …
    support independent media
    support independent media from $…
    support independent media from £…
    support independent media from €…
    support independent media today
    support independent media today…
    support independent media for as little as …
    support local news
    support local news from $…
    support local news from £…
    support local news from €…
    support local news today
    support local news today…
    support local news for as little as …
    support the …'s journalism
    support this podcast
    support this podcast: …
    support this podcast on …
    support this podcast at …
    support the show
    support the show: …
    support the show on …
    support the show at …
    support the podcast
    support the podcast: …
    support the podcast on …
    support the podcast at …
    support us on patreon…
    get unlimited access to …start your free trial
    enjoying this? …newsletter…
    enjoying this article? …newsletter…
    registered charity no…
    registered charity number…
    registered charity in england…
    registered in england and wales…
    registered in england no…
    registered in scotland…
    company registration number…
    registered office: …
    registered office address…
    as an affiliate…we may earn…
    as an affiliate we may earn…
    this transcript was generated automatically…
    this transcript is auto-generated…
    this transcript was created…
    pin this for later
    pin it for later
    save this for later
    continued on page …
    continued from page …
    please turn to page …
  `,
  likeHeadings: `
    like this
    wordpress
  `,
  loadingWords: `
    loading
  `,
  advertisementMarks: `
    advertisement
    advertisements
    advertising
    advert
    ad
    ads
    ad feedback
    sponsored
    sponsored content
    sponsored by
    promoted
    promoted content
    paid content
    paid post
    story continues below
    story continues below advertisement
    article continues below
    article continues below advertisement
    article continues after ad
    article continues after advertisement
    continue reading below
    continue reading
    continue reading the main story
    content continues below
    scroll to continue
    skip advertisement
    skip ad
    advertisement continue reading below
    advertisement scroll to continue
    this ad will end in
    remove ads
    report this ad
    why this ad
    scroll to continue with content
    your ad here
    ad choices
    advertisement story continues below
    advertisement article continues below
    advertisement content continues below
  `,
  affiliateNotices: `
    we may earn a commission
    we may receive a commission
    we may earn commission
    we earn a commission
    this article contains affiliate links
    this post contains affiliate links
    this story contains affiliate links
    this page contains affiliate links
    as an amazon associate
    this post may contain affiliate links
    this article may contain affiliate links
    this page may contain affiliate links
    this site contains affiliate links
    as an affiliate
    we may earn a small commission
    we may earn money from links
    this recipe contains affiliate links
    this recipe may contain affiliate links
    this post includes affiliate links
    this article includes affiliate links
    this newsletter contains affiliate links
    if you buy something through our links
    if you click a link and buy
    affiliate disclosure
    we earn from qualifying purchases
  `,
  linkNotes: `
    , opens new tab
    , opens in new tab
    (opens in new tab)
    (opens in new window)
    (opens in a new window)
  `,
  sponsorLabels: `
    supported by
    sponsored by
    presented by
    brought to you by
    in partnership with
  `,
  paywallNotices: `
    subscribers only
    for subscribers only
    this article is for subscribers
    this content is for subscribers
    subscribe to continue
    subscribe to read
    subscribe to keep reading
    to continue reading
    to read the full
    to keep reading
    you have reached your limit
    you have used your
    register to continue
    log in to continue
    sign in to continue
    premium content
    exclusive for subscribers
    unlock this article
    start your free trial
    create a free account
    create an account to read
    create a free account to read
    sign up to continue reading
    signup to continue reading
    or signup to continue
    or sign up to continue
    sign in to continue reading
    log in to continue reading
    register to continue reading
    register for free to continue
    register now to read
    already have an account
    subscriber only
    this is a subscriber-only
    already a subscriber
    already a member
    reminder this is a premium article
    want to keep reading
    keep reading with
    thanks for reading
    this content is reserved for subscribers
    this article is free to read
    register to unlock
    subscribe to unlock
    register sign in to unlock
    subscribe for more articles
    try one month for
    try 1 month for
    get your first month
    subscribe now from
    subscribe from only
    subscribe from just
    subscribe for just
    first month for
    one month for
    subscriber exclusive
    exclusive to subscribers
    members only
    for members only
    for premium subscribers
    premium subscribers only
  `,
  paywallMatters: `
    …post is public…
    …feel free to share…
    …subscri…
    …regist…
    …premium…
    …account…
    …log in…
    …sign in…
    …trial…
    …article…
    …content…
    …unlock…
  `,
  freeArticleNotices: `
    you are reading … free article…
    you're reading … free article…
    you are reading a free …
    you have … free article…
    you've read … free article…
    you've used … free article…
    this is your … free article…
    this is one of your … free articles…
    … free article left
    … free articles left…
    … free articles remaining…
    … free articles this month
    member-only story
    this article is free
    this article is free for everyone
  `,
  cookieNotices: `
    we use cookies
    this site uses cookies
    this website uses cookies
    our site uses cookies
    by using this site
    by continuing to use
    by continuing to browse
    we and our partners
    we value your privacy
    your privacy
    cookie settings
    cookie preferences
    manage cookies
    accept cookies
    accept all cookies
    accept all
    reject all
    manage preferences
    privacy settings
    your choices regarding cookies
    we care about your privacy
    allow all cookies
    cookies help us
    please enable javascript
    we've updated our privacy
    allow cookies
    manage my preferences
    accept and continue
    accept additional cookies
    essential cookies
    necessary cookies only
    cookies on our website
    cookies on our site
    cookies on this website
    cookies on this site
    we would like to set additional cookies
    we'd like to set additional cookies
    we also use cookies
  `,
  cookieNames: `
    …cook…
    …privacy…
    …partner…
  `,
  cookieMatters: `
    …cookie…
    …device…
    …site…
    …web…
    …brows…
    …experien…
    …consent…
    …accept…
    …polic…
    …privac…
    …setting…
    …partner…
    …personal…
    …content…
    …advert…
    …ads…
    …traffic…
    …analy…
    …improve…
    …navig…
    …visit…
    …servic…
    …technolog…
    …agree…
    …opt…
    …manage…
  `,
  ageNotices: `
    this article is more than
    this article is over
    this story is more than
    this story is over
    this post is more than
    this post is over
    this page is more than
  `,
  ageUnits: `
    …year…
    …month…
    …week…
    …day…
  `,
  rightsNotices: `
    all rights reserved
    republication is prohibited
    copyright
    reproduction prohibited
    no reuse without permission
    this material may not be
    this article may not be
    not for distribution
    not for reproduction
    our standards
    do not reproduce
    reprints and permissions
    request permission
    published under licence
    press association
    this content is published
    reproduction without permission
    published in the print edition
    this report by
    this story was originally published
    this story has been automatically
    a version of this article appears in print
    a version of this story appeared
    this story first appeared
    letters should be sent to
    email letters to
    for information media
    for information media not an official record
  `,
  rightsTerms: `
    …official record…
    …headline…
    …issue…
    …permission…
    …without…
    …prohibit…
    …forbid…
    …publish…
    …broadcast…
    …rewritten…
    …redistribut…
    …autoris…
    …autoriz…
  `,
  imprintLabels: `
    editing by
    edited by
    compiled by
    additional reporting by
    additional reporting
    writing by
    graphics by
    production by
    additional editing by
    copy editing by
    our standards
    editor
    desk
    correction policy
    report a typo
    report an error
    spotted a mistake
    found an error
    got a tip
    send us a tip
    contact us
    do you have a story
    have a story
    contact the reporter
    contact the author
    powered by
    website by
    designed and built by
    design and development
    website designed by
    site by
    send us a news tip
  `,
  contributionNotices: `
    contributed to this report
    contributed to this story
    contributed to this article
    contributed reporting
  `,
  printNotices: `
    published in the print edition
    a version of this article appears in print on
    a version of this article appears in the
    a version of this article appears on
    a version of this article appeared in print on
    a version of this article appeared in the
    a version of this article appeared on
    a version of this article first appeared in print on
    a version of this article first appeared in the
    a version of this article first appeared on
    a version of this article was published in print on
    a version of this article was published in the
    a version of this article was published on
    a version of this article was first published in print on
    a version of this article was first published in the
    a version of this article was first published on
    a version of this story appears in print on
    a version of this story appears in the
    a version of this story appears on
    a version of this story appeared in print on
    a version of this story appeared in the
    a version of this story appeared on
    a version of this story first appeared in print on
    a version of this story first appeared in the
    a version of this story first appeared on
    a version of this story was published in print on
    a version of this story was published in the
    a version of this story was published on
    a version of this story was first published in print on
    a version of this story was first published in the
    a version of this story was first published on
  `,
  imprintJoints: `
    by
  `,
  sourceLabels: `
    source
    original content by
    original content from
    original-content by
  `,
  contactLabels: `
    contact
    contacts
    for more information
    for further information
    notes to editors
    for interviews
  `,
  pressContactLabels: `
    media contact
    media contacts
    press contact
    press contacts
    media enquiries
    media inquiries
    press office
    for media enquiries
    for media inquiries
    media contact information
    contact for media
    contact for the media
    media relations
    media relations contact
    media and investor contact
    media and investor contacts
    media enquiries contact
    press enquiries
    press inquiries
    for press enquiries
    for press inquiries
    media inquiries contact
    press contact information
    for media information
    media contact details
  `,
  correspondenceLabels: `
    corresponding author
    correspondence
    correspondence to
    address for correspondence
    for correspondence
    author for correspondence
    corresponding author email
    corresponding author s email
  `,
  issueDeadlines: `
    copy deadline
    deadline for the next issue
    deadline for next issue
    deadline for the next edition
    deadline for copy
    copy date for
    copy date
    items for the next issue
    articles for the next issue
    contributions for the next issue
    please send items for the next issue
    next issue
  `,
  issuePublishers: `
    published by
    produced by
  `,
  mailSubjectLabels: `
    subject
    re
  `,
  mailSenderLabels: `
    from
    sender
  `,
  mailDateLabels: `
    date
    sent
  `,
  mailOtherLabels: `
    to
    cc
    bcc
    reply to
    attachments
    mailing list
    list
  `,
  mailNotices: `
    this email and any attachments
    this e-mail and any attachments
    this email and any files transmitted with it
    this e-mail and any files transmitted with it
    this message and any attachments
    this email is confidential
    this e-mail is confidential
    this email contains confidential
    this e-mail contains confidential
    this message contains confidential
    this email is intended only
    this e-mail is intended only
    this message is intended only
    this email is intended solely
    this message is intended solely
    the information contained in this email
    the information contained in this e-mail
    the information contained in this message
    the contents of this email are confidential
    the contents of this e-mail are confidential
    the contents of this message are confidential
    confidentiality notice
    if you are not the intended recipient
    if you have received this email in error
    if you have received this e-mail in error
    if you received this email in error
    please consider the environment before printing
    this email has been checked for viruses
    this email was checked for viruses
  `,
  forwardedMarks: `
    forwarded
    forwarded many times
    frequently forwarded
  `,
  replyMarks: `
    re
    fw
    fwd
  `,
  forwardMarks: `
    fw
    fwd
  `,
  workspaceLabels: `
    status
    created by
    last edited by
    last edited time
    last edited
  `,
  editorLabels: `
    note to subs
    note to sub
    note to the subs
    note to desk
    note to the desk
    note to layout
    note to designer
    note to picture desk
    subs note
    sub's note
    note for subs
    note for the desk
    note for layout
    nb subs
  `,
  commentLabels: `
    comment
  `,
  manuscriptLines: `
    not for publication
    not for publication before …
    do not publish
    do not publish before …
    do not publish until …
    do not circulate
    draft – not for publication
    draft, not for publication
    draft - not for publication
    not to be published before …
    shared document
    shared document – last edited …
    shared document - last edited …
    last edit was …
    last edit was made …
    last edited … ago
    last modified … ago
  `,
  versionWords: `
    final
    final draft
    final version
    draft
    clean
    clean copy
    edited
    corrected
    final final
    edits
  `,
  manuscriptDates: `
    received
    accepted
    revised
    received in revised form
    resubmitted
    available online
    submitted
  `,
  voteWords: `
    votes
    vote
    ratings
    rating
    reviews
  `,
  neighbourLabels: `
    next
    previous
    next article
    previous article
    up next
    next post
    previous post
    next story
  `,
};
