import type { Phrases } from './phrases.ts';

/** Japanese. */
export const ja: Phrases = {
  bylineBefore: `
    投稿者
    文
    取材 文
    取材・文
    記者
    執筆
    文責
    取材
    筆者
    著者
    ライター
    書き手
    文 写真
    文・写真
    取材執筆
    取材・執筆
    聞き手
    インタビュー
    論説委員
    編集委員
    構成 文
    構成・文
  `,
  bylineAfter: `
    記者
    編集委員
    論説委員
    特派員
    支局長
    ライター
    通信員
  `,
  pageBylines: `
    文
    取材
    記者
  `,
  staffBylines: `
    編集部
    共同
    時事
    取材班
  `,
  translatorLabels: `
    翻訳者
    翻訳
    訳者
    訳
  `,
  reporterTitles: `
    記者
    特派員
  `,
  givenNames: `
    akira
    haruki
    hiroshi
    kenji
    naoko
    takashi
    yoko
    yuki
    jun
    akari
    akiko
    asuka
    ayumi
    daisuke
    haruka
    haruto
    hideo
    hiroko
    kaori
    kazuo
    keiko
    kenichi
    kyoko
    makoto
    mariko
    masako
    masato
    mayumi
    megumi
    michiko
    midori
    naoki
    noriko
    reiko
    sakura
    satoshi
    shinji
    shota
    takeshi
    taro
    tetsuya
    tomoko
    yasuko
    yoshiko
    yuko
    yumi
  `,
  roles: `
    …記者
    …特派員…
    …報道…
    …支局…
    …新聞
    …通信
  `,
  publishedLabels: `
    公開
    公開日
    公開日時
    配信
    配信日
    掲載
    掲載日
    投稿
    投稿日
    発表
    発行
    作成
    作成日
    日時
    日付
    初公開
    初出
    配信日時
    掲載日時
    発信
    登録日
  `,
  updatedLabels: `
    更新
    更新日
    更新日時
    最終更新
    最終更新日
    最終更新日時
    改訂
    修正
    アップデート
    追記
    改定
  `,
  untilWordsBehind: `
    まで
  `,
  yearSigns: `
    年
  `,
  monthSigns: `
    月
  `,
  daySigns: `
    日
  `,
  agoWords: `
    前
    以前
  `,
  aboutRelativeTime: `
    約
  `,
  oneWords: `
    一
  `,
  minutesAgo: `
    分
    分間
  `,
  hoursAgo: `
    时间
    時間
  `,
  daysAgo: `
    日
    日間
  `,
  weeksAgo: `
    週
    週間
  `,
  yesterdayWords: `
    昨日
  `,
  todayWords: `
    今日
    たった今
  `,
  readingMinutes: `
    分
    分間
  `,
  readingWords: `
    この記事は
    で読めます
    読めます
    読了
    読了時間
    所要時間
    この記事を読むのに
    かかります
    読了目安
    この記事の所要時間
    読む時間
    で読了
    記事を読む
  `,
  aboutReadingTime: `
    約
    ほど
    程度
    が
    は
    を
    の
    に
    で
  `,
  creditLabels: `
    写真
    写真は
    写真提供
    画像
    画像提供
    撮影
    撮影者
    写真撮影
    写真説明
    イラスト
    図
    図版
    提供
    提供写真
    キャプション
    動画
    資料写真
    グラフィック
    作図
    地図
    カメラマン
  `,
  pictureAgencies: `
    共同
    共同通信
    時事
    時事通信
    kyodo
    jiji
  `,
  newsAgencies: `
    時事
    共同
  `,
  sourceEnds: `
    新聞
    新聞社
    通信
    通信社
    撮影
    提供
  `,
  sectionNames: `
    プレスリリース
    ニュース
    政治
    経済
    文化
    スポーツ
    国際
    社会
    社説
    特集
    インタビュー
    科学
    健康
    地域
    速報
    独自
    ライブ
    ホーム
    トップ
    暮らし
    コラム
    連載
    オピニオン
    エンタメ
    地方
    くらし
    国内
    有料記事
    会員限定
    トピックス
  `,
  siteWords: `
    …新聞
    …オンライン
    …ニュース
    …通信
    …放送
  `,
  officeEnds: `
    部
    局
    社
    県
    市
    都
    府
    道
    区
    町
    村
    版
    号
    面
    課
    院
    省
    庁
    紙
    報
    聞
    網
  `,
  issueSigns: `
    号
  `,
  tagLabels: `
    タグ
    キーワード
    トピック
    トピックス
    カテゴリー
    カテゴリ
    ジャンル
    関連キーワード
    関連トピックス
    テーマ
    ハッシュタグ
  `,
  speechVerbs: `
    …と述べ…
    …と話し…
    …と語っ…
  `,
  endMarks: `
    終
    おわり
  `,
  pageWords: `
    ページ
  `,
  pageSigns: `
    ページ
    頁
  `,
  contentsLabels: `
    目次
  `,
  shareActions: `
    シェア
    シェアする
    シェアする この記事を
    この記事をシェア
    この記事をシェアする
    記事をシェア
    共有
    共有する
    記事を共有
    ツイート
    ツイートする
    ポスト
    ポストする
    投稿
    印刷
    印刷する
    この記事を印刷
    保存
    保存する
    後で読む
    あとで読む
    クリップ
    クリップする
    ブックマーク
    リンクをコピー
    リンクをコピーする
    urlをコピー
    コピーしました
    リンクをコピーしました
    メールで送る
    送る
    送信
    いいね
    いいね!
    フォロー
    フォローする
    フォローしてください
    音声で聞く
    聴く
    文字サイズ
    記事を保存
    この記事を保存
    スクラップ
    プリント
    拡大
    縮小
    標準
    友だちに教える
    lineで送る
    xでポスト
    url をコピー
    文字の大きさ
    みんなのポストを見る
    ログインする
    記事をマイページに保存し あとで読む ことができます
    ご利用には会員登録が必要です
    本文へスキップ
    レシピへジャンプ
    レシピを印刷
    新しいウィンドウで開きます
    このページを印刷
    ページの先頭へ
    ページの先頭へ戻る
    ページトップへ
    閉じる
    iphoneから送信
    カレンダーに追加
    翻訳を表示
  `,
  weakButtons: `
    コメント
    コメントする
    件
    いいね
    閉じる
    メニュー
    もっと見る
    閲覧
    閲覧数
    回視聴
    再生回数
    地図を見る
    地図を表示
    リポスト
  `,
  shareNetworks: `
    フェイスブック
    ツイッター
    メール
    はてなブックマーク
    はてブ
    はてな
    ライン
    ミクシィ
    note
    ポケット
    エックス
    xで
    lineで
    lineで送る
    facebookで
  `,
  wordsBetweenButtons: `
    と
    に
    を
    で
    この
    記事
    へ
    で送る
  `,
  siteControls: `
    コンテンツへスキップ
    本文へスキップ
    ログイン
    会員登録
    新規登録
    メニュー
    検索
    ホーム
    トップ
    トップページ
    お問い合わせ
    会社概要
  `,
  thisPageWords: `
    このページ
    この記事
    この著者
  `,
  liveControls: `
    ライブ
    ライブ配信中
    速報
    中継
    要点
    ポイント
    主なポイント
    更新する
    再読み込み
    もっと見る
    さらに表示
    続きを表示
    以前の投稿
    以前の投稿を表示
    過去の投稿を見る
    新着
    新しい投稿
    随時更新
    フォロー
    【速報】
    通知をオンにする
  `,
  readMoreOnly: `
    関連記事
    関連ニュース
    関連リンク
    関連
    関連情報
    関連動画
    関連写真
    関連コンテンツ
    あわせて読みたい
    合わせて読みたい
    併せて読みたい
    あわせて読む
    こちらも読みたい
    こちらもおすすめ
    おすすめ記事
    おすすめ
    おすすめの記事
    続きを読む
    もっと読む
    もっと見る
    人気記事
    注目記事
    ランキング
    アクセスランキング
    最新記事
    こちらの記事も読まれています
    次の記事
    前の記事
    次に読む
    写真特集
    写真
    画像
    動画
    図解
    動画を見る
    写真を見る
    【写真】
    特集
    連載
    新着記事
    次のページ
    編集部のおすすめ
    よく読まれている記事
    記事一覧
    前の記事へ
    次の記事へ
    この著者の他の記事
    この記者の記事一覧
    筆者の他の記事
    この記事の著者の他の記事
    おすすめレシピ
    似たレシピ
    関連レシピ
  `,
  readMoreBeforeMark: `
    動画
    図解
    ポッドキャスト
    詳しくは
  `,
  commentWords: `
    コメント
    件
    件のコメント
    コメントする
    コメントを書く
    コメントを見る
    コメントを読む
    コメント欄
    みんなのコメント
    コメントはまだありません
    コメント数
    コメントを投稿
    コメントするにはログインしてください
    コメントを残す
  `,
  newsletterInvitations: `
    ニュースレター
    メールマガジン
    メルマガ
    無料メルマガ
    ニュースレターに登録
    ニュースレターを購読
    登録
    購読
    公式line
    lineの友だち
    友だち追加
    アプリをダウンロード
    アプリで読む
    フォローしてください
    公式アカウント
    会員登録
    有料会員
    毎朝
    最新ニュースを
    通知を受け取る
    お届けします
    無料会員登録
    ログイン
  `,
  newsletterOffers: `
    ニュースレター
    メルマガ
    メールマガジン
    メール
    line
    アプリ
    公式アカウント
    チャンネル
    通知
  `,
  newsletterForm: `
    メールアドレス
    メールアドレスを入力
    メールアドレスを入力してください
    登録することで
    ご登録いただくと
    登録すると
    いつでも解除
    いつでも配信停止
    配信停止
    登録する
    無料登録
    今すぐ登録
    購読する
    登録はこちら
    会員登録
  `,
  unsubscribeLinks: `
    配信停止
    購読解除
  `,
  mailFootLeads: `
    このメールは
  `,
  advertisementMarks: `
    広告
    広告の後に続きます
    広告の後にも続きます
    記事は広告の後に続きます
    pr
    スポンサー
    提供
    続きを読む
    広告の下に続きます
    この記事は広告の後に続きます
    スクロールして続きを読む
    広告を閉じる
    スポンサーリンク
  `,
  affiliateNotices: `
    本記事にはアフィリエイト広告
    この記事にはアフィリエイト
    本記事はアフィリエイト
  `,
  paywallNotices: `
    有料会員限定
    この記事は有料
    有料記事
    この記事は会員限定
    会員限定記事
    続きを読むには
    残り
    この記事は有料会員記事
  `,
  paywallMatters: `
    …有料…
    …会員…
    …記事…
    …本文…
  `,
  cookieNotices: `
    当サイトではcookie
    当サイトではクッキー
    このサイトはcookie
    このサイトでは
    当社はcookie
    本サイトではcookie
    クッキーを使用
    すべて同意
    すべて許可
    同意する
    すべて拒否
    クッキー設定
    cookieの設定
    cookieを使用
  `,
  cookieNames: `
    …クッキー…
  `,
  cookieMatters: `
    …サイト…
    …同意…
    …体験…
  `,
  rightsNotices: `
    無断転載
    無断転載を禁じます
    無断転載禁止
    無断複製
    無断引用
    記事・写真の無断
    記事の無断転載
    無断での転載
    禁無断転載
    掲載の記事
    著作権
    転載禁止
  `,
  rightsTerms: `
    …禁…
  `,
  imprintLabels: `
    編集
    編集者
    編集部
    監修
    校閲
    担当
    デスク
    構成
    編集協力
    制作
    情報提供
    引用元
    出典
    提供元
  `,
  imprintJoints: `
    を
    の
  `,
  sourceLabels: `
    出典
  `,
  pressContactLabels: `
    報道関係者のお問い合わせ先
    お問い合わせ先
    本件に関するお問い合わせ
  `,
  mailSubjectLabels: `
    件名
  `,
  mailSenderLabels: `
    差出人
    送信者
  `,
  mailDateLabels: `
    日付
    日時
    送信日時
  `,
  mailOtherLabels: `
    宛先
  `,
};
