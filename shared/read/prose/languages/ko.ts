import type { Phrases } from './phrases.ts';

/** Korean. */
export const ko: Phrases = {
  bylineBefore: `
    글
    기자
    글쓴이
    작성자
    취재
    작성
    글 사진
    취재기자
    필자
    취재 글
    인터뷰
    정리
    취재 기자
  `,
  bylineAfter: `
    기자
    특파원
    선임기자
    인턴기자
    수습기자
    논설위원
    편집위원
    전문기자
    객원기자
    통신원
    리포터
  `,
  pageBylines: `
    글
  `,
  staffBylines: `
    익명
    관리자
    운영자
    편집부
    디지털뉴스팀
    온라인뉴스팀
    뉴스팀
    연합뉴스
  `,
  reporterTitles: `
    기자
    특파원
  `,
  givenNames: `
    hyun
    min-jun
    ji-hoon
    eun-ji
    hye-jin
    hyun-woo
    ji-woo
    ji-yeon
    joon-ho
    min-ji
    seo-yeon
    soo-jin
    sung-min
    yoo-jin
    chan-wook
    dae-jung
    eun-jung
    eun-young
    geun-hye
    ha-neul
    hae-won
    hye-won
    hyun-ju
    hyun-jin
    hyun-soo
    in-hye
    jae-hyun
    jae-in
    jae-ho
    ji-hye
    ji-min
    ji-soo
    ji-won
    ji-young
    jin-ho
    jin-woo
    jong-un
    jun-ho
    jung-hee
    kyung-hee
    kyung-soo
    mi-kyung
    mi-sook
    min-ho
    min-seo
    min-soo
    myung-bak
    sang-hoon
    sang-woo
    seo-yun
    seong-ho
    seung-hyun
    seung-woo
    so-yeon
    soo-min
    sung-ho
    tae-hyung
    woo-jin
    yeon-ju
    yoon-hee
    young-ho
    young-hee
    young-soo
    byung-ho
    chang-min
    dong-hyun
    ha-eun
    hae-jin
    hyo-jin
    hyun-jung
    in-seong
    jae-won
    ji-eun
    joo-young
    jung-hoon
    jung-min
    kyung-min
    mi-young
    min-jung
    so-young
    yong-ho
    yoon-ah
    young-jae
    yu-jin
    yu-na
  `,
  roles: `
    …통신…
    …신문…
  `,
  institutionWords: `
    …대학교
    …연구소
  `,
  notNames: `
    익명
    관리자
    운영자
  `,
  koreanSurnames: `
    김
    이
    박
    최
    정
    강
    조
    윤
    장
    임
    한
    오
    서
    신
    권
    황
    안
    송
    전
    홍
    유
    고
    문
    양
    손
    배
    백
    허
    남
    심
    노
    하
    곽
    성
    차
    주
    우
    구
    류
    나
    라
    민
    진
    지
    엄
    채
    원
    천
    방
    공
    현
    함
    변
    염
    여
    추
    도
    소
    석
    선
    설
    마
    길
    연
    위
    표
    명
    기
    반
    왕
    금
    옥
    육
    인
    맹
    제
    모
    탁
    은
    편
    용
    남궁
    황보
    선우
    제갈
    사공
    독고
  `,
  aboutAuthorHeadings: `
    기자 소개
    필자 소개
    저자 소개
    글쓴이 소개
    작가 소개
    기자 프로필
  `,
  publishedLabels: `
    입력
    등록
    게시
    작성
    기사입력
    기사 입력
    입력일
    등록일
    게재
    발행
    발행일
    작성일
    승인
    게시일
    최초입력
    최초 입력
    송고
    송고시간
    기사등록
    기사 등록
    발행시간
    날짜
    승인시간
    입력시간
    출고
  `,
  updatedLabels: `
    수정
    최종수정
    최종 수정
    수정일
    업데이트
    기사수정
    기사 수정
    갱신
    최종업데이트
    최종 업데이트
    최종 업데이트 시간
    수정시간
    마지막 업데이트
    최종수정시간
    최종편집
    수정됨
  `,
  untilWordsBehind: `
    까지
  `,
  exportMarks: `
    읽기 목록에서 내보냄
  `,
  exportWords: `
    에서 내보냄
  `,
  yearSigns: `
    년
  `,
  monthSigns: `
    월
  `,
  daySigns: `
    일
  `,
  agoWords: `
    전
  `,
  otherRelativeTimeWords: `
    약
  `,
  minutesAgo: `
    분
  `,
  hoursAgo: `
    시간
  `,
  daysAgo: `
    일
  `,
  weeksAgo: `
    주
  `,
  yesterdayWords: `
    어제
  `,
  todayWords: `
    오늘
    방금
    지금
  `,
  readingMinutes: `
    분
  `,
  readingWords: `
    읽는 시간
    읽기
    읽는 데
    소요
    읽는데
    걸리는 시간
    소요시간
    읽기 시간
    소요됩니다
    읽을 수 있습니다
    읽는시간
    예상 읽기 시간
  `,
  otherReadingTimeWords: `
    약
    이
    가
    을
    정도
  `,
  textCountWords: `
    글자수
    글자 수
    총 글자수
    공백 포함
    자
    공백포함
    원고지
    매
  `,
  creditLabels: `
    사진
    사진제공
    사진 제공
    사진출처
    사진 출처
    이미지
    이미지 출처
    영상
    일러스트
    그래픽
    촬영
    자료사진
    자료 사진
    캡처
    사진기자
    삽화
    자료
    제공
  `,
  pictureAgencies: `
    yonhap
    연합뉴스
    뉴시스
    뉴스1
    뉴스
  `,
  newsAgencies: `
    연합뉴스
  `,
  sectionNames: `
    보도자료
    뉴스
    정치
    경제
    문화
    스포츠
    국제
    사회
    사설
    칼럼
    인터뷰
    과학
    건강
    지역
    속보
    단독
    라이브
    홈
    생활
    오피니언
    연예
    전국
    기획
    특집
    it과학
    세계
    즉시 배포용
    즉시 보도용
  `,
  siteWords: `
    …뉴스
    …신문
    …일보
    …타임스
    …방송
  `,
  mastheadNames: `
    …군청
    …구청
    …시청
    …신문
    …일보
    …소식지
  `,
  officeEnds: `
    부
    팀
    센터
  `,
  tagLabels: `
    태그
    키워드
    주제
    해시태그
    카테고리
    관련 태그
    분류
    토픽
  `,
  speechVerbs: `
    …말했다…
    …밝혔다…
  `,
  endMarks: `
    끝
  `,
  lengthUnits: `
    자
    글자
    매
  `,
  pageWords: `
    페이지
  `,
  contentsLabels: `
    목차
  `,
  shareActions: `
    본문 요약봇
    텍스트 음성 변환 서비스 사용하기
    글자 크기 변경하기
    sns 보내기
    기자 프로필
    기사원문
    공유
    공유하기
    기사 공유
    기사공유
    기사 공유하기
    링크 복사
    링크복사
    url 복사
    주소 복사
    복사
    링크가 복사되었습니다
    복사되었습니다
    인쇄
    인쇄하기
    프린트
    저장
    스크랩
    스크랩하기
    북마크
    보내기
    메일로 보내기
    글자 크기
    글자크기
    글씨 크기
    글자 크기 조절
    가
    본문 듣기
    기사 듣기
    음성으로 듣기
    듣기
    좋아요
    구독
    구독하기
    댓글
    댓글 쓰기
    로 공유
    으로 공유
    로 공유하기
    으로 공유하기
    에 공유
    에 공유하기
    팔로우
    글자 크기 변경
    요약보기
    기사 추천
    신고하기
    새 창에서 열림
    목록으로
    맨 위로
    창 닫기
    캘린더에 추가
    번역 보기
    본문 바로가기
    본문으로 바로가기
    본문으로 건너뛰기
    콘텐츠로 건너뛰기
    메뉴 열기
    페이스북 공유
    페이스북에 공유
    카카오톡 공유
    카카오톡으로 공유
    트위터 공유
    밴드 공유
    이메일 공유
    링크 복사하기
    url복사
    기사 url 복사
    기사 주소 복사
    url이 복사되었습니다
    기사 url이 복사되었습니다
    기사 스크랩
    북마크 하기
    기사 저장
    기사저장
    저장하기
    나중에 읽기
    기사듣기
    뉴스 듣기
    기사 인쇄
    이메일 보내기
    메일 보내기
    이미지 크게 보기
    사진 크게 보기
    크게 보기
    이미지 확대
    전체화면
    사진 더보기
    모든 사진 보기
    글꼴 크기
    본문 글자 크기
    글자 확대
    글자 축소
    글씨 키우기
    글씨 줄이기
    본문크기
    읽기모드
    다크모드
    오류 신고
    오류신고
    오탈자 신고
    오타 신고
    기사 오류 신고
    정정보도 신청
    댓글 보기
    댓글보기
    댓글쓰기
    댓글 달기
    댓글달기
    댓글 남기기
    전체 댓글 보기
    댓글 더보기
    댓글 열기
    댓글 닫기
    알림 받기
    알림받기
    알림 설정
    기자 구독
    기자 구독하기
    기자구독
    언론사 구독
    채널 구독
    맨위로
    위로 가기
    상단으로
    상단으로 이동
    페이지 상단으로
    목록 보기
    목록으로 가기
  `,
  weakButtons: `
    댓글수
    조회
    조회수
    닫기
    더보기
    추천
    읽음
    지도 보기
    리포스트
  `,
  shareNetworks: `
    페이스북
    트위터
    카카오톡
    카카오스토리
    네이버
    네이버블로그
    밴드
    이메일
    엑스
    라인
    카톡
    메일
  `,
  wordsBetweenButtons: `
    에
    로
    으로
    이
    기사
  `,
  siteControls: `
    본문 바로가기
    콘텐츠로 건너뛰기
    로그인
    회원가입
    구독
    메뉴
    검색
    홈
    소개
    문의
    본문으로 바로가기
    본문으로 건너뛰기
    메뉴 열기
  `,
  legalLinks: `
    개인정보처리방침
    개인정보 처리방침
    개인정보취급방침
    이용약관
    회원약관
    서비스 이용약관
    청소년보호정책
    청소년 보호정책
    청소년보호책임자
    저작권보호정책
    저작권 정책
    저작권규약
    저작권 안내
    이메일무단수집거부
    이메일 무단수집거부
    이메일주소무단수집거부
    이메일 주소 무단 수집 거부
    고충처리
    고충처리인
    사이트맵
    회사소개
    광고문의
    광고안내
    제휴문의
    편집규약
    윤리강령
    기사제보
    독자투고
  `,
  thisPageWords: `
    이 페이지
    이 기사
  `,
  liveControls: `
    라이브
    생중계
    실시간
    실시간 업데이트
    속보
    핵심 요약
    주요 내용
    주요 포인트
    새로고침
    더 보기
    더 불러오기
    이전 글 보기
    이전 게시물 보기
    이전 게시글
    새 게시물
    팔로우
    중계 종료
    알림 켜기
  `,
  readMoreOnly: `
    관련기사
    관련 기사
    관련뉴스
    관련 뉴스
    관련 글
    관련글
    관련 콘텐츠
    함께 읽기
    함께 보면 좋은 기사
    함께 볼만한 기사
    함께 읽으면 좋은
    같이 읽으면 좋은 글
    더 보기
    더보기
    더 읽기
    더 읽어보기
    추천 기사
    추천기사
    추천 뉴스
    인기 기사
    인기기사
    많이 본 뉴스
    많이 본 기사
    이어 읽기
    이 기사도
    이 기사 어때요
    놓치지 마세요
    주요 뉴스
    주요뉴스
    핫 뉴스
    읽어보기
    연관기사
    실시간 뉴스
    이 시각 주요뉴스
    다음 기사
    이전 기사
    관련기사 보기
    이전 글
    다음 글
    이 기자의 다른 기사
    기자의 다른 기사
    비슷한 레시피
    관련 레시피
    관련 뉴스 더보기
    관련기사 더보기
    관련 기사 더보기
    관련 기사 보기
    관련 동영상
    관련 영상
    관련 키워드
    관련 태그
    관련 이슈
    관련 주제
    관련 링크
    이 기사와 관련된 기사
    이 기사의 관련기사
    이 뉴스와 관련된 뉴스
    연관 기사
    연관 뉴스
    추천 콘텐츠
    추천 글
    추천글
    추천 영상
    추천 이슈
    당신을 위한 추천
    당신이 관심 있을 만한 이슈
    당신이 좋아할 만한 기사
    회원님을 위한 추천
    이런 기사는 어때요
    이런 기사 어때요
    이런 뉴스 어때요
    이 기사는 어떠세요
    이 시각 많이 본 뉴스
    이 시각 주요 뉴스
    이 시각 헤드라인
    지금 많이 본 뉴스
    지금 뜨는 뉴스
    지금 뜨는 기사
    실시간 인기 기사
    실시간 인기 뉴스
    실시간 많이 본 뉴스
    실시간 주요 뉴스
    실시간 주요뉴스
    실시간 랭킹
    가장 많이 본 뉴스
    가장 많이 본 기사
    많이 본 글
    많이 본 콘텐츠
    많이 본 영상
    많이 읽은 기사
    많이 읽은 뉴스
    많이 읽은 글
    많이 본
    많이 본 뉴스 더보기
    가장 많이 읽은 기사
    인기 뉴스
    인기뉴스
    인기 글
    인기글
    인기 콘텐츠
    인기 검색어
    인기 급상승
    급상승 기사
    오늘의 주요뉴스
    오늘의 주요 뉴스
    오늘의 핫이슈
    핫이슈
    핫클릭
    핫 이슈
    최신 뉴스
    최신뉴스
    최신 기사
    최신기사
    최신 글
    최근 기사
    최근 글
    최근 뉴스
    다른 기사 보기
    에디터 추천
    에디터 픽
    편집자 추천
    놓치면 안 되는 뉴스
    함께 본 기사
    함께 본 뉴스
    함께 많이 본 기사
    같이 본 기사
    같은 주제의 기사
    같은 섹션 기사
    이 섹션의 다른 기사
    섹션 주요뉴스
    더 많은 기사
    더 많은 뉴스
    더 많은 기사 보기
    기사 더보기
    뉴스 더보기
    다음글
    이전글
    다음 뉴스
    이전 뉴스
  `,
  readMoreBeforeSeparator: `
    영상
    동영상
    팟캐스트
    화보
  `,
  backLinks: `
    목록
    뒤로
  `,
  commentWords: `
    댓글
    개
    개의 댓글
    댓글 쓰기
    댓글쓰기
    댓글 보기
    댓글 달기
    전체 댓글
    댓글 남기기
    의견
    첫 댓글
    로그인 후 댓글
    개 댓글
    댓글이 없습니다
    댓글 작성
    로그인 후 댓글을 작성할 수 있습니다
  `,
  commentSections: `
    이메일 주소는 공개되지 않습니다. 필수 필드는 로 표시됩니다
    이메일 주소는 공개되지 않습니다.
  `,
  newsletterInvitations: `
    뉴스레터
    뉴스레터 구독
    뉴스레터를 구독
    구독하세요
    구독
    무료 뉴스레터
    매일 아침
    받아보세요
    카카오톡 채널
    채널 추가
    앱 다운로드
    앱을 다운로드
    회원가입
    텔레그램 채널
    유튜브 구독
    네이버에서 구독
  `,
  newsletterOffers: `
    뉴스레터
    이메일
    메일
    채널
    앱
    카카오톡
    텔레그램
    유튜브
    네이버
  `,
  newsletterForm: `
    이메일 주소
    이메일 주소를 입력
    이메일 주소를 입력하세요
    이메일을 입력
    이메일을 입력하세요
    구독하시면
    구독 신청
    구독신청
    가입하시면
    언제든지 구독
    언제든지 해지
    언제든 구독
    언제든 해지
    수신 거부
    구독하기
    무료 구독
    지금 구독
  `,
  unsubscribeLinks: `
    수신거부
    구독 취소
    구독취소
    구독 해지
    수신 거부
    구독 해지하기
    구독 정보 변경
  `,
  browserLinks: `
    브라우저에서 보기
    브라우저에서 열기
    브라우저로 보기
    웹에서 보기
  `,
  mailFootLeads: `
    본 메일은
    이 메일은
    이 뉴스레터는
    본 뉴스레터는
    이 메일을 받으신
  `,
  platformLines: `
    나의 iphone에서 보냄
    내 iphone에서 보냄
    이 기사를 추천합니다
    기사 추천은 24시간 내 50회까지 참여할 수 있습니다
    이 기사는 언론사에서 … 섹션으로 분류했습니다
    기사 섹션 분류 안내
    기사의 섹션 정보는 해당 언론사의 분류를 따르고 있습니다…
    무단 전재 및 재배포 금지
    무단전재 및 재배포 금지
    무단전재-재배포 금지
    기사를 읽어드립니다
    글자크기 설정
    파란원을 좌우로 움직이시면 글자크기가 변경 됩니다
    음성으로 듣기
    글씨크기 조절하기
    제보는 카카오톡 okjebo
    제보는 카카오톡…
    기사제보 및 보도자료…
    기사 제보 및 보도자료…
    카카오톡 제보…
    카카오톡 '…제보…
    … 채널 구독하기…
    앱에서 보기
    앱으로 보기
    댓글을 작성하려면…
    댓글을 쓰려면…로그인…
    첫 댓글을 …
    첫 번째 댓글을 …
    이 기사가 도움이 …
    이 기사 어떠셨나요…
    세상을 보는 …구독신청
    앱 다운로드
  `,
  advertisementMarks: `
    광고
    스폰서
    광고 후 계속
    기사는 광고 아래 계속됩니다
    본문은 광고 아래에 계속됩니다
    계속 읽기
    ad
  `,
  paywallNotices: `
    유료회원 전용
    구독자 전용
    유료 회원
    이 기사는 구독자
  `,
  paywallMatters: `
    …구독…
    …회원…
    …기사…
  `,
  freeArticleNotices: `
    이 기사는 무료입니다
    이 기사는 무료로…
    무료 기사…남았습니다
  `,
  cookieNotices: `
    이 사이트는 쿠키를
    이 웹사이트는 쿠키를
    당사는 쿠키를
    저희는 쿠키를
    우리는 쿠키를
    쿠키 설정
    모두 동의
    모두 수락
    쿠키 허용
    모두 거부
    본 사이트는 쿠키를
    쿠키를 사용합니다
  `,
  cookieNames: `
    …쿠키…
  `,
  cookieMatters: `
    …사이트…
    …동의…
    …경험…
    …서비스…
  `,
  rightsNotices: `
    무단 전재
    무단전재
    무단 전재 및 재배포
    저작권자
    재배포 금지
    무단 복제
    무단복제
    all rights reserved
    ai 학습
    저작권
    copyright
  `,
  rightsTerms: `
    …금지…
  `,
  imprintLabels: `
    끝
    편집
    편집자
    편집기자
    에디터
    제보
    기사제보
    영상편집
    영상취재
    그래픽
    디자인
    교정
    데스크
    출처
    제보하기
    기사 제보
    감수
    담당
  `,
  sourceLabels: `
    출처
  `,
  contactLabels: `
    문의
    담당자
  `,
  pressContactLabels: `
    언론 문의
    보도자료 문의
    언론문의
    보도문의
    보도 문의
    미디어 문의
    언론 연락처
  `,
  correspondenceLabels: `
    교신저자
    교신 저자
    책임저자
  `,
  issueDeadlines: `
    다음 호 발행
    원고 마감
  `,
  issuePublishers: `
    발행
    발행인
    발행처
    발행 편집
    편집 발행
  `,
  mailSubjectLabels: `
    제목
  `,
  mailSenderLabels: `
    보낸 사람
    보낸사람
  `,
  mailDateLabels: `
    날짜
    보낸 날짜
  `,
  mailOtherLabels: `
    받는 사람
    받는사람
    참조
  `,
  forwardedMarks: `
    전달됨
    여러 번 전달됨
  `,
  workspaceLabels: `
    상태
    생성자
    최종 편집자
  `,
};
