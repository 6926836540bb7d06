import type { Phrases } from './phrases.ts';

/** Portuguese. */
export const pt: Phrases = {
  bylineBefore: `
    enviado por
    por
    escrito por
    texto de
    reportagem de
    um artigo de
    uma reportagem de
    publicado por
    redigido por
    entrevista de
    da redação por
    crónica de
    enviado especial
    enviada especial
    acompanhamento de
    cobertura de
    em direto por
    atualizações de
    elaborado por
    preparado por
    postado por
    postada por
    publicada por
    uma palestra de
    palestra de
    um discurso de
    uma conferência de
    análise por
    reportagem por
    entrevista por
    opinião por
    crônica por
    crónica por
    coluna por
    editorial por
    resenha por
  `,
  bylineWithColon: `
    texto
    textos
    autor
    autora
    autores
    reportagem
    jornalista
    redator
    redatora
    repórter
    entrevista
    escreve
  `,
  authorNouns: `
    autor
    autora
  `,
  jobLabels: `
    cargo
    função
  `,
  pageBylines: `
    autor
    autora
    autores
    autoras
  `,
  byWords: `
    por
  `,
  byAfterVerb: `
    por
  `,
  clearByWords: `
    por
  `,
  postedWords: `
    escrito
    publicado
  `,
  postWords: `
    mensagem
  `,
  staffBylines: `
    redação
    da redação
    por redação
    a redação
    agências
    lusa
    agência lusa
    redacção
    da redacção
    por lusa
  `,
  deskWords: `
    redação
    redacção
  `,
  givenNames: `
    adriano
    afonso
    aline
    amanda
    ana
    andré
    andreia
    antônio
    beatriz
    bernardo
    bianca
    bruna
    bruno
    caio
    camila
    carlos
    catarina
    cátia
    célia
    cláudia
    cláudio
    daniela
    débora
    diogo
    duarte
    edson
    eduarda
    eliane
    elisabete
    fábio
    fabiana
    fátima
    felipe
    fernanda
    filipa
    filipe
    flávia
    flávio
    francisca
    gabriela
    geraldo
    gilberto
    gonçalo
    guilherme
    gustavo
    helena
    heitor
    henrique
    hugo
    inês
    isabela
    ivo
    joana
    joão
    joaquim
    jorge
    josé
    juliana
    júlia
    júlio
    karina
    larissa
    leandro
    leonor
    letícia
    lívia
    luana
    lucas
    luciana
    luís
    luiz
    luiza
    luzia
    marcela
    marcelo
    márcia
    márcio
    marcos
    mariana
    marília
    mateus
    maurício
    miguel
    natália
    nelson
    nuno
    otávio
    patrícia
    paulo
    pedro
    priscila
    rafael
    rafaela
    raphael
    raquel
    regina
    renata
    renato
    ricardo
    rita
    rodrigo
    rogério
    rosana
    rui
    sandro
    sérgio
    silvana
    simone
    sofia
    sónia
    tatiana
    telma
    thiago
    tiago
    valéria
    vânia
    vera
    vinícius
    vítor
    wagner
    adelaide
    ágata
    aluísio
    amália
    amélia
    américo
    anabela
    anderson
    ângela
    ângelo
    antónia
    artur
    augusto
    áurea
    benedita
    benedito
    carmem
    cassiano
    cecília
    célio
    celso
    cíntia
    clarice
    cleide
    cristiane
    dália
    danilo
    davi
    dirceu
    dulce
    edite
    edmundo
    eloísa
    elza
    emanuel
    emília
    érica
    erika
    estela
    eugénio
    evandro
    ezequiel
    fabiano
    fabrício
    frederico
    gilmar
    giovana
    gisele
    gualter
    hélio
    hermínia
    humberto
    inácio
    íris
    isaura
    ivone
    izabel
    jacinta
    jandira
    janaína
    jair
    joaquina
    jordana
    josué
    jussara
    kátia
    laís
    lídia
    lígia
    lourenço
    lúcia
    madalena
    mafalda
    magda
    margarida
    mário
    martim
    mayara
    milton
    mirela
    mônica
    murilo
    nádia
    neide
    neusa
    nilton
    noémia
    octávio
    odete
    olívia
    orlando
    raul
    regiane
    reinaldo
    renan
    romeu
    rosângela
    roseli
    rute
    sebastião
    sílvia
    simão
    suely
    suzana
    tadeu
    taís
    tânia
    thaís
    valdemar
    valentim
    vanda
    vasco
    verônica
    virgínia
    wellington
    yara
    zélia
    zulmira
    abílio
    adalberto
    adélia
    adelino
    albertina
    alcides
    almerinda
    alzira
    amadeu
    amílcar
    anacleto
    aníbal
    antero
    armindo
    arlindo
    augusta
    baltazar
    bartolomeu
    belmiro
    benjamim
    bernarda
    brígida
    cândida
    cândido
    cícero
    constança
    custódia
    custódio
    dalila
    damião
    deolinda
    dinis
    dionísio
    djalma
    edivaldo
    edna
    ermelinda
    estêvão
    etelvina
    eurico
    feliciano
    filomena
    firmino
    floriano
    genoveva
    germano
    gilda
    graciete
    guilhermina
    henriqueta
    herculano
    honório
    horácio
    idalina
    ilda
    iracema
    iraci
    isidoro
    itamar
    ivete
    jaqueline
    josé-maria
    jucelino
    judite
    juliano
    juvenal
    ladislau
    laurinda
    lázaro
    leonel
    lília
    lino
    luís-filipe
    marcelino
    máximo
    miguel-ângelo
    natércia
    olavo
    olinda
    palmira
    paulino
    plácido
    porfírio
    quitéria
    rolando
    romualdo
    ronaldo
    rosalina
    rosaura
    salomé
    sebastiana
    serafim
    severino
    sidónio
    silvestre
    soraia
    talita
    teresinha
    timóteo
    tomé
    ubirajara
    valdir
    vitória
    wilson
    zeferino
    zenaide
    ademir
    agostinho
    aílton
    alceu
    aldair
    almir
    andressa
    arminda
    breno
    caetano
    cássia
    cássio
    cauã
    cleber
    cristóvão
    daiane
    domingas
    edilson
    edinaldo
    edmilson
    elisângela
    eloá
    elói
    gervásio
    gilson
    giselle
    graciliano
    helder
    heloísa
    iara
    isadora
    jurandir
    lauro
    lygia
    mariane
    matheus
    mirian
    moacir
    nathália
    neuza
    raimunda
    ruy
    tarcísio
    vagner
    zilda
    zuleica
    arlete
    bernardete
    dalva
    leonilde
    lucília
    ludovina
    miquelina
    ondina
    umbelina
    acácio
    adérito
    albano
    constantino
    delfim
    eliseu
    emídio
    ermelindo
    fernão
    hermínio
    higino
    januário
    laurentino
    ludgero
    martinho
    narciso
    onofre
    quintino
    silvino
    telmo
    tristão
    ulisses
    veríssimo
  `,
  andWords: `
    e
  `,
  withWords: `
    com
  `,
  placeWords: `
    em
    da
    para
    a
  `,
  particles: `
    de
    da
    do
    dos
    das
    e
  `,
  jobsBeforeName: `
    jornalista
    advogado
    advogada
  `,
  roles: `
    jornalista
    enviado
    enviada
    colaborador
    colaboradora
    agência
    repórter
    redator
    redatora
    colunista
    fotojornalista
    redação
    redacção
  `,
  jobs: `
    diretor
    diretora
    presidente
    professor
    professora
    pesquisador
    pesquisadora
    investigador
    investigadora
    engenheiro
    engenheira
    gerente
    advogado
    advogada
    economista
  `,
  institutionWords: `
    universidade…
    instituto…
    faculdade…
    escola…
    centro…
  `,
  neverInNames: `
    rio
    santa
  `,
  aboutAuthorHeadings: `
    sobre o autor
    sobre a autora
    sobre os autores
    acerca do autor
    acerca da autora
    sobre o jornalista
    sobre a jornalista
  `,
  aboutWords: `
    sobre
  `,
  authorVerbs: `
    é
    escreve
  `,
  publishedLabels: `
    enviado
    publicado
    publicado em
    publicada em
    publicado a
    data
    data de publicação
    criado em
    postado em
    publicação
    em
    escrito em
    primeira publicação
    publicado às
    submetido
  `,
  publishedIn: `
    em
    no
    na
    nos
    nas
  `,
  updatedLabels: `
    atualizado
    atualizado em
    atualizada em
    última atualização
    atualização
    actualizado em
    actualizado
    modificado
    modificado em
    última modificação
    atualizado às
    atualizado a
    atualizada
    editado
    última edição
  `,
  datedWords: `
    publicado
    atualizado
  `,
  dateLabelsOnPages: `
    publicado em
    atualizado em
  `,
  dateJoints: `
    em
  `,
  clockJoints: `
    à(s)
  `,
  untilWords: `
    até
    até ao
    até o
    até dia
    até ao dia
    até o dia
  `,
  toWords: `
    a
    ao
  `,
  lifeWords: `
    nascido
    nascida
    nasceu
    falecido
    falecida
    faleceu
    morreu
    morto
    morta
  `,
  heldWords: `
    realizada em
    realizada a
    realizada no
    realizada na
    realizado em
    realizado a
    gravado em
    gravada em
    reunião de
  `,
  eventLabels: `
    local
    onde
    orador
    oradora
    oradores
    palestrante
    palestrantes
    entrada
    entradas
    ingressos
    bilhetes
    ponto de encontro
  `,
  savedLabels: `
    salvo
    salvo em
    guardado
    guardado em
    consultado em
    acessado em
    acedido em
    baixado em
    impresso em
    adicionado a
  `,
  exportMarks: `
    exportado da lista de leitura
    exportado da minha lista de leitura
  `,
  exportWords: `
    exportado do
    exportado da
    exportado com
    guardado com
    salvo com
    partilhado via
    compartilhado via
    compartilhado do
  `,
  dayJoints: `
    de
  `,
  yearJoints: `
    de
  `,
  hoursFrom: `
    das
  `,
  agoWords: `
    há
    atrás
  `,
  otherRelativeTimeWords: `
    cerca de
    de
  `,
  oneWords: `
    um
    uma
  `,
  minutesAgo: `
    minuto
    minutos
  `,
  hoursAgo: `
    hora
    horas
  `,
  daysAgo: `
    dia
    dias
  `,
  weeksAgo: `
    semana
    semanas
  `,
  yesterdayWords: `
    ontem
  `,
  todayWords: `
    hoje
    agora mesmo
  `,
  readingWords: `
    tempo de leitura
    leitura
    de leitura
    para ler
    tempo estimado de leitura
  `,
  otherReadingTimeWords: `
    cerca de
    de
    a
  `,
  textCountWords: `
    palavras
    número de palavras
    contagem de palavras
    total de palavras
    caracteres com espaços
    caracteres incluindo espaços
    caracteres sem espaços
    carateres com espaços
    número de caracteres
    com espaços
    espaços incluídos
    toques com espaço
    citado por
    citações
    destaques
    notas
  `,
  creditLabels: `
    foto
    fotos
    fotografia
    fotografias
    fotógrafo
    imagem
    imagens
    crédito
    créditos
    foto de
    ilustração
    infográfico
    infografia
    divulgação
    vídeo
    reprodução
    arquivo
    legenda
    cortesia
  `,
  captionLabels: `
    legenda
    legenda da foto
  `,
  picturePlaces: `
    capa
    de
  `,
  pictureAgencies: `
    lusa
    arquivo
  `,
  newsAgencies: `
    lusa
  `,
  sectionNames: `
    política
    economia
    cultura
    esporte
    esportes
    desporto
    mundo
    sociedade
    opinião
    editorial
    entrevista
    reportagem
    análise
    exclusivo
    última hora
    cotidiano
    brasil
    ciência
    saúde
    ambiente
    meio ambiente
    local
    portugal
    ao vivo
    país
    internacional
    início
    página inicial
    capa
    cidades
    geral
    polícia
    educação
    últimas notícias
    cartas do leitor
    cartas ao diretor
    tribuna
    coluna
    para divulgação imediata
    para publicação imediata
    para difusão imediata
    comunicado de imprensa
    nota à imprensa
    obituário
    falecimentos
    necrologia
    cinema
    livros
    literatura
    música
    teatro
    televisão
    artes
    viagens
    gastronomia
    crítica
    críticas
    resenha
  `,
  siteWords: `
    jornal
    folha
    gazeta
    diário
    correio
    portal
  `,
  mastheadNames: `
    associação de …
    boletim de …
    boletim municipal
    boletim paroquial
    boletim paroquial de …
    câmara municipal de …
    correio de …
    correio da …
    diário de …
    folha de …
    gazeta de …
    jornal de …
    jornal da …
    jornal do …
    junta de freguesia de …
    ministério da …
    ministério do …
    município de …
    paróquia de …
    prefeitura de …
    prefeitura municipal de …
    boletim …
    agrupamento de escolas …
  `,
  issueWords: `
    número
  `,
  numberWords: `
    nº
  `,
  breadcrumbLabels: `
    você está aqui
    está aqui
    está em
    você está em
  `,
  tagLabels: `
    tags
    palavras-chave
    palavras chave
    tópicos
    temas
    assuntos
    etiquetas
    categorias
    marcadores
    mais sobre
  `,
  filedUnder: `
    em
    publicado em
  `,
  speechVerbs: `
    disse
    disseram
    afirmou
    explicou
    brincou
  `,
  lineJoints: `
    e
    ou
    a
  `,
  deskNotes: `
    atualiza
    atualiza com
    acrescenta
    corrige
    amplia
    repete
    substitui
    texto atualizado
  `,
  endMarks: `
    fim
  `,
  mediaMarks: `
    foto
    fotos
    vídeo
    vídeos
    infográfico
  `,
  lengthUnits: `
    palavras
    caracteres
    toques
  `,
  pageWords: `
    página
    pág
  `,
  contentsLabels: `
    índice
    sumário
    conteúdo
    neste artigo
  `,
  shareActions: `
    compartilhar
    compartilhe
    compartilhar no
    compartilhar em
    compartilhar por
    compartilhe esta notícia
    compartilhe este artigo
    partilhar
    partilhe
    partilhar no
    partilhar artigo
    partilhe este artigo
    copiar link
    copiar o link
    copiar ligação
    link copiado
    imprimir
    imprimir artigo
    enviar por
    enviar por e-mail
    enviar por email
    guardar artigo
    salvar artigo
    salvar
    guardar
    ouvir
    ouvir artigo
    ouça este conteúdo
    tweetar
    siga-nos
    siga-nos no
    comentar
    ler mais tarde
    ir para os comentários
    partilhar notícia
    partilhar no facebook
    compartilhe no whatsapp
    oferecer artigo
    exclusivo para assinantes
    ouça a notícia
    reportar erro
    ver mais
    ouça a versão em áudio
    partilhar esta publicação
    partilhar publicação
    apoie-nos
    apoie o jornalismo
    contribua
    ir para o conteúdo
    pular para o conteúdo
    saltar para o conteúdo
    ouvir notícia
    ir para a receita
    pular para a receita
    saltar para a receita
    imprimir receita
    imprimir a receita
    clique para compartilhar no
    clique para partilhar no
    abre em nova janela
    abre numa nova janela
    clique para imprimir
    clique para enviar um link por e-mail para um amigo
    curtir carregando
    gosto carregando
    fechar janela
    imprimir esta página
    enviado do meu iphone
    antes de imprimir pense no meio ambiente
    ouça no
    ouvir no
    candidatar-se agora
    candidate-se agora
    guardar vaga
    salvar vaga
    voltar aos resultados
    versão pdf
    baixar pdf
    adicionar ao calendário
    adicionar à agenda
    ver tradução
    ver em tela cheia
    ir para o conteúdo principal
    saltar para o conteúdo principal
    pular para o conteúdo principal
    abrir menu
    fechar menu
    marcar como não lido
    marcar como lido
    voltar ao índice
    compartilhar este episódio
    partilhar este episódio
    ouvir este artigo
    ofereça este artigo
    presentear artigo
    presentear matéria
    salvar matéria
    salvar para ler depois
    guardar para ler mais tarde
    ler depois
    adicionar aos favoritos
    ouvir matéria
    ouça esta matéria
    ouça este artigo
    ouvir o artigo
    ampliar imagem
    ampliar foto
    ver em ecrã inteiro
    tela cheia
    ecrã inteiro
    ver galeria
    abrir galeria
    ver todas as fotos
    tamanho da letra
    tamanho do texto
    tamanho da fonte
    aumentar fonte
    diminuir fonte
    aumentar letra
    diminuir letra
    aumentar texto
    diminuir texto
    compartilhar no facebook
    compartilhar no whatsapp
    compartilhar no x
    compartilhar no twitter
    compartilhar no linkedin
    compartilhar no telegram
    compartilhar por e-mail
    compartilhar notícia
    compartilhar matéria
    compartilhe essa notícia
    partilhar no whatsapp
    partilhar no x
    partilhar no twitter
    partilhar por email
    partilhar este artigo
    enviar a um amigo
    copiar url
    ligação copiada
    imprimir notícia
    imprimir matéria
    descarregar pdf
    comunicar erro
    reportar um erro
    corrigir erro
    relatar erro
    informar erro
    encontrou um erro
    ver comentários
    ver os comentários
    ver todos os comentários
    mostrar comentários
    ocultar comentários
    carregar mais comentários
    deixe um comentário
    deixar comentário
    ativar notificações
    seguir tema
    seguir autor
    voltar ao topo
    ir para o topo
    voltar ao início
    voltar para o topo
    resumir artigo
    opções de partilha
    opções de compartilhamento
    partilhar nas redes sociais
    compartilhar nas redes sociais
    guardar receita
    salvar receita
    avalie esta receita
    avaliar receita
    sugerir correcção
    sugerir correção
    voltar às notícias
    voltar à lista
    voltar para notícias
    voltar para o blog
    adicionar à lista de leitura
    paga-me um café
    pague-me um café
    me pague um café
    compre-me um café
  `,
  weakButtons: `
    seguir
    curtir
    gosto
    comentários
    fechar
    menu
    assine
    mais
    visualizações
    visitas
    leituras
    acender uma vela
    enviar flores
    ver mapa
    comprar bilhetes
    comprar ingressos
    torne-se premium
    torne-se assinante
    seja premium
    seja assinante
    imprimir comunicado
    descarregar imagens
    baixar imagens
    lista de leitura
    como citar
    como citar este artigo
    citar
  `,
  wordsBetweenButtons: `
    minutos
    no
    na
    o
    e
    em
    por
    este
    da
    de
    a
  `,
  siteControls: `
    pular para o conteúdo
    ir para o conteúdo
    saltar para o conteúdo
    entrar
    iniciar sessão
    cadastre se
    registar
    minha conta
    assine
    assinar
    menu
    buscar
    pesquisar
    início
    página inicial
    quem somos
    sobre mim
    sobre nós
    contato
    contacto
    arquivo
    ir para o conteúdo principal
    saltar para o conteúdo principal
    pular para o conteúdo principal
    abrir menu
    fechar menu
  `,
  legalLinks: `
    política de privacidade
    privacidade
    aviso de privacidade
    termos de uso
    termos de utilização
    termos e condições
    termos de serviço
    condições de utilização
    política de cookies
    gerir cookies
    preferências de cookies
    configurações de cookies
    cookies
    aviso legal
    ficha técnica
    estatuto editorial
    lei da transparência
    expediente
    princípios editoriais
    código de ética
    mapa do site
    acessibilidade
    anuncie
    anuncie conosco
    publicidade
    trabalhe conosco
    proteção de dados
    livro de reclamações
    definições de privacidade
    configurações de privacidade
  `,
  thisPageWords: `
    esta página
    desta página
    nesta página
    este artigo
    deste artigo
    neste artigo
    esta notícia
    desta notícia
    deste autor
    desta autora
  `,
  liveControls: `
    ao vivo
    em direto
    direto
    última hora
    ao minuto
    pontos principais
    destaques
    seguir
    atualizar
    carregar mais
    ver mais
    mostrar mais
    publicações anteriores
    urgente
    fim da cobertura
    mostrar publicações anteriores
    novas publicações
    ativar notificações
    ativar as notificações
    ative as notificações
  `,
  readMoreOnly: `
    leia também
    leia mais
    ler também
    ler mais
    leia ainda
    veja também
    ver também
    saiba mais
    notícias relacionadas
    matérias relacionadas
    artigos relacionados
    relacionadas
    relacionado
    conteúdo relacionado
    mais lidas
    mais lidos
    não perca
    recomendados
    recomendado
    você também pode gostar
    pode gostar também
    confira também
    assista também
    ouça também
    mais notícias
    outras notícias
    notícia relacionada
    pode interessar-lhe
    sugestão de leitura
    próxima notícia
    ler artigo completo
    continue lendo
    veja mais
    relacionados
    conteúdos relacionados
    vídeos mais assistidos
    mais assistidos
    mais vistos
    mais vistas
    vídeos em destaque
    vagas semelhantes
    todos os comunicados
    notícia anterior
    notícia seguinte
    artigo anterior
    próximo artigo
    ver mais artigos deste autor
    mais artigos deste autor
    mais deste autor
    ver todos os artigos
    receitas semelhantes
    receitas relacionadas
    mais receitas
    artigos recentes
    artigos populares
    artigos recomendados
    artigos similares
    artigos semelhantes
    artigos mais lidos
    posts relacionados
    posts recentes
    postagens relacionadas
    postagens recentes
    publicações relacionadas
    publicações recentes
    temas relacionados
    tópicos relacionados
    assuntos relacionados
    links relacionados
    notícias recentes
    notícias mais lidas
    notícias em destaque
    mais populares
    mais comentadas
    mais comentados
    as mais lidas
    os mais lidos
    as mais vistas
    últimas notícias
    últimos artigos
    últimas publicações
    outros artigos
    outras matérias
    mais artigos
    mais matérias
    mais conteúdos
    mais sobre este tema
    mais sobre o assunto
    mais sobre este assunto
    mais para ler
    mais para você
    mais do mesmo autor
    mais da editoria
    recomendado para você
    recomendados para você
    recomendado para si
    leitura recomendada
    leituras recomendadas
    você pode gostar
    você pode se interessar
    você também pode se interessar
    você também pode se interessar por
    você pode se interessar por
    talvez você goste
    talvez você se interesse
    pode interessar lhe também
    também pode interessar
    também lhe pode interessar
    poderá também gostar de
    poderá gostar de
    poderá interessar lhe
    pode te interessar
    isto pode interessar
    veja mais notícias
    ver mais notícias
    ver mais artigos
    leia mais notícias
    leia a seguir
    ler a seguir
    continue a ler
    continuar a ler
    continuar lendo
    escolhas do editor
    escolha do editor
    escolhas da redação
    a não perder
    não deixe de ler
    vídeos relacionados
    próximo post
    post anterior
    próxima matéria
    matéria anterior
    os leitores também leram
    leia o artigo completo
  `,
  readMoreBeforeSeparator: `
    vídeo
    podcast
    galeria
    leia
    veja
    ouça
    assista
    próxima página
    página seguinte
    próximo artigo
    artigo seguinte
    artigo anterior
  `,
  relatedLeads: `
    ver mais
    leia também
    leia mais
    veja também
    veja mais
    saiba mais
  `,
  sectionLinks: `
    mais em
    mais assistidos da
    mais assistidos do
    vídeos mais assistidos
  `,
  sectionLinksBelow: `
    mais em
  `,
  backLinks: `
    voltar
    regressar
  `,
  moreAboutQuestions: `
    quer saber mais sobre
    quer ler mais sobre
  `,
  firstCounts: `
    Um
    Uma
  `,
  commentWords: `
    comentário
    comentários
    comentar
    deixe um comentário
    deixe o seu comentário
    deixe seu comentário
    escreva um comentário
    ver comentários
    sem comentários
    nenhum comentário
    seja o primeiro a comentar
    participe
    você precisa fazer login para comentar
    você precisa fazer o login para publicar um comentário
    faça login para comentar
    inicie sessão para comentar
    ver todos os comentários
    regras de participação
    regras de comentários
    faça login para deixar um comentário
    inicie sessão para deixar um comentário
    todos os comentários
    adicionar um comentário
    adicionar comentário
  `,
  commentNouns: `
    comentário
    comentários
  `,
  moderationWords: `
    moderad
  `,
  commentSections: `
    o seu endereço de e-mail não será publicado. campos obrigatórios são marcados com
    o seu endereço de e-mail não será publicado
    o seu endereço de email não será publicado. campos obrigatórios marcados com
    o seu endereço de email não será publicado
  `,
  commentVerbs: `
    disse
    diz
    escreveu
  `,
  newsletterInvitations: `
    assine
    assine nossa
    assine a
    assine a nossa
    inscreva-se
    receba
    receba nossa
    receba as
    subscreva
    subscreva a
    newsletter
    newsletters
    nossa newsletter
    a nossa newsletter
    boletim
    cadastre-se
    registe-se
    junte-se
    entre no canal
    entre no nosso
    siga o canal
    siga nosso canal
    siga o nosso canal
    participe do canal
    baixe o app
    descarregue a app
    fique por dentro
    fique a par
    já é assinante
    subscreva gratuitamente
    subscreva as newsletters
    subscreva a newsletter
    receba o melhor
    receba as principais notícias
    entre no grupo
    envie-nos as suas
    envie suas
    mande suas
  `,
  newsletterOffers: `
    newsletter
    newsletters
    boletim
    e-mail
    email
    canal
    whatsapp
    telegram
    app
    alertas
    caixa
  `,
  newsletterForm: `
    seu e-mail
    seu email
    o seu e-mail
    o seu email
    digite seu e-mail
    insira seu e-mail
    insira o seu e-mail
    endereço de e-mail
    endereço de email
    ao se inscrever
    ao inscrever-se
    ao subscrever
    ao assinar
    você pode cancelar
    pode cancelar
    cancelar a inscrição
    quero receber
    inscrever-se
    subscrever
    cadastre-se agora
    inscreva-me
    você está recebendo este e-mail
    recebeu este e-mail
    cancelar inscrição
    adicione-nos aos seus contatos
    adicione-nos à sua lista de contactos
  `,
  inboxEnds: `
    no seu e-mail
    no seu email
    na sua caixa de entrada
    no teu e-mail
    na tua caixa de correio
  `,
  followInvitations: `
    siga-nos no
    siga-nos em
    siga-me no
    siga o
    segue-nos no
    segue-me no
    nos siga no
    clique aqui para seguir o
    entre no nosso
    participe do nosso
    inscreva-se no nosso
    siga
    segue
    acompanhe
    curta
    encontre-nos no
    apoie-nos no
    siga-nos nas
    curta nossa página no
  `,
  unsubscribeLinks: `
    cancelar a subscrição
    cancelar subscrição
    cancelar inscrição
    cancelar a inscrição
    descadastrar
    cancelar subscrição da newsletter
    anular subscrição
    sair da lista
    gerir preferências
    gerenciar preferências
    descadastre-se
    cancelar assinatura
    remover subscrição
  `,
  browserLinks: `
    ver no navegador
    abrir no navegador
    abra no navegador
    ler no navegador
    leia no navegador
    veja no navegador
    veja-o no navegador
    abra-o no navegador
    abra-o no seu navegador
    visualizar no navegador
    ver este e-mail no navegador
    ver este email no seu navegador
    ver no browser
    abrir no browser
  `,
  mailFootLeads: `
    recebeu este e-mail
    você recebeu este e-mail
    você está recebendo este e-mail
    este e-mail foi enviado
    está a receber este e-mail
    recebe este e-mail
    recebe esta newsletter
    você recebe esta newsletter
    você recebe este e-mail
    está a receber esta newsletter
    recebeu esta newsletter
    você recebeu esta newsletter
    recebes esta newsletter
    este email foi enviado
  `,
  ownWords: `
    noss…
    seu
    sua
  `,
  siteAppeals: `
    este artigo foi publicado em …
  `,
  platformLines: `
    salvar meus dados neste navegador para a próxima vez que eu comentar
    guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar
    este site utiliza o akismet para reduzir spam…
    este site usa o akismet para reduzir o spam…
    clique para … (abre em nova janela)
    curtir carregando
    gosto a carregar
    enviado do meu iphone
    enviado do iphone
    enviado do meu ipad
    enviado a partir do meu iphone
    enviado do meu galaxy
    obter o outlook para ios
    obter o outlook para android
    obter outlook para ios
    obter outlook para android
    enviado do outlook para ios
    enviado do outlook para android
    enviado do email para windows
    enviado do email para windows 10
    enviado do yahoo mail no android
    enviado do yahoo mail para iphone
    clique aqui para seguir o canal … no whatsapp
    clique aqui para se inscrever no canal … no whatsapp
    participe do canal … no whatsapp
    siga o canal … no whatsapp
    veja mais notícias da região no …
    os comentários são de responsabilidade …
    os comentários não representam …
    os comentários estão encerrados…
    os comentários são exclusivos para assinantes…
    é necessário fazer login para comentar…
    para comentar, é necessário …
    para comentar é preciso …
    siga … no google news…
    siga … no google notícias…
    siga-nos no google news…
    encontrou um erro?…
    encontrou algum erro?…
    gostou deste artigo?…
    gostou desta notícia?…
    gostou desta matéria?…
    gostou do conteúdo?…
    este conteúdo foi útil?…
    receba as notícias … no whatsapp…
    receba as notícias … no seu whatsapp…
    entre no canal …whatsapp…
    entre no grupo …whatsapp…
    clique aqui e …whatsapp…
    baixe o nosso app…
    adicione … como fonte preferencial…
    ver original
    ver artigo original
    abrir original
    encaminhe este e-mail
    encaminhar este e-mail
    reencaminhe este e-mail
    reencaminhar a um amigo
    encaminhar a um amigo
    encaminhar para um amigo
    envie a um amigo
    os leitores são a força e a vida do jornal…
    o contributo do … para a vida democrática…
    este conteúdo foi gerado automaticamente…
    este texto foi gerado automaticamente…
    este conteúdo foi publicado automaticamente…
    continua após a publicidade
    continua depois da publicidade
    você tem acesso total a este artigo por meio da sua instituição
    apoie o jornalismo independente…
    apoie o jornalismo local…
    apoie o jornalismo de qualidade…
    apoie o jornalismo livre…
    apoie nosso jornalismo…
    apoie o nosso jornalismo…
    apoie-nos no patreon…
    digite seu e-mail
    escreva o seu e-mail
    apoia o jornalismo independente
    encaminhe este e-mail a um amigo
    encaminhe este e-mail para um amigo
    reencaminhe este e-mail a um amigo
    salve no pinterest
    salvar para depois
    abrir no navegador
    abrir no browser
    vídeos: tudo sobre …
    vídeos: mais assistidos …
    continua na página …
    continuação da página …
    continua na pág…
  `,
  likeHeadings: `
    curtir isso
    gosto disto
    gostar disto
  `,
  loadingWords: `
    carregando
    a carregar
  `,
  advertisementMarks: `
    publicidade
    pub
    anúncio
    anúncios
    propaganda
    conteúdo patrocinado
    patrocinado
    continua após a publicidade
    continua depois da publicidade
    continua após o anúncio
    continue lendo
    continue a ler
  `,
  affiliateNotices: `
    este artigo contém links de afiliado
    este artigo contém links de afiliados
    podemos receber uma comissão
    este post contém links de afiliado
    este post contém links de afiliados
    esta página contém links de afiliados
    como associado da amazon
    como associados da amazon
  `,
  sponsorLabels: `
    patrocinado por
    oferecido por
    com o apoio de
  `,
  paywallNotices: `
    conteúdo exclusivo para assinantes
    exclusivo para assinantes
    para continuar a ler
    para continuar lendo
    artigo exclusivo
    já é assinante
    assine por apenas
    assine a partir de
    primeiro mês grátis
    experimente por
    assine para continuar
  `,
  paywallMatters: `
    …assina…
    …artigo…
  `,
  freeArticleNotices: `
    você está lendo um artigo gratuito
    está a ler um artigo gratuito
    você ainda tem … artigos gratuitos…
    você tem … artigos gratuitos…
    você tem … matérias gratuitas…
    restam … artigos gratuitos…
    ainda tem … artigos gratuitos…
    este artigo é gratuito
    esta matéria é gratuita
    artigo de acesso livre
  `,
  cookieNotices: `
    utilizamos cookies
    usamos cookies
    este site utiliza cookies
    este site usa cookies
    este sítio utiliza cookies
    nós e os nossos parceiros
    nós e nossos parceiros
    ao continuar a navegar
    ao continuar navegando
    aceitar cookies
    aceitar todos
    aceitar tudo
    rejeitar todos
    gerir cookies
    definições de cookies
    configurar cookies
    a sua privacidade
    sua privacidade
    política de cookies
  `,
  cookieNames: `
    …privacidade…
  `,
  cookieMatters: `
    …aceit…
    …melhor…
    …polit…
  `,
  ageNotices: `
    este artigo tem mais de
    esta notícia tem mais de
    esta reportagem tem mais de
  `,
  ageUnits: `
    …ano…
    …mes…
    …semana…
    …dia…
  `,
  rightsNotices: `
    todos os direitos reservados
    proibida a reprodução
    reprodução proibida
    é proibida a reprodução
    direitos reservados
    copyright
  `,
  rightsTerms: `
    …proibid…
    …autoriz…
    …reproduz…
    …reproduc…
  `,
  imprintLabels: `
    edição
    edição de
    editado por
    editor
    reportar erro
    encontrou um erro
    comunicar erro
    editado pela redação
    texto editado por
    fonte
    fontes
    site desenvolvido por
    desenvolvimento do site
    desenvolvido por
  `,
  sourceLabels: `
    fonte
  `,
  contactLabels: `
    contato
    contacto
    mais informações
  `,
  pressContactLabels: `
    contato de imprensa
    contacto de imprensa
    assessoria de imprensa
    contato para imprensa
    contactos de imprensa
    contato para a imprensa
    contacto para a imprensa
    gabinete de imprensa
    gabinete de comunicação
  `,
  correspondenceLabels: `
    autor correspondente
    autora correspondente
    autor para correspondência
    correspondência
  `,
  issueDeadlines: `
    fecho da edição
    fecho desta edição
    fecho de redação
    fechamento desta edição
    próxima edição
    próximo número
  `,
  issuePublishers: `
    propriedade
  `,
  mailSubjectLabels: `
    assunto
  `,
  mailSenderLabels: `
    de
  `,
  mailDateLabels: `
    data
    enviado
    enviada
  `,
  mailOtherLabels: `
    para
    responder a
  `,
  mailNotices: `
    esta mensagem e seus anexos
    esta mensagem e quaisquer anexos
    esta mensagem, incluindo seus anexos
    esta mensagem e os seus anexos
    este e-mail e seus anexos
    este e-mail e quaisquer
    esta mensagem é confidencial
    as informações contidas nesta mensagem
    as informações contidas neste e-mail
    a informação contida nesta mensagem
    a informação contida neste e-mail
    se você recebeu esta mensagem por engano
    se recebeu esta mensagem por engano
    antes de imprimir, pense
    este email foi escaneado pelo avast
    este e-mail foi verificado quanto a vírus
  `,
  forwardedMarks: `
    encaminhada
    encaminhado
    reencaminhada
    reencaminhado
    encaminhada com frequência
    encaminhado com frequência
    reencaminhada muitas vezes
    encaminhada muitas vezes
  `,
  replyMarks: `
    enc
    res
  `,
  forwardMarks: `
    enc
  `,
  workspaceLabels: `
    status
    estado
    criado por
    criada por
    última edição por
    última edição
  `,
  editorLabels: `
    nota à redação
    nota para a redação
    nota para o editor
    nota para a edição
    nota à edição
    nota para a diagramação
    nota para paginação
  `,
  commentLabels: `
    comentário
  `,
  manuscriptLines: `
    não publicar
    não publicar antes …
    não divulgar
    não divulgar antes …
    rascunho – não publicar
    documento compartilhado
    documento partilhado
    última edição há …
    última modificação há …
  `,
  versionWords: `
    final
    definitivo
    definitiva
    corrigido
    revisto
    revisado
    rascunho
  `,
  manuscriptDates: `
    recebido
    recebido em
    aceito
    aceito em
    aceite
    aceite em
    revisto
    submetido em
    submetido
  `,
  voteWords: `
    votos
    avaliações
  `,
  neighbourLabels: `
    próximo
    anterior
    seguinte
    próximo artigo
    artigo anterior
    próxima
  `,
};
