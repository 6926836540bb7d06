/** One template in a language, with two sets of values that share no name or number. */
export interface TranslatedTemplate {
  language: string;
  report: (
    place: string,
    person: string,
    count: string,
    hour: string,
  ) => { title: string; content_text: string };
  first: [place: string, person: string, count: string, hour: string];
  second: [place: string, person: string, count: string, hour: string];
  /** Words in the template and synonyms for them. */
  edit: [from: string, to: string];
}

export const TEMPLATES_IN_LANGUAGES: TranslatedTemplate[] = [
  {
    language: 'German',
    report: (place, person, count, hour) => ({
      title: `Stromausfall in ${place}`,
      content_text: `In ${place} ist am Morgen der Strom ausgefallen. Nach Angaben des Versorgers waren rund ${count} Haushalte betroffen, dazu mehrere Geschäfte im Zentrum von ${place}.\n\nDie Ursache war zunächst unklar. Eine Sprecherin, ${person}, sagte, die Leitungen würden nacheinander geprüft. Gegen ${hour} Uhr solle alles wieder laufen. Die Feuerwehr bat die Bewohner, Kühlschränke geschlossen zu halten und Nachbarn zu helfen, die auf Geräte angewiesen sind.`,
    }),
    first: ['Altenried', 'Petra Holm', '1.200', '14'],
    second: ['Seebruck', 'Jana Weiss', '860', '17'],
    edit: ['Die Ursache war zunächst unklar.', 'Warum, wusste anfangs niemand.'],
  },
  {
    language: 'Spanish',
    report: (place, person, count, hour) => ({
      title: `Corte de agua en ${place}`,
      content_text: `Los vecinos de ${place} se quedaron sin agua desde primera hora por la rotura de una tubería. El ayuntamiento calcula que son ${count} las viviendas afectadas y ha enviado camiones cisterna a las plazas de ${place}.\n\nLa concejala de obras, ${person}, explicó que los técnicos trabajan para devolver el servicio antes de las ${hour}. Mientras tanto se ruega no abrir los grifos y guardar agua para las personas mayores. Los colegios abren como siempre.`,
    }),
    first: ['Valdemora', 'Lucía Ferrer', '430', '18:00'],
    second: ['Rocafuente', 'Marta Olmos', '715', '21:30'],
    edit: ['se ruega no abrir los grifos', 'se pide no usar los grifos'],
  },
  {
    language: 'Russian',
    report: (place, person, count, hour) => ({
      title: `Движение в городе ${place} перекрыто`,
      content_text: `Утром в городе ${place} закрыли мост через реку. По данным мэрии, в объезд пошли ${count} машин, на въезде в ${place} образовалась длинная пробка.\n\nПредставитель дорожной службы ${person} сообщил, что рабочие укрепляют опору и что мост откроют к ${hour} часам. Водителей просят выбирать другие дороги и не оставлять машины у берега. Автобусы ходят по временному расписанию.`,
    }),
    first: ['Заречинск', 'Павел Громов', '340', '15'],
    second: ['Белогорье', 'Антон Лисин', '910', '19'],
    edit: ['Водителей просят выбирать другие дороги', 'Водителям советуют искать другие пути'],
  },
  {
    language: 'Chinese',
    report: (place, person, count, hour) => ({
      title: `${place}今晨停水`,
      content_text: `${place}今天早上因为一段老旧水管破裂而停水,附近${count}户居民受到影响。水务部门已经派出送水车,在${place}的几个小区门口为居民免费供水。\n\n现场负责人${person}说,抢修人员正在更换破损的管道,预计下午${hour}点恢复供水。他提醒居民先关好水龙头,恢复供水后让水流几分钟再使用。附近的学校和医院照常开放,公交车也没有改道。`,
    }),
    first: ['青河镇', '王立新', '320', '4'],
    second: ['白石湾', '陈晓梅', '780', '6'],
    edit: ['公交车也没有改道', '公交线路保持不变'],
  },
  {
    language: 'Japanese',
    report: (place, person, count, hour) => ({
      title: `${place}で停電、復旧急ぐ`,
      content_text: `${place}の中心部で今朝早く停電があり、およそ${count}世帯に影響が出た。電力会社によると、強い風で倒れた木が電線に触れたことが原因とみられる。${place}では信号機も一時消え、警察官が交差点に立って車を誘導した。\n\n担当の${person}さんは「作業員を増やして復旧を急いでいる」と話し、午後${hour}時までにすべての家で電気が使えるようになる見通しだという。けが人の情報は入っていない。`,
    }),
    first: ['桜川町', '佐藤健一', '1500', '3'],
    second: ['北浜市', '鈴木花子', '640', '5'],
    edit: ['けが人の情報は入っていない', '負傷者は確認されていない'],
  },
  {
    language: 'Thai',
    report: (place, person, count, hour) => ({
      title: `น้ำท่วมถนนใน${place}`,
      content_text: `เช้าวันนี้ฝนตกหนักทำให้น้ำท่วมถนนหลายสายใน${place} มีบ้านเรือนได้รับผลกระทบ ${count} หลัง เจ้าหน้าที่นำเรือออกไปช่วยผู้สูงอายุและเด็กออกจากพื้นที่ลุ่มต่ำของ${place}\n\n${person} ผู้ดูแลศูนย์ช่วยเหลือกล่าวว่าเครื่องสูบน้ำทำงานเต็มกำลัง และคาดว่าถนนจะเปิดใช้ได้ก่อนเวลา ${hour} นาฬิกา ขอให้ประชาชนหลีกเลี่ยงเส้นทางนี้และเก็บของมีค่าไว้ในที่สูง โรงเรียนในบริเวณนั้นหยุดเรียนหนึ่งวัน`,
    }),
    first: ['บางน้ำใส', 'สมชาย ใจดี', '120', '16'],
    second: ['หนองปลาทอง', 'มาลี ศรีสุข', '275', '18'],
    edit: ['ขอให้ประชาชนหลีกเลี่ยงเส้นทางนี้', 'ขอความร่วมมืองดใช้เส้นทางนี้'],
  },
  {
    language: 'Korean',
    report: (place, person, count, hour) => ({
      title: `${place} 도로 통제`,
      content_text: `오늘 아침 ${place} 입구 도로에서 흙이 무너져 차량 통행이 막혔다. 시청은 주민 ${count} 가구가 먼 길로 돌아가야 한다고 밝혔고, ${place} 주민센터에 임시 쉼터를 열었다.\n\n현장을 맡은 ${person} 팀장은 중장비 여러 대로 흙을 치우고 있으며 오후 ${hour} 시에는 한 차로가 열릴 것이라고 말했다. 운전자들은 되도록 다른 길을 이용해 달라는 부탁을 받았다. 다친 사람은 없는 것으로 알려졌다.`,
    }),
    first: ['은하동', '김도윤', '210', '4'],
    second: ['솔바람마을', '박서연', '95', '7'],
    edit: ['다친 사람은 없는 것으로 알려졌다', '부상자는 없다고 한다'],
  },
  {
    language: 'Arabic',
    report: (place, person, count, hour) => ({
      title: `انقطاع المياه في ${place}`,
      content_text: `انقطعت المياه صباح اليوم عن أحياء عدة في ${place} بعد كسر في أنبوب رئيسي، وقالت البلدية إن ${count} منزلا تأثرت وإن صهاريج المياه وصلت إلى ساحات ${place} لتوزيع الماء مجانا.\n\nوأوضح المهندس ${person} أن فرق الصيانة تعمل دون توقف وأن الخدمة ستعود قبل الساعة ${hour} مساء. وطلب من السكان إغلاق الصنابير وحفظ بعض الماء لكبار السن. وبقيت المدارس والمستشفيات مفتوحة كالمعتاد.`,
    }),
    first: ['النخيل', 'سامي حداد', '540', '6'],
    second: ['الزيتونة', 'كريم منصور', '265', '9'],
    edit: ['وبقيت المدارس والمستشفيات مفتوحة', 'واستمر العمل في المدارس والمستشفيات'],
  },
  {
    language: 'Hindi',
    report: (place, person, count, hour) => ({
      title: `${place} में बिजली गुल`,
      content_text: `आज सुबह तेज हवा के बाद ${place} के कई मोहल्लों में बिजली चली गई। विभाग के अनुसार ${count} घरों पर असर पड़ा और ${place} के बाजार में दुकानें देर से खुलीं।\n\nमौके पर मौजूद अधिकारी ${person} ने बताया कि टूटे हुए तार बदले जा रहे हैं और शाम ${hour} बजे तक आपूर्ति शुरू हो जाएगी। लोगों से कहा गया है कि वे गिरे हुए तारों से दूर रहें और बच्चों को बाहर न जाने दें। अस्पताल में जनरेटर से काम चल रहा है।`,
    }),
    first: ['रामगढ़ी', 'अनिल वर्मा', '450', '5'],
    second: ['सूरजपुरा', 'नीता जोशी', '730', '8'],
    edit: ['लोगों से कहा गया है', 'निवासियों से अपील की गई है'],
  },
];
