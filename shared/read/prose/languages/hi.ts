import type { Phrases } from './phrases.ts';

/** Hindi. */
export const hi: Phrases = {
  bylineBefore: `
    लेखक
    लेखिका
    लेखन
    द्वारा
    रिपोर्ट
    रिपोर्टर
    रिपोर्टिंग
    संवाददाता
    पत्रकार
    लिखित
    लेख
    प्रस्तुति
    लेखक के बारे में
    बाय
    विशेष संवाददाता
    रचना
    प्रस्तुतकर्ता
    द्वारा पोस्ट किया गया
    द्वारा प्रकाशित
  `,
  authorNouns: `
    लेखक
  `,
  jobLabels: `
    पदनाम
  `,
  bylineAfter: `
    की रिपोर्ट
    द्वारा
    संवाददाता
  `,
  pageBylines: `
    लेखक
  `,
  staffBylines: `
    डेस्क
    न्यूज़ डेस्क
    न्यूज डेस्क
    संपादकीय टीम
    एजेंसी
    वेब डेस्क
    डिजिटल डेस्क
  `,
  givenNames: `
    amit
    ananya
    anil
    anjali
    arjun
    aryan
    asha
    ashok
    deepak
    divya
    gaurav
    kavita
    kiran
    lakshmi
    manish
    meera
    neha
    nikhil
    nisha
    pooja
    prakash
    pradeep
    priya
    rahul
    raj
    rajesh
    rakesh
    ravi
    rohan
    rohit
    sandeep
    sanjay
    shreya
    sneha
    sunil
    sunita
    suresh
    vijay
    vikram
    vinod
    aditi
    aditya
    ajay
    akash
    amita
    amrita
    anand
    ankit
    ankita
    anupama
    anuradha
    aparna
    arpita
    arun
    aruna
    arvind
    ashwin
    avinash
    bhavna
    deepa
    deepika
    devika
    dinesh
    gayatri
    geeta
    gopal
    govind
    harish
    hemant
    hina
    imran
    indira
    ishaan
    ishita
    jaya
    jayant
    jyoti
    kamal
    kamala
    kapil
    karan
    karthik
    kavya
    kishore
    komal
    lalit
    lata
    leela
    madhavi
    madhu
    mahesh
    manisha
    manoj
    meena
    meenakshi
    mehul
    mohan
    mohit
    mukesh
    nandini
    naresh
    naveen
    neelam
    nilesh
    nitin
    pallavi
    pankaj
    parul
    prabhat
    pranav
    prasad
    prashant
    praveen
    preeti
    prem
    priyanka
    puja
    punit
    radha
    raghav
    rajat
    rajeev
    rajiv
    ramesh
    ranjit
    rashmi
    rekha
    renuka
    richa
    ritu
    rohini
    sachin
    sakshi
    sameer
    sangeeta
    sanjana
    sanjeev
    santosh
    sarita
    satish
    saurabh
    seema
    shalini
    shashi
    shikha
    shilpa
    shivani
    shobha
    shruti
    shubham
    shweta
    siddharth
    sita
    smita
    sonal
    sudha
    sudhir
    sujata
    sumit
    sushma
    swati
    tanvi
    tarun
    uday
    uma
    usha
    vandana
    varsha
    varun
    vidya
    vikas
    vimal
    vinay
    vineet
    vishal
    vivek
    yash
    yogesh
    aarti
    abha
    abhay
    abhijit
    abhinav
    abhishek
    ajit
    akhilesh
    akshay
    alka
    alok
    amitabh
    amol
    anjana
    ankur
    anshul
    anubhav
    anupam
    anurag
    anusha
    archana
    ashish
    ashutosh
    ashwini
    ayush
    bhaskar
    bhupendra
    chandan
    charu
    chitra
    deepali
    devendra
    dhananjay
    dharmendra
    dilip
    gauri
    girish
    harpreet
    hemlata
    himanshu
    indrani
    jagdish
    jayanti
    jaspreet
    jatin
    jitendra
    kailash
    kalpana
    kamlesh
    kanchan
    kriti
    kritika
    kumud
    kunal
    lalita
    madhav
    madhuri
    mahima
    malini
    mamta
    mayank
    megha
    mridula
    mukta
    namrata
    nandita
    narendra
    neeraj
    neeta
    neetu
    nidhi
    nilima
    niraj
    nirmala
    nitya
    omprakash
    pawan
    piyush
    poonam
    prachi
    pragya
    pramod
    pranab
    pratap
    pratibha
    pratik
    pravin
    priti
    puneet
    purnima
    rajani
    rajendra
    rajni
    raju
    ranjan
    ranjana
    ravindra
    reena
    renu
    ritesh
    roopa
    ruchi
    rupali
    sadhana
    sandhya
    sarika
    satyendra
    saumya
    savita
    shailendra
    shailesh
    shankar
    sharad
    sharmila
    shefali
    smriti
    sonali
    srishti
    subhash
    suman
    surabhi
    surendra
    sushil
    swapnil
    tejas
    trupti
    tushar
    umesh
    upasana
    urmila
    vaibhav
    veena
    vibha
    vijaya
    vinita
    vipin
    yashwant
    yogita
    zoya
  `,
  andWords: `
    और
    तथा
    व
  `,
  roles: `
    संवाददाता
    पत्रकार
    संपादक
    रिपोर्टर
    डेस्क
    ब्यूरो
  `,
  aboutAuthorHeadings: `
    लेखक के बारे में
    लेखिका के बारे में
    रिपोर्टर के बारे में
    लेखक परिचय
  `,
  publishedLabels: `
    प्रकाशित
    प्रकाशित तिथि
    प्रकाशन तिथि
    प्रकाशन
    पोस्ट किया गया
    प्रकाशित किया गया
    पब्लिश
    पब्लिश्ड
    तारीख
    दिनांक
    पोस्टेड
    प्रकाशित हुआ
    प्रकाशन की तारीख
  `,
  updatedLabels: `
    अपडेट
    अपडेटेड
    अपडेट किया गया
    अंतिम अपडेट
    अद्यतन
    आखिरी अपडेट
    संशोधित
    आख़िरी अपडेट
    अपडेटेड ऑन
    अंतिम बार अपडेट
    अद्यतित
    अपडेट समय
    नवीनतम अपडेट
  `,
  dateJoints: `
    को
  `,
  untilWordsAfter: `
    तक
  `,
  agoWords: `
    पहले
  `,
  otherRelativeTimeWords: `
    लगभग
    करीब
  `,
  oneWords: `
    एक
  `,
  minutesAgo: `
    मिनट
  `,
  hoursAgo: `
    घंटे
    घंटा
    घण्टे
    घंटों
  `,
  daysAgo: `
    दिन
  `,
  weeksAgo: `
    सप्ताह
    हफ्ते
    हफ़्ते
  `,
  todayWords: `
    आज
    अभी
  `,
  readingMinutes: `
    मिनट
  `,
  readingWords: `
    पढ़ने का समय
    पढ़ने में
    पढ़ें
    पठन
    पठन समय
    लगेंगे
    पढ़ने के लिए
  `,
  otherReadingTimeWords: `
    लगभग
    के
    का
    में
  `,
  textCountWords: `
    शब्द
    शब्द संख्या
    शब्दों की संख्या
  `,
  creditLabels: `
    फोटो
    फ़ोटो
    तस्वीर
    तस्वीरें
    चित्र
    छायाचित्र
    छायाकार
    फोटो क्रेडिट
    फ़ोटो क्रेडिट
    इमेज
    इमेज स्रोत
    तस्वीर स्रोत
    छवि
    ग्राफिक्स
    वीडियो
    फाइल फोटो
    फ़ाइल फोटो
    फोटो साभार
    साभार
    प्रतीकात्मक तस्वीर
  `,
  captionLabels: `
    इमेज कैप्शन
    तस्वीर कैप्शन
  `,
  pictureAgencies: `
    pti
    ani
    पीटीआई
    एएनआई
    रॉयटर्स
    एएफपी
    एपी
    गेटी
    गेटी इमेजेज
  `,
  sectionNames: `
    समाचार
    देश
    विदेश
    राजनीति
    अर्थव्यवस्था
    संस्कृति
    खेल
    दुनिया
    समाज
    राय
    विचार
    साक्षात्कार
    विज्ञान
    स्वास्थ्य
    स्थानीय
    ब्रेकिंग
    ताज़ा खबर
    राज्य
    व्यापार
    विशेष
    तत्काल प्रकाशन हेतु
    तत्काल प्रकाशनार्थ
    प्रेस विज्ञप्ति
  `,
  siteWords: `
    समाचार
    न्यूज़
    न्यूज
    टाइम्स
    पत्रिका
  `,
  mastheadNames: `
    ग्राम पंचायत …
    नगर पालिका …
    … समाचार
  `,
  tagLabels: `
    टैग
    टैग्स
    टैग्ज़
    विषय
    कीवर्ड
    मुख्य शब्द
    श्रेणी
    संबंधित विषय
  `,
  speechVerbs: `
    कहा
  `,
  pageWords: `
    पृष्ठ
  `,
  shareActions: `
    शेयर
    शेयर करें
    शेयर कीजिए
    साझा करें
    साझा कीजिए
    इसे शेयर करें
    इस खबर को शेयर करें
    लेख साझा करें
    लिंक कॉपी करें
    कॉपी लिंक
    लिंक कॉपी हुआ
    लिंक कॉपी
    प्रिंट
    प्रिंट करें
    सेव
    सेव करें
    सहेजें
    बाद में पढ़ें
    भेजें
    ईमेल करें
    सुनें
    खबर सुनें
    लेख सुनें
    ट्वीट
    ट्वीट करें
    फॉलो करें
    हमें फॉलो करें
    टिप्पणी करें
    टिप्पणी
    शेयर करे
    कॉपी करें
    फॉन्ट साइज
    सार
    विस्तार
    मुख्य सामग्री पर जाएं
    सामग्री पर जाएं
    खबर शेयर करें
    फेसबुक पर शेयर करें
    व्हाट्सएप पर शेयर करें
    ट्विटर पर शेयर करें
    खबर सेव करें
    बुकमार्क करें
    बुकमार्क
    खबर को सुनें
    इस खबर को सुनें
    आर्टिकल सुनें
    दोस्त को भेजें
    फॉन्ट साइज़
    टेक्स्ट साइज
    अक्षर का आकार
    तस्वीर बड़ी करें
    सभी तस्वीरें देखें
    गलती की सूचना दें
    त्रुटि की रिपोर्ट करें
    टिप्पणियां देखें
    कमेंट करें
    कमेंट देखें
    अपनी राय दें
    नोटिफिकेशन चालू करें
    ऊपर जाएं
    वापस ऊपर
    ऊपर जाएँ
    होम पर जाएं
  `,
  weakButtons: `
    टिप्पणियां
    टिप्पणियाँ
    पसंद
    बंद करें
    और
  `,
  shareNetworks: `
    फेसबुक
    फ़ेसबुक
    ट्विटर
    व्हाट्सऐप
    व्हाट्सएप
    वॉट्सऐप
    व्हाट्सअप
    एक्स
    ईमेल
    टेलीग्राम
    इंस्टाग्राम
    लिंक्डइन
  `,
  wordsBetweenButtons: `
    की
    को
    पर
    में
    से
    करें
  `,
  siteControls: `
    मुख्य सामग्री पर जाएं
    साइन इन
    लॉग इन
    लॉगिन
    रजिस्टर करें
    सब्सक्राइब करें
    मेनू
    खोजें
    होम
    मुखपृष्ठ
    हमारे बारे में
    संपर्क
    संपर्क करें
    सामग्री पर जाएं
  `,
  legalLinks: `
    गोपनीयता नीति
    निजता नीति
    प्राइवेसी पॉलिसी
    प्राइवेसी नीति
    नियम व शर्तें
    नियम और शर्तें
    सेवा की शर्तें
    उपयोग की शर्तें
    कुकी नीति
    कुकीज़ नीति
    अस्वीकरण
    डिस्क्लेमर
    साइटमैप
    विज्ञापन दें
    हमारे साथ विज्ञापन करें
    आचार संहिता
    शिकायत निवारण
  `,
  liveControls: `
    लाइव
    लाइव अपडेट
    लाइव अपडेट्स
    मुख्य बातें
    मुख्य बिंदु
    फॉलो करें
    रिफ्रेश करें
    और दिखाएं
    और लोड करें
    पुरानी पोस्ट
    पुराने अपडेट
    नई पोस्ट
    ब्रेकिंग न्यूज़
    ब्रेकिंग
    ताज़ा अपडेट
  `,
  readMoreOnly: `
    यह भी पढ़ें
    ये भी पढ़ें
    यह भी पढें
    इसे भी पढ़ें
    और पढ़ें
    यह भी देखें
    ये भी देखें
    इसे भी देखें
    संबंधित खबरें
    संबंधित ख़बरें
    सम्बंधित खबरें
    संबंधित लेख
    संबंधित समाचार
    अधिक पढ़ें
    आगे पढ़ें
    पढ़ें
    आपको यह भी पसंद आ सकता है
    सबसे ज्यादा पढ़ी गई
    ज़्यादा पढ़ें
    पढ़िए
    पढ़ें पूरी खबर
    ये खबर भी पढ़ें
    संबंधित वीडियो
    और भी पढ़ें
    अगली खबर
    और देखें
    संबंधित ख़बर
    संबंधित खबर
    संबंधित पोस्ट
    संबंधित विषय
    इससे जुड़ी खबरें
    इससे जुड़ी ख़बरें
    जुड़ी खबरें
    अन्य खबरें
    अन्य ख़बरें
    अन्य समाचार
    ताजा खबरें
    ताज़ा खबरें
    ताज़ा ख़बरें
    ताजा समाचार
    ताज़ा समाचार
    लेटेस्ट न्यूज़
    लेटेस्ट न्यूज
    मुख्य खबरें
    मुख्य समाचार
    प्रमुख खबरें
    प्रमुख समाचार
    टॉप न्यूज़
    टॉप न्यूज
    टॉप स्टोरीज़
    टॉप स्टोरीज
    टॉप खबरें
    ट्रेंडिंग न्यूज़
    ट्रेंडिंग न्यूज
    ट्रेंडिंग टॉपिक्स
    ट्रेंडिंग वीडियो
    लोकप्रिय खबरें
    सबसे लोकप्रिय
    सबसे ज़्यादा पढ़ी गई
    सबसे ज्यादा पढ़े गए
    सबसे अधिक पढ़ी गई
    सबसे अधिक पढ़ा गया
    ज्यादा पढ़ी गई
    सर्वाधिक पढ़ी गई
    चर्चित खबरें
    संपादक की पसंद
    आपके लिए चुनी गई खबरें
    आपके लिए सुझाव
    सुझाई गई खबरें
    आपको पसंद आ सकता है
    यह भी पसंद आ सकता है
    आप यह भी पढ़ सकते हैं
    पिछली खबर
    पिछला लेख
    अगला लेख
    वेब स्टोरीज़
    वेब स्टोरीज
    फोटो गैलरी
    फोटो गैलरीज
  `,
  readMoreBeforeSeparator: `
    वीडियो
    पॉडकास्ट
    देखें
    सुनें
    तस्वीरें
    वीडियो देखें
    फोटो गैलरी
    अगला पेज
    अगली खबर
  `,
  commentWords: `
    टिप्पणी
    टिप्पणियां
    टिप्पणियाँ
    टिप्पणी करें
    टिप्पणी लिखें
    कमेंट
    कमेंट करें
    कमेंट्स
    अपनी राय दें
    सभी टिप्पणियां
    कोई टिप्पणी नहीं
    टिप्पणी करने के लिए लॉगिन करें
    अपनी टिप्पणी दें
    प्रतिक्रिया दें
  `,
  commentSections: `
    आपका ईमेल पता प्रकाशित नहीं किया जाएगा. आवश्यक फ़ील्ड चिह्नित हैं
  `,
  newsletterInvitations: `
    न्यूज़लेटर
    न्यूजलेटर
    हमारा न्यूज़लेटर
    हमारे न्यूज़लेटर
    हमारे न्यूजलेटर
    सब्सक्राइब
    सदस्यता
    साइन अप
    साइन अप करें
    रोज़ाना
    हर सुबह
    हमारे व्हाट्सऐप
    हमारे व्हाट्सएप
    हमारे चैनल
    हमारे टेलीग्राम
    हमसे जुड़ें
    हमारा ऐप
    ऐप डाउनलोड करें
    पाएं
    जुड़ें
    हमें फॉलो करें
    रहें हर खबर से अपडेट
    डाउनलोड करें
    लेटेस्ट खबरों के लिए
    ताज़ा खबरों के लिए
    हमारे व्हाट्सएप चैनल
    हमारे टेलीग्राम चैनल
    हमारे whatsapp चैनल
  `,
  newsletterOffers: `
    न्यूज़लेटर
    न्यूजलेटर
    ईमेल
    इनबॉक्स
    चैनल
    व्हाट्सऐप
    व्हाट्सएप
    टेलीग्राम
    ऐप
    एप
    whatsapp
  `,
  newsletterForm: `
    अपना ईमेल
    अपना ईमेल पता
    ईमेल पता
    अपना ईमेल दर्ज करें
    ईमेल दर्ज करें
    साइन अप करके
    सदस्यता लेकर
    सब्सक्राइब करके
    आप कभी भी
    कभी भी सदस्यता
    सब्सक्राइब करें
    सदस्यता लें
    साइन अप करें
    रजिस्टर करें
  `,
  browserLinks: `
    ब्राउज़र में देखें
    ब्राउज़र में खोलें
  `,
  ownWords: `
    हमार…
    हमें
  `,
  platformLines: `
    मेरे iphone से भेजा गया
    … हमारा ऐप डाउनलोड करें
    … ऐप डाउनलोड करें
    व्हाट्सएप चैनल से जुड़ें…
    व्हाट्सएप चैनल को फॉलो करें…
    व्हाट्सएप पर हमसे जुड़ें…
    हमें गूगल न्यूज पर फॉलो करें…
    हमें google news पर फॉलो करें…
    … को गूगल न्यूज पर फॉलो करें…
    … को google news पर फॉलो करें…
    देश-दुनिया की ताजा खबरों के लिए …
    देश और दुनिया की ताजा खबरें …
    ताजा खबरों के लिए …
    हमारा ऐप डाउनलोड करें…
    टिप्पणी करने के लिए लॉग इन करें…
    कमेंट करने के लिए लॉगिन करें…
    पहली टिप्पणी करें…
    यह खबर आपको कैसी लगी…
    आपको यह खबर कैसी लगी…
  `,
  advertisementMarks: `
    विज्ञापन
    प्रायोजित
    विज्ञापन के बाद जारी
    आगे पढ़ें
    कहानी विज्ञापन के नीचे जारी है
    खबर जारी है
    विज्ञापन के बाद आगे पढ़ें
    लेख विज्ञापन के बाद जारी है
  `,
  affiliateNotices: `
    इस लेख में सहबद्ध लिंक
  `,
  cookieNotices: `
    हम कुकीज़
    हम कुकीज
    यह साइट कुकीज़
    यह वेबसाइट कुकीज़
    यह वेबसाइट कुकीज
    हम और हमारे साझेदार
    सभी स्वीकार करें
    कुकीज़ स्वीकार करें
    सभी अस्वीकार करें
    कुकी सेटिंग
  `,
  cookieNames: `
    …कुक…
  `,
  cookieMatters: `
    …साइट…
    …अनुभव…
    …गोपनीय…
  `,
  rightsNotices: `
    सर्वाधिकार सुरक्षित
    सभी अधिकार सुरक्षित
    कॉपीराइट
    बिना अनुमति
    पुनर्प्रकाशन
    पुनः प्रकाशन
  `,
  rightsTerms: `
    …अनुमति…
    …प्रतिबंध…
  `,
  imprintLabels: `
    संपादन
    संपादक
    सम्पादन
    एडिटर
    संपादित
    प्रस्तुति
    इनपुट
    सोर्स
    स्रोत
    त्रुटि बताएं
  `,
  sourceLabels: `
    स्रोत
  `,
  mailSubjectLabels: `
    विषय
  `,
  mailSenderLabels: `
    प्रेषक
  `,
  mailDateLabels: `
    दिनांक
  `,
  mailOtherLabels: `
    प्राप्तकर्ता
  `,
  forwardedMarks: `
    अग्रेषित
    फ़ॉरवर्ड किया गया
  `,
};
