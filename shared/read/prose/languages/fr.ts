import type { Phrases } from './phrases.ts';

/** French. */
export const fr: Phrases = {
  bylineBefore: `
    soumis par
    par
    de notre correspondant
    de notre correspondante
    de notre envoyé spécial
    de notre envoyée spéciale
    propos recueillis par
    écrit par
    rédigé par
    un article de
    un texte de
    texte de
    publié par
    une chronique de
    un reportage de
    entretien réalisé par
    article rédigé par
    signé
    recueilli par
    suivi par
    direct suivi par
    en direct par
    vivez le direct avec
    préparé par
    établi par
    texte et photos de
    texte et photos par
    recette de
    une conférence de
    conférence de
    un discours de
    une causerie de
    analyse par
    chronique par
    reportage par
    entretien par
    tribune par
    éditorial par
    critique par
    enquête par
    récit par
  `,
  bylineWithColon: `
    texte
    textes
    auteur
    auteure
    autrice
    auteurs
    journaliste
    rédaction
    reportage
    entretien
    rédacteur
    rédactrice
    propos recueillis
    signature
    enquête
    envoyé spécial
    correspondant
  `,
  authorNouns: `
    auteur
    autrice
  `,
  jobLabels: `
    fonction
    rôle
  `,
  pageBylines: `
    auteur
    auteurs
  `,
  byWords: `
    par
  `,
  byAfterVerb: `
    par
  `,
  clearByWords: `
    par
  `,
  postedWords: `
    publié
    publiée
    écrit
    rédigé
  `,
  staffBylines: `
    la rédaction
    par la rédaction
    rédaction
    avec afp
    par afp
    l afp
    service société
    agences
    rédaction numérique
    la rédaction avec afp
    avec agence
    agence
    belga
    ats
    afp
    ap
    keystone ats
    la presse canadienne
  `,
  deskWords: `
    rédaction
  `,
  givenNames: `
    adèle
    adrien
    agnès
    alain
    alexandre
    alexis
    alice
    aline
    amélie
    anaïs
    anatole
    andré
    antoine
    arnaud
    aurélie
    aurélien
    baptiste
    bastien
    béatrice
    benoît
    bertrand
    brigitte
    bruno
    camille
    cécile
    cédric
    céline
    chantal
    christelle
    christophe
    claude
    clémence
    clément
    colette
    corinne
    cyril
    damien
    delphine
    denis
    didier
    dominique
    édouard
    élise
    élodie
    émeline
    émilie
    emmanuel
    emmanuelle
    éric
    estelle
    étienne
    fabien
    fabrice
    fanny
    ferdinand
    florent
    florian
    franck
    françois
    françoise
    frédéric
    gaëlle
    gaétan
    gauthier
    geneviève
    gérald
    gérard
    ghislain
    gilbert
    gilles
    grégoire
    guillaume
    guy
    hélène
    henri
    hervé
    hugo
    inès
    isabelle
    jacques
    jean
    jean-baptiste
    jean-claude
    jean-françois
    jean-luc
    jean-marc
    jean-michel
    jean-paul
    jean-philippe
    jean-pierre
    jeanne
    jérémy
    jérôme
    joël
    josiane
    juliette
    justine
    laetitia
    laure
    laurence
    laurent
    léa
    loïc
    luc
    lucie
    lucien
    ludovic
    madeleine
    manon
    marc
    marcel
    margaux
    marguerite
    marine
    marion
    marlène
    martine
    mathieu
    mathilde
    matthieu
    maurice
    maxime
    mélanie
    michel
    michèle
    mireille
    monique
    morgane
    mylène
    nadège
    nadine
    nathalie
    nicolas
    noémie
    odile
    olivier
    pascal
    pascale
    patrice
    perrine
    philippe
    pierre
    quentin
    raphaël
    raymond
    régis
    rémi
    rémy
    renaud
    rené
    robin
    romain
    roland
    sabine
    sandrine
    sébastien
    serge
    séverine
    simone
    solène
    sophie
    stéphane
    stéphanie
    sylvain
    sylvie
    tanguy
    théo
    thibault
    thierry
    uriel
    valentin
    valérie
    véronique
    victor
    virginie
    vincent
    xavier
    yann
    yannick
    yves
    yvette
    agathe
    alix
    amandine
    andrée
    angélique
    anne-laure
    anne-marie
    anne-sophie
    annick
    antonin
    ariane
    armand
    armelle
    aude
    augustin
    aurore
    axelle
    barnabé
    basile
    bénédicte
    bérénice
    blandine
    boris
    brice
    carole
    charlène
    chloé
    clarisse
    claudine
    clélia
    clotilde
    coline
    corentin
    cyrille
    daphné
    dorothée
    édith
    éléonore
    éliane
    eloïse
    émile
    ernest
    eugénie
    evelyne
    fabienne
    faustine
    félicie
    fernand
    flavie
    floriane
    frédérique
    gabrielle
    gaël
    gaspard
    geoffroy
    georges
    ghislaine
    ginette
    grégory
    gustave
    gwenaël
    gwenaëlle
    héloïse
    hortense
    hugues
    irène
    jean-louis
    jean-marie
    jérémie
    joëlle
    josette
    jules
    julien
    karine
    laurine
    léon
    léonie
    léopold
    lise
    loïs
    louis-marie
    lucile
    ludivine
    lydie
    maël
    maëlle
    magali
    marc-antoine
    marie-christine
    marie-claude
    marie-france
    marie-hélène
    marie-laure
    marielle
    marius
    marthe
    maryse
    mathis
    maud
    maxence
    mélina
    mélissa
    michaël
    micheline
    myriam
    ninon
    octave
    odette
    ombeline
    oriane
    paul-henri
    paulette
    philippine
    pierre-yves
    priscille
    raoul
    raphaëlle
    régine
    renée
    romane
    sidonie
    siméon
    solange
    solenn
    stanislas
    sylvaine
    théophile
    thibaud
    tiphaine
    titouan
    valentine
    vivien
    viviane
    yoann
    yohan
    yolande
    zélie
    adeline
    aimé
    alban
    albane
    alcide
    aliénor
    alizée
    alphonse
    amaury
    ambroise
    angèle
    anselme
    antoinette
    apolline
    armel
    athénaïs
    aubin
    aurèle
    aymeric
    aziliz
    bastienne
    benoîte
    bérengère
    bertille
    blaise
    brieuc
    candice
    capucine
    carine
    cassandre
    célestin
    célestine
    charline
    cléo
    clothilde
    coralie
    cyprien
    désiré
    donatien
    doriane
    églantine
    élie
    émilien
    enguerrand
    enora
    erwan
    erwann
    étiennette
    eulalie
    évariste
    fatou
    félicité
    fernande
    firmin
    florentin
    florine
    francine
    gabin
    gautier
    gédéon
    georgette
    germain
    germaine
    gladys
    goulven
    guénolé
    guillaumette
    gwendoline
    hadrien
    henriette
    hermine
    hippolyte
    honoré
    honorine
    huguette
    irénée
    isaure
    isidore
    jean-jacques
    jean-noël
    jean-sébastien
    jean-yves
    jeannine
    jehanne
    jocelyne
    jordane
    josée
    juliane
    katell
    lætitia
    lambert
    laurène
    lazare
    léandre
    léonore
    ligeia
    lilian
    liliane
    lilou
    loane
    loïse
    loris
    louane
    lucette
    lucienne
    maé
    maëlys
    mahaut
    maïwenn
    malo
    marceline
    marie-ange
    marie-anne
    marie-line
    marie-louise
    marie-noëlle
    marie-pierre
    marie-thérèse
    marjolaine
    martial
    maryline
    maryvonne
    mathurin
    mauricette
    méline
    mickaël
    moussa
    natacha
    nicolas-marie
    noé
    nolwenn
    océane
    olympe
    ombline
    ondine
    orlane
    paule
    philomène
    pierrette
    prosper
    rachid
    raymonde
    roch
    rodolphe
    rolande
    romuald
    rose-marie
    roseline
    roxane
    samson
    saturnin
    séraphine
    séverin
    sixtine
    soizic
    solenne
    soline
    sybille
    suzette
    sylviane
    thérèse
    typhaine
    ulysse
    ursule
    valérian
    victoire
    victorine
    vincente
    xavière
    yaël
    yohann
    ysaline
    yseult
    yvan
    zacharie
    zéphyrin
    alexia
    anaëlle
    barthélemy
    bérangère
    berthe
    dimitri
    edwige
    elvire
    flavien
    gaston
    gilberte
    jacky
    louna
    maguy
    maïa
    marcelle
    marie-claire
    maximilien
    ophélie
    philibert
    pierrick
    rodrigue
    roselyne
    sacha
    ségolène
    servane
    suzie
    sylvette
    thibaut
    timothée
    valère
    valéry
    violaine
    yvon
    cosette
    cyrielle
    domitille
    léontine
    marilyne
    marinette
    orane
    suzon
    albéric
    amédée
    arsène
    auguste
    baudouin
    clovis
    eudes
    félicien
    guilhem
    ignace
    jean-charles
    josselin
    marceau
    marcellin
    odilon
    paulin
    philémon
    romaric
    séraphin
    sylvestre
    tancrède
    victorin
  `,
  andWords: `
    et
  `,
  withWords: `
    avec
  `,
  placeWords: `
    à
    pour
  `,
  particles: `
    de
    du
    des
    la
    le
  `,
  rareParticles: `
    d'
    l'
    dit
  `,
  jobsBeforeName: `
    journaliste
  `,
  roles: `
    journaliste
    agence
    journalistes
    rédacteur
    rédactrice
    rédacteurs
    correspondant
    correspondante
    envoyé spécial
    envoyée spéciale
    chroniqueur
    chroniqueuse
    éditorialiste
    pigiste
    photographe
    photojournaliste
  `,
  jobs: `
    directeur…
    directrice…
    président…
    professeur…
    chercheur
    chercheuse
    ingénieur…
    responsable
    maître
    avocat
    avocate
    économiste
    sociologue
    historien
    historienne
    maire
  `,
  institutionWords: `
    université…
    institut…
    école…
    faculté…
    hôpital
    cnrs
  `,
  afterNameOnPages: `
    dit
  `,
  formsOfAddress: `
    Mme
  `,
  capitalJoints: `
    Et
  `,
  companyForms: `
    sarl
    s.a.r.l
  `,
  aboutAuthorHeadings: `
    à propos de l'auteur
    à propos de l'auteure
    à propos de l'autrice
    à propos des auteurs
    l'auteur de l'article
    l'autrice de l'article
    à propos du journaliste
  `,
  aboutWords: `
    à propos de
  `,
  authorVerbs: `
    est
    écrit
  `,
  publishedLabels: `
    publié
    publié le
    publiée le
    publié à
    paru le
    posté le
    mis en ligne le
    mis en ligne
    écrit le
    rédigé le
    le
    date
    date de publication
    première publication
    article publié le
    créé le
    diffusé le
    publication
    soumis
  `,
  publishedIn: `
    sur
    dans
    à
    au
    en
  `,
  updatedLabels: `
    mis à jour
    mis à jour le
    mise à jour
    mise à jour le
    mis à jour à
    actualisé
    actualisé le
    modifié
    modifié le
    dernière mise à jour
    dernière mise à jour le
    dernière modification
    modifié à
    màj
    maj le
    actualisation
    dernière modification par
  `,
  datedWords: `
    publié
  `,
  dateLabelsOnPages: `
    publié le
    mis à jour
    mis à jour le
  `,
  dateJoints: `
    le
    à
  `,
  untilWords: `
    jusqu'au
    avant le
    au plus tard le
    date limite
  `,
  toWords: `
    au
    à
  `,
  lifeWords: `
    né le
    née le
    mort
    morte
    décédé
    décédée
    disparu
    disparue
  `,
  heldWords: `
    tenue à
    tenue le
    tenue dans
    tenu à
    tenu le
    enregistré à
    enregistré le
    enregistrée à
    enregistrée le
    réunion du
    séance du
  `,
  eventLabels: `
    lieu
    où
    lieu de rendez-vous
    intervenant
    intervenante
    intervenants
    conférencier
    conférencière
    entrée
    tarif
    tarifs
    billetterie
    ouverture des portes
  `,
  savedLabels: `
    enregistré
    enregistré le
    sauvegardé
    consulté le
    téléchargé le
    imprimé le
    ajouté à
    archivé le
  `,
  exportMarks: `
    exporté depuis la liste de lecture
    exporté depuis ma liste de lecture
    exporté de ma liste de lecture
  `,
  exportWords: `
    exporté depuis
    exporté de
    exporté avec
    enregistré avec
    partagé via
    partagé depuis
    partagé avec
  `,
  ordinalEnds: `
    er
  `,
  hoursFrom: `
    de
    à
  `,
  agoWords: `
    il y a
  `,
  otherRelativeTimeWords: `
    environ
    plus de
    de
  `,
  oneWords: `
    un
    une
  `,
  minutesAgo: `
    mn
    minute
    minutes
  `,
  hoursAgo: `
    heure
    heures
  `,
  daysAgo: `
    jour
    jours
    j
  `,
  weeksAgo: `
    semaine
    semaines
    sem
  `,
  yesterdayWords: `
    hier
  `,
  todayWords: `
    aujourd'hui
    à l'instant
  `,
  readingMinutes: `
    mn
  `,
  readingWords: `
    temps de lecture
    durée de lecture
    lecture
    de lecture
    temps de lecture estimé
    à lire
    écoute
    lire en
  `,
  otherReadingTimeWords: `
    env
    environ
    en
    de
    les
    le
    la
    cet
    article
  `,
  textCountWords: `
    mots
    nombre de mots
    nombre de signes
    signes espaces comprises
    signes espaces compris
    signes
    caractères espaces compris
    caractères espaces comprises
    caractères espaces inclus
    caractères avec espaces
    caractères sans espaces
    nombre de caractères
    espaces comprises
    espaces compris
    espaces inclus
    feuillets
    cité par
    citations
    surlignages
    surlignements
    notes
  `,
  creditLabels: `
    photo
    photos
    photographie
    photographe
    photo de
    photos de
    crédit
    crédits
    crédit photo
    crédits photo
    crédit image
    crédits photos
    illustration
    illustrations
    image
    images
    légende
    infographie
    dessin
    vidéo
    photo d'illustration
    photo d'archives
  `,
  captionLabels: `
    légende
    légende de la photo
    légende image
  `,
  picturePlaces: `
    en haut
    en bas
    à gauche
    à droite
    couverture
    de
  `,
  pictureAgencies: `
    sipa
    abaca
    belga
    keystone
    archive
    montage
    presse
  `,
  sectionNames: `
    communiqué de presse
    communiqué
    actualité
    actualités
    société
    monde
    international
    politique
    économie
    culture
    sport
    sports
    santé
    sciences
    environnement
    planète
    opinion
    opinions
    tribune
    édito
    éditorial
    portrait
    reportage
    entretien
    enquête
    analyse
    récit
    chronique
    direct
    vidéo
    exclusif
    exclusivité
    france
    régions
    région
    faits divers
    médias
    idées
    critique
    décryptage
    abonnés
    réservé aux abonnés
    accueil
    à la une
    justice
    éducation
    suisse
    belgique
    québec
    courrier des lecteurs
    tribunes
    point de vue
    pour diffusion immédiate
    diffusion immédiate
    pour publication immédiate
    nécrologie
    avis de décès
    disparitions
    carnet
    cinéma
    livres
    littérature
    musique
    musiques
    théâtre
    séries
    télévision
    arts
    voyage
    voyages
    gastronomie
    cuisine
    histoire
    critiques
  `,
  siteWords: `
    figaro
    monde
    quotidien
    dépêche
    gazette
    infos
    actu
    journal
  `,
  mastheadNames: `
    amis de …
    amicale de …
    association de …
    association des …
    association pour …
    bulletin de …
    bulletin municipal
    bulletin municipal de …
    bulletin paroissial
    bulletin paroissial de …
    commune de …
    conseil municipal de …
    diocèse de …
    gazette de …
    journal de …
    l'écho de …
    l'écho des …
    le courrier de …
    le journal de …
    lettre de …
    mairie de …
    ministère de …
    ministère des …
    paroisse de …
    paroisse saint …
    préfecture de …
    préfecture du …
    ville de …
    lettre d’information …
    école primaire …
    école élémentaire …
  `,
  issueWords: `
    édition
    numéro
  `,
  numberWords: `
    n°
  `,
  notHeadlines: `
    accueil
  `,
  breadcrumbLabels: `
    vous êtes ici
    vous êtes dans
    fil d’ariane
  `,
  tagLabels: `
    mots-clés
    mots clés
    mot-clé
    sujets
    thèmes
    thématiques
    étiquettes
    tags
    rubriques
    sur le même thème
    sujets associés
    classé dans
  `,
  taggedWith: `
    étiqueté
  `,
  filedUnder: `
    dans
    en
    classé dans
    publié dans
  `,
  speechVerbs: `
    a dit
    a déclaré
    a expliqué
    a écrit
    affirme
    dit-il
    dit-elle
  `,
  lineJoints: `
    et
    ou
  `,
  deskNotes: `
    ajoute
    actualisé avec
    actualise avec
    avec précisions
    avec détails
    corrige
    répétition
    réécrit
    précise
    ajout de
  `,
  endMarks: `
    fin
  `,
  lengthUnits: `
    mots
    signes
    caractères
    feuillets
  `,
  pageWords: `
    page
  `,
  contentsLabels: `
    sommaire
    table des matières
    dans cet article
    au sommaire
  `,
  shareActions: `
    partager
    partagez
    partager l'article
    partager cet article
    partager sur
    partager par
    partager la page
    envoyer par
    envoyer par e-mail
    envoyer à un ami
    envoyer l'article
    copier le lien
    lien copié
    copier l'url
    imprimer l'article
    imprimer
    enregistrer l'article
    sauvegarder l'article
    ajouter à mes favoris
    ajouter aux favoris
    écouter l'article
    écouter cet article
    lire plus tard
    tweeter
    offrir l'article
    offrir cet article
    réagir
    suivez-nous sur
    suivez-nous
    version imprimable
    haut de page
    retour en haut
    ajouter à vos sélections
    ajouter aux sélections
    google actualités
    suivre sur google
    ajouter à google
    signaler une erreur
    écouter
    classer
    partager cet article sur
    commenter cet article
    se connecter
    mon compte
    consulter les commentaires
    écouter la version audio
    synthèse vocale
    écouter la version audio synthèse vocale
    générée automatiquement
    soutenez-nous
    soutenez notre rédaction
    faites un don
    faire un don
    je fais un don
    ajouter à mes articles
    passer la publicité
    aller au contenu
    aller au contenu principal
    aller à la navigation
    l article audio
    aller à la recette
    voir la recette
    imprimer la recette
    cliquez pour partager sur
    cliquer pour partager sur
    ouvre dans une nouvelle fenêtre
    cliquez pour envoyer un lien par e-mail à un ami
    cliquer pour envoyer un lien par e-mail à un ami
    cliquer pour imprimer
    cliquez pour imprimer
    j'aime chargement
    fermer la fenêtre
    imprimer cette page
    envoyé de mon iphone
    écouter sur
    écoutez sur
    disponible sur
    postuler maintenant
    postuler à cette offre
    sauvegarder l'offre
    retour aux résultats
    version pdf
    télécharger en pdf
    ajouter au calendrier
    ajouter à mon agenda
    voir la traduction
    voir en plein écran
    afficher en plein écran
    passer au contenu
    passer au contenu principal
    accéder au contenu
    ouvrir le menu
    fermer le menu
    afficher le menu
    aller au menu
    aller à la recherche
    marquer comme non lu
    marquer comme lu
    retour au sommaire
    retour à l'index
    partager cet épisode
    partager l'épisode
    offrir l'article à un proche
    ajouter à ma liste
    ajouter à ma liste de lecture
    ajouter à ma sélection
    enregistrer cet article
    à lire plus tard
    retirer des favoris
    écouter le récit
    lecture audio
    lire l'article en audio
    agrandir l'image
    agrandir la photo
    plein écran
    voir la galerie
    ouvrir la galerie
    voir les photos
    voir toutes les photos
    voir le diaporama
    fermer l'image
    taille du texte
    taille de la police
    agrandir le texte
    réduire le texte
    augmenter la taille du texte
    diminuer la taille du texte
    partager sur facebook
    partager sur x
    partager sur twitter
    partager sur whatsapp
    partager sur linkedin
    partager sur bluesky
    partager par email
    partager par e-mail
    partager par mail
    envoyer par email
    envoyer par mail
    imprimer cet article
    imprimer la page
    télécharger l'article
    télécharger le pdf
    réutiliser ce contenu
    signaler une faute
    signaler un contenu
    suggérer une correction
    une erreur dans l'article
    lire les commentaires
    voir les commentaires
    afficher les commentaires
    masquer les commentaires
    voir tous les commentaires
    charger plus de commentaires
    laisser un commentaire
    réagir à cet article
    suivre ce thème
    suivre ce sujet
    suivre cet auteur
    activer les notifications
    activer les alertes
    retour en haut de page
    retour en haut de la page
    revenir en haut
    retour à l'accueil
    résumer l'article
    options de partage
    partager sur les réseaux sociaux
    partager sur les réseaux
    aller directement à la recette
    enregistrer la recette
    noter la recette
    notez cette recette
    noter cette recette
    épingler sur pinterest
    épingler la recette
    épingler pour plus tard
    retour aux actualités
    retour à la liste
    retour à toutes les actualités
    retour au blog
    ajouter à la liste de lecture
    offrez-moi un café
    offre-moi un café
    payez-moi un café
  `,
  weakButtons: `
    aimer
    suivre
    écouter
    commentaires
    commenter
    favoris
    classer
    offrir
    lien
    fermer
    menu
    s'abonner
    s'identifier
    vues
    accueil
    lectures
    allumer une bougie
    déposer un hommage
    présenter ses condoléances
    offrir des fleurs
    déposer un message
    voir la carte
    afficher la carte
    devenez abonné
    devenir membre
    passez premium
    imprimer le communiqué
    télécharger le communiqué
    photos à télécharger
    citer cet article
    liste de lecture
    comment citer
    comment citer cet article
    citer
  `,
  shareNetworks: `
    courriel
    courrier électronique
    mél
    tipeee
  `,
  wordsBetweenButtons: `
    minutes
    sur
    cet
    cette
    article
    page
    par
    l
    le
    la
    les
    en
    de
    via
  `,
  siteControls: `
    aller au contenu
    aller au contenu principal
    passer au contenu
    se connecter
    connexion
    s identifier
    créer un compte
    mon compte
    s abonner
    abonnez vous
    menu
    rechercher
    recherche
    accueil
    à propos
    qui suis je
    qui sommes nous
    contact
    archives
    faire un don
    abonnements
    passer au contenu principal
    accéder au contenu
    ouvrir le menu
    fermer le menu
    afficher le menu
    aller au menu
    aller à la recherche
  `,
  legalLinks: `
    mentions légales
    politique de confidentialité
    politique de protection des données
    protection des données
    données personnelles
    charte des données personnelles
    vie privée
    confidentialité
    gestion des cookies
    gérer les cookies
    gérer mes cookies
    gérer les utiq
    politique de cookies
    politique cookies
    paramétrer les cookies
    paramètres des cookies
    préférences cookies
    cookies
    conditions générales
    conditions générales d'utilisation
    conditions générales de vente
    conditions d'utilisation
    cgu
    cgv
    cgu cgv
    plan du site
    accessibilité
    accessibilité non conforme
    accessibilité partiellement conforme
    déclaration d'accessibilité
    régie publicitaire
    publicité
    charte du groupe
    charte éthique
    charte de modération
    recrutement
    nous rejoindre
    droits de reproduction
    paramètres de confidentialité
  `,
  thisPageWords: `
    cette page
    cet article
    cet auteur
    cette autrice
  `,
  liveControls: `
    direct
    en direct
    le direct
    live
    suivre
    l'essentiel
    temps forts
    rafraîchir
    actualiser
    afficher plus
    voir plus
    charger plus
    posts précédents
    voir les posts précédents
    afficher les messages précédents
    nouveaux messages
    fin du direct
    ce direct est terminé
    urgent
    alerte
    plus de publications
    charger la suite
    tri
    les plus récents
    activer les notifications
    direct terminé
    actualiser le direct
    activez les notifications
  `,
  readMoreOnly: `
    lire aussi
    à lire aussi
    à lire également
    lire également
    à lire
    voir aussi
    à voir aussi
    à voir également
    sur le même sujet
    sur le même thème
    pour aller plus loin
    lire la suite
    en savoir plus
    les plus lus
    nos recommandations
    vous aimerez aussi
    articles liés
    article lié
    à découvrir aussi
    à écouter aussi
    à regarder
    lire notre
    lire notre article
    lire plus
    notre sélection
    dans la même rubrique
    relire
    lire l'article
    à lire ensuite
    à lire sur le même sujet
    plus d'articles
    articles similaires
    contenus sponsorisés
    les plus commentés
    consultez le dossier complet
    notre dossier
    le dossier complet
    dernières nouvelles
    les plus vus
    vidéos les plus vues
    vous pourriez aussi aimer
    offres similaires
    tous les communiqués
    autres communiqués
    article précédent
    article suivant
    actualité précédente
    actualité suivante
    du même auteur
    de la même autrice
    tous ses articles
    tous les articles de cet auteur
    voir tous ses articles
    plus d'articles de cet auteur
    recettes similaires
    autres recettes
    à découvrir également
    à lire aujourd'hui
    à ne pas manquer
    ne manquez pas
    articles associés
    articles récents
    articles populaires
    articles les plus lus
    articles recommandés
    articles connexes
    article connexe
    autres articles
    autres actualités
    d'autres articles
    derniers articles
    dernières actualités
    dernières publications
    dernières infos
    les dernières actualités
    les dernières infos
    les derniers articles
    les plus consultés
    les plus partagés
    les articles les plus lus
    les plus populaires
    le plus lu
    le plus lus
    plus lus
    nos derniers articles
    nos autres articles
    nos suggestions
    suggestions de lecture
    recommandé pour vous
    recommandations de lecture
    pour approfondir
    pour continuer la lecture
    poursuivez votre lecture
    poursuivre la lecture
    poursuivre votre lecture
    continuez votre lecture
    lire ensuite
    lire également sur le sujet
    la suite après
    sujets associés
    sujets liés
    thèmes associés
    thématiques associées
    sur ce sujet
    sur le même sujet à lire
    dans la même catégorie
    plus d'actualités
    plus d'infos
    plus d'actu
    toute l'actualité
    voir tous les articles
    voir plus d'articles
    voir plus
    voir tous les sujets
    vous pourriez être intéressé par
    vous pourriez être intéressé
    cela pourrait vous intéresser
    ces articles pourraient vous intéresser
    ça pourrait vous intéresser
    ceci pourrait vous intéresser
    ça peut vous intéresser
    vous avez aimé cet article
    les internautes ont aussi lu
    les lecteurs ont aussi lu
    lus aussi
    publications similaires
    contenus similaires
    contenu similaire
    sélectionné pour vous
    la rédaction vous conseille
    la rédaction vous recommande
    le choix de la rédaction
    les choix de la rédaction
    notre sélection d'articles
    en lecture suivant
    toujours sur le même sujet
    ailleurs sur le web
    lire l'article complet
    lire l'intégralité
  `,
  readMoreBeforeSeparator: `
    lire
    voir
    vidéo
    podcast
    écouter
    quiz
    relire aussi
    diaporama
    pour en savoir plus
    article réservé
    page suivante
    article suivant
    article précédent
  `,
  relatedLeads: `
    lire aussi
    lire également
    lire la suite
    à lire aussi
    à lire également
    à lire la suite
    voir aussi
    sur le même sujet
  `,
  sectionLinks: `
    plus d'articles
    à lire aussi sur
    lire aussi sur
    les plus lus de
    les plus lus du
  `,
  sectionLinksBelow: `
    plus dans
  `,
  backLinks: `
    retour
    revenir
  `,
  moreAboutQuestions: `
    envie d'en savoir plus sur
    vous voulez en savoir plus sur
  `,
  firstCounts: `
    Un
    Une
  `,
  commentWords: `
    commentaire
    commentaires
    commenter
    laisser un commentaire
    ajouter un commentaire
    réagir
    réactions
    réaction
    soyez le premier à réagir
    soyez le premier à commenter
    voir les commentaires
    lire les commentaires
    aucun commentaire
    contribuer
    contributions
    poster un commentaire
    vos commentaires
    espace commentaires
    les commentaires sont fermés
    vous devez être connecté pour publier un commentaire
    vous devez vous connecter pour publier un commentaire
    vous devez être connecté pour commenter
    connectez-vous pour commenter
    identifiez-vous pour commenter
    écrire un commentaire
    voir tous les commentaires
    charte de modération
    règles de participation
    connectez-vous pour laisser un commentaire
    connectez-vous pour publier un commentaire
    connectez-vous pour ajouter un commentaire
    tous les commentaires
  `,
  commentNouns: `
    commentaire
    commentaires
  `,
  moderationWords: `
    modér
  `,
  commentSections: `
    votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec
    votre adresse e-mail ne sera pas publiée
    votre adresse de messagerie ne sera pas publiée. les champs obligatoires sont indiqués avec
    votre adresse de messagerie ne sera pas publiée
  `,
  commentVerbs: `
    dit
    a dit
    a écrit
    écrit
  `,
  newsletterInvitations: `
    recevez
    recevez notre
    recevez nos
    recevez la
    inscrivez-vous
    abonnez-vous
    s'abonner
    s'inscrire
    newsletter
    newsletters
    lettre d'information
    notre newsletter
    la newsletter
    notre lettre
    infolettre
    rejoignez-nous
    rejoignez notre
    suivez notre chaîne
    restez informé
    restez informés
    ne manquez rien
    ne manquez aucune
    téléchargez notre application
    soutenez
    déjà abonné
    envie de
    vous voulez rester
    restez au courant
    ce sujet vous intéresse
    envoyez-nous vos
  `,
  newsletterOffers: `
    newsletter
    newsletters
    lettre
    e-mail
    mail
    boîte mail
    chaîne
    whatsapp
    telegram
    application
    infolettre
    alertes
    notifications
    boîte e-mail
    boîte de réception
    rendez-vous
    désabonner
  `,
  newsletterForm: `
    votre e-mail
    votre email
    votre adresse e-mail
    votre adresse email
    votre adresse mail
    adresse e-mail
    entrez votre e-mail
    entrez votre adresse
    saisissez votre
    en vous inscrivant
    en vous abonnant
    vous pouvez vous désabonner
    vous pouvez vous désinscrire
    désinscription
    désabonnement
    je m'inscris
    je m'abonne
    merci de votre inscription
    s'inscrire
    vous recevez cet e-mail
    vous recevez ce courriel
    vous recevez cette newsletter
    se désabonner
    se désinscrire
    ajoutez-nous à votre carnet d'adresses
  `,
  inboxEnds: `
    dans votre boîte mail
    dans ta boîte mail
    dans votre boîte aux lettres électronique
    dans votre messagerie
  `,
  followInvitations: `
    suivez-nous sur
    suivez-moi sur
    suis-moi sur
    retrouvez-nous sur
    retrouvez-moi sur
    rejoignez-nous sur
    abonnez-vous à notre
    suivez
    retrouvez
    rejoignez
    soutenez-nous sur
  `,
  unsubscribeLinks: `
    se désabonner
    se désinscrire
    désinscription
    désabonnement
    se désinscrire de la liste
    me désabonner
    me désinscrire
    se désinscrire de cette liste
    gérer mes préférences
    gérer vos préférences
    gérer les préférences
    gérer mon abonnement
  `,
  browserLinks: `
    voir dans le navigateur
    afficher dans le navigateur
    ouvrir dans le navigateur
    lire dans le navigateur
    voir dans votre navigateur
    afficher dans votre navigateur
    ouvrir dans votre navigateur
    lire dans votre navigateur
    ouvrez-le dans votre navigateur
    affichez-le dans votre navigateur
    lisez-le dans votre navigateur
    voir cet e-mail dans votre navigateur
    voir ce message dans votre navigateur
    afficher cet e-mail dans votre navigateur
  `,
  mailFootLeads: `
    vous recevez cet e-mail
    vous recevez ce mail
    vous recevez cette lettre
    vous recevez cette newsletter
    cet e-mail a été envoyé
    cet e-mail vous a été transféré
    vous recevez ce message
    vous recevez cette infolettre
    tu reçois cette newsletter
    tu reçois cet e-mail
    vous avez reçu cet e-mail
    vous avez reçu cette newsletter
    cette newsletter vous est envoyée
    vous êtes inscrit à cette newsletter
    cet email a été envoyé
    vous recevez cet email
    ce message a été envoyé à
  `,
  ownWords: `
    nos
    notre
    votre
    vos
    nous
  `,
  siteAppeals: `
    cette entrée a été publié dans …
    cette entrée a été publié le …
    cette entrée a été publiée dans …
    cette entrée a été publiée le …
    cet article a été publié dans …
    cet article a été publié le …
    cet article a été publiée dans …
    cet article a été publiée le …
    ce contenu a été publié dans …
    ce contenu a été publié le …
    ce contenu a été publiée dans …
    ce contenu a été publiée le …
    contenu externe
  `,
  platformLines: `
    enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
    enregistrer mon nom, mon e-mail et mon site web dans le navigateur pour mon prochain commentaire
    ce site utilise akismet pour réduire les indésirables…
    cliquez pour … (ouvre dans une nouvelle fenêtre)
    cliquer pour … (ouvre dans une nouvelle fenêtre)
    j'aime chargement
    j’aime chargement
    envoyé de mon iphone
    envoyé de mon ipad
    envoyé depuis mon smartphone samsung galaxy
    envoyé à partir de outlook pour ios
    envoyé à partir de outlook pour android
    télécharger outlook pour ios
    télécharger outlook pour android
    obtenez outlook pour ios
    obtenez outlook pour android
    envoyé à partir de courrier pour windows
    provenance : courrier pour windows
    provenance : courrier pour windows 10
    envoyé à partir de yahoo mail pour android
    envoyé à partir de yahoo mail pour iphone
    les commentaires sont réservés aux abonnés…
    l'espace des contributions est réservé aux abonnés…
    les commentaires sont réservés aux membres…
    seuls les abonnés peuvent commenter…
    connectez-vous pour réagir…
    les commentaires sont clos…
    vous souhaitez réagir à cet article ?…
    vous avez repéré une erreur ?…
    une erreur dans l'article ?…
    vous constatez une erreur ?…
    une faute ? une erreur ?…
    cet article vous a plu ?…
    cet article vous a intéressé ?…
    vous avez aimé cet article ?…
    avez-vous aimé cet article ?…
    retrouvez … sur google actualités…
    suivez … sur google actualités…
    suivez … sur google news…
    suivez toute l'actualité … sur notre application…
    suivez l'actualité … sur notre application…
    retrouvez toute l'actualité … sur notre application…
    la suite de cet article est réservée…
    aucun commentaire pour le moment…
    voir l'original
    afficher l'original
    voir l'article original
    transférer à un ami
    transférez cet e-mail
    transférer cet e-mail
    transférez cette newsletter
    transférer cette newsletter
    faites suivre cette newsletter
    faites suivre cet e-mail
    lecture du … en cours sur un autre appareil…
    lecture de … en cours sur un autre appareil…
    cet article a été généré automatiquement…
    cette dépêche a été publiée automatiquement…
    cet article a été publié automatiquement…
    cette dépêche est reproduite sans modification…
    la suite après cette publicité
    vous avez accès à cet article via votre institution
    soutenez un journalisme…
    soutenez le journalisme…
    soutenez notre journalisme…
    soutenez une presse…
    soutenez la presse…
    soutenez-nous sur patreon…
    soutenez-nous sur tipeee…
    soutenez le podcast…
    saisissez votre e-mail
    tapez votre e-mail
    rcs paris …
    transférez cette newsletter à un ami
    transférez cet e-mail à un ami
    transférer cet e-mail à un ami
    faites suivre cette newsletter à un ami
    épinglez pour plus tard
    épingler pour plus tard
    épinglez cette recette
    ouvrir dans le navigateur
    suite page …
    suite en page …
    lire la suite page …
  `,
  likeHeadings: `
    j’aime ça
    wordpress
    aimez ça
  `,
  loadingWords: `
    chargement
    chargement en cours
  `,
  advertisementMarks: `
    publicité
    pub
    annonce
    annonces
    contenu sponsorisé
    sponsorisé
    la suite après la publicité
    la suite après cette publicité
    publicité lire la suite
    l'article continue après la publicité
    passer la publicité
    publicité fin de la publicité
  `,
  affiliateNotices: `
    cet article contient des liens affiliés
    cet article contient des liens d'affiliation
    nous pouvons percevoir une commission
    cet article comporte des liens affiliés
    cette page contient des liens affiliés
    cette recette contient des liens affiliés
    en tant que partenaire amazon
    certains liens sont affiliés
  `,
  sponsorLabels: `
    soutenu par
    sponsorisé par
    présenté par
    en partenariat avec
  `,
  paywallNotices: `
    article réservé
    cet article est réservé
    réservé aux abonnés
    il vous reste
    la suite est réservée
    contenu réservé
    pour lire la suite
    abonnez vous pour lire
    édition abonnés
    article abonné
    déjà abonné
    article réservé aux abonnés
    essayez 1 mois
    abonnez-vous à partir de
    abonnez-vous dès
    1er mois offert
    premier mois offert
    profitez de 1 mois
    je m'abonne
    je m'abonne dès
    m'abonner dès
    s'abonner dès
    abonnez-vous pour
  `,
  paywallMatters: `
    …abonn…
    …contenu…
    …article…
  `,
  freeArticleNotices: `
    vous lisez un article gratuit…
    vous lisez … article gratuit…
    vous lisez … articles gratuits…
    il vous reste … article gratuit…
    il vous reste … articles gratuits…
    … articles gratuits ce mois-ci
    cet article est gratuit
    cet article est en accès libre
    article en accès libre
    cet article vous est offert…
  `,
  cookieNotices: `
    nous utilisons des cookies
    ce site utilise des cookies
    en poursuivant votre navigation
    nous et nos partenaires
    gérer les cookies
    accepter les cookies
    accepter et continuer
    tout accepter
    tout refuser
    paramétrer les cookies
    gestion des cookies
    votre vie privée
    respect de votre vie privée
    continuer sans accepter
    nos partenaires et nous
  `,
  cookieNames: `
    …vie privée…
  `,
  cookieMatters: `
    …contenu…
    …amélior…
  `,
  ageNotices: `
    cet article date de plus de
    cet article date de plus d
    cet article a plus de
    cet article a plus d
    cet article a été publié il y a plus de
    cet article a été publié il y a plus d
  `,
  ageUnits: `
    an
    ans
    …année…
    …mois…
    …semaine…
    …jour…
  `,
  rightsNotices: `
    tous droits réservés
    reproduction interdite
    toute reproduction
    droits de reproduction
    copyright
    reproduction et diffusion interdites
    vous avez trouvé une erreur
    ne pas jeter sur la voie publique
  `,
  rightsTerms: `
    …signaler…
    …sans…
    …interdit…
    …reproduc…
    …autoris…
  `,
  imprintLabels: `
    édité par
    relecture
    secrétariat de rédaction
    édition
    signaler une erreur
    signaler une faute d orthographe
    mis en ligne par
    avec afp
    nos standards
    une erreur dans l'article
    rédacteur en chef
    vous avez trouvé une erreur
    vous avez repéré une erreur
    une faute
    source
    propulsé par
    site réalisé par
    imprimé par nos soins
    réalisation du site
    conception et réalisation
    éditeur du site
  `,
  sourceLabels: `
    crédit photo
    crédit photos
    crédits photo
    crédits photos
    source
  `,
  contactLabels: `
    contact
  `,
  pressContactLabels: `
    contact presse
    contacts presse
    contact médias
    contacts médias
    service de presse
    contacts presse et médias
    relations presse
    relations médias
    contact média
    contacts média
    attachée de presse
    attaché de presse
  `,
  correspondenceLabels: `
    auteur correspondant
    autrice correspondante
    auteure correspondante
    auteur pour correspondance
    correspondance
  `,
  issueDeadlines: `
    bouclage
    bouclage du prochain numéro
    date limite de remise des articles
    date limite de réception des articles
    prochain numéro
    prochaine parution
  `,
  issuePublishers: `
    directeur de la publication
    directrice de la publication
    responsable de la publication
  `,
  mailSubjectLabels: `
    objet
    sujet
  `,
  mailSenderLabels: `
    de
    expéditeur
  `,
  mailDateLabels: `
    date
    envoyé
  `,
  mailOtherLabels: `
    à
    copie à
    répondre à
    pièces jointes
  `,
  mailNotices: `
    ce message et toutes les pièces jointes
    ce message et ses pièces jointes
    ce message et ses éventuelles pièces jointes
    ce message et les pièces jointes
    ce courriel et ses pièces jointes
    ce courriel et les documents joints
    ce mail et ses pièces jointes
    ce message est confidentiel
    ce courriel est confidentiel
    les informations contenues dans ce message
    les informations contenues dans ce courriel
    les informations contenues dans cet e-mail
    si vous avez reçu ce message par erreur
    si vous avez reçu ce courriel par erreur
    si vous n'êtes pas le destinataire
    pensez à l'environnement avant d'imprimer
    cet e-mail a été vérifié par
    l'absence de virus dans ce courrier électronique
  `,
  forwardedMarks: `
    transféré
    transférée
    transféré plusieurs fois
    transféré de nombreuses fois
    souvent transféré
  `,
  replyMarks: `
    tr
    rép
  `,
  forwardMarks: `
    tr
  `,
  workspaceLabels: `
    statut
    état
    créé par
    créée par
    dernière modification par
    modifié par
  `,
  editorLabels: `
    note sr
    note au sr
    note pour le sr
    note à la rédaction
    note pour la rédaction
    note maquette
    note à la maquette
    note au secrétariat de rédaction
    note desk
    note au desk
  `,
  commentLabels: `
    commentaire
  `,
  manuscriptLines: `
    ne pas diffuser
    ne pas diffuser avant …
    ne pas publier
    ne pas publier avant …
    document de travail – ne pas diffuser
    document partagé
    document partagé – dernière modification …
    dernière modification il y a …
    dernière modification effectuée il y a …
  `,
  versionWords: `
    final
    finale
    définitif
    définitive
    corrigé
    corrigée
    relu
    relue
    bon à tirer
  `,
  manuscriptDates: `
    reçu
    reçu le
    accepté
    accepté le
    révisé
    révisé le
    soumis le
  `,
  voteWords: `
    votes
    avis
    notes
    vote
  `,
  neighbourLabels: `
    suivant
    précédent
    article suivant
    article précédent
  `,
};
