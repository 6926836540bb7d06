import type { Phrases } from './phrases.ts';

/** Chinese. */
export const zh: Phrases = {
  advertisementMarks: `
    广告
    廣告
    赞助内容
    贊助內容
    推广
    推廣
    广告后继续阅读
    廣告後繼續閱讀
    文章继续
    点击继续阅读
    继续阅读
    繼續閱讀
    文章未完
    请继续往下阅读
    請繼續往下閱讀
  `,
  bylineBefore: `
    记者
    記者
    作者
    文
    撰文
    本报记者
    本報記者
    文字
    采写
    採訪
    采访
    采访人
    撰稿
    撰写
    本报讯记者
    特约记者
    特約記者
    通讯员
    通訊員
    实习记者
    實習記者
    报道
    报道人
    采访撰文
    见习记者
    本网记者
    文 记者
    編譯
    编译
    译者
    見習記者
  `,
  bylineAfter: `
    记者
    記者
    报道
    報導
    報道
    撰文
    文
    撰
    台北報導
    综合报道
    綜合報導
    編譯
  `,
  staffBylines: `
    编辑部
    編輯部
    本报讯
    本报编辑部
    综合报道
    綜合報導
    本刊编辑部
  `,
  creditLabels: `
    图
    圖
    图片
    圖片
    图源
    圖源
    图片来源
    圖片來源
    照片
    图像
    摄影
    攝影
    拍摄
    拍攝
    摄
    攝
    供图
    供圖
    图据
    图自
    图为
    圖為
    配图
    插图
    插圖
    制图
    製圖
    视频
    影片
    資料照
    资料图
    资料图片
    資料圖片
    翻攝
    圖文
    图文
    示意图
    示意圖
    记者摄
  `,
  publishedLabels: `
    发布
    發布
    發佈
    发布时间
    發布時間
    發佈時間
    发布于
    發布於
    发表
    發表
    发表于
    發表於
    发表时间
    刊登
    时间
    時間
    日期
    发布日期
    發布日期
    出版
    首发
    上架
    首次发布
    发表日期
    發稿時間
    刊登時間
    發稿
    发稿
    上线时间
    出版日期
    刊出
    首發
  `,
  updatedLabels: `
    更新
    更新时间
    更新時間
    更新于
    更新於
    最后更新
    最後更新
    最近更新
    修改
    修改时间
    最后更新时间
    更新日期
    最新更新
    最後更新時間
    最后修改
    修订
  `,
  newsletterForm: `
    输入您的邮箱
    输入邮箱
    输入你的邮箱
    請輸入您的電子郵件
    請輸入電子郵件
    請輸入您的email
    请输入您的邮箱
    请输入邮箱
    电子邮箱
    電子郵件地址
    电子邮件地址
    您的邮箱
    您的電子郵件
    点击订阅
    立即订阅
    立即訂閱
    您可以随时
    您可以隨時
    随时取消
    隨時取消
    随时退订
    取消订阅
    訂閱即表示
    订阅即表示
    注册即表示
    註冊即表示
    订阅
    訂閱
  `,
  newsletterInvitations: `
    订阅我们
    訂閱我們
    订阅
    訂閱
    订阅本报
    订阅通讯
    訂閱電子報
    电子报
    電子報
    免费订阅
    免費訂閱
    关注我们的
    關注我們的
    关注公众号
    关注微信公众号
    微信公众号
    扫码关注
    下载app
    下載app
    下载客户端
    下載應用程式
    加入我们
    加入我們
    加入line
    加入會員
    注册
    每日简报
    每日新闻简报
    每天早上
    每日早报
    下载我们的app
    即睇更多
    立即下載
    追蹤我們
  `,
  newsletterGoods: `
    电子报
    電子報
    邮箱
    信箱
    邮件
    通讯
    公众号
    微信
    频道
    頻道
    app
    客户端
    简报
    line
  `,
  cookieNotices: `
    我们使用cookie
    我們使用cookie
    本网站使用
    本網站使用
    本站使用
    我们和我们的合作伙伴
    接受全部
    接受所有
    全部接受
    同意并继续
    拒绝全部
    全部拒絕
    cookie设置
    cookie設定
    继续浏览本网站
    您的隐私
    為提供您更好
    接受cookie
  `,
  rightsNotices: `
    版权所有
    版權所有
    未经授权
    未經授權
    未经许可
    未經許可
    不得转载
    不得轉載
    禁止转载
    禁止轉載
    转载请注明
    轉載請註明
    版权声明
    版權聲明
    著作权归
    著作權
    如需转载
    谢绝转载
    请勿转载
    請勿轉載
    违者必究
    声明
    本文版权归
    版权归
    本报道版权
    特别声明
    免责声明
  `,
  commentWords: `
    评论
    評論
    条评论
    則評論
    留言
    则留言
    則留言
    条留言
    发表评论
    發表評論
    写评论
    我要评论
    查看评论
    查看全部评论
    网友评论
    网友跟帖
    跟帖
    条
    暂无评论
    全部评论
    参与评论
    我来说两句
    網友評論
    發表意見
    登录后评论
    登录后可评论
    登入後留言
    发表回复
    發表回覆
  `,
  liveControls: `
    直播
    实时
    實時
    实时更新
    实时报道
    要点
    重点
    重點
    关注
    刷新
    刷新页面
    加载更多
    載入更多
    显示更多
    顯示更多
    查看更早
    更早内容
    显示更早的帖子
    新消息
    快讯
    快訊
    突发
    突發
    直播结束
    滚动更新
    即时更新
  `,
  imprintLabels: `
    责任编辑
    責任編輯
    责编
    責編
    编辑
    編輯
    主编
    主編
    核稿編輯
    校对
    校對
    审核
    审校
    核稿
    美编
    设计
    策划
    监制
    监督
    值班编辑
    值班主任
    本文编辑
    来源
    來源
    纠错
    我要纠错
    本文来源
    文章来源
    资料来源
    稿源
    排版
    编审
    终审
    初审
    复审
    二审
    三审
    原标题
    審核
  `,
  paywallNotices: `
    会员专享
    會員專享
    订阅后阅读
    訂閱後閱讀
    本文仅限
    本文為會員
  `,
  pressContactLabels: `
    媒体联系
    媒體聯絡
    联系人
    聯絡人
    新闻联系人
    新聞聯絡人
  `,
  readMoreSure: `
    相关阅读
    相關閱讀
    延伸阅读
    延伸閱讀
    相关新闻
    相關新聞
    相关报道
    相關報導
    相關報道
    相关文章
    相關文章
    相关链接
    相關連結
    推荐阅读
    推薦閱讀
    更多阅读
    更多新聞
    更多新闻
    更多报道
    更多內容
    阅读更多
    閱讀更多
    查看更多
    看更多
    猜你喜欢
    猜你喜歡
    热门文章
    熱門文章
    热门新闻
    熱門新聞
    你可能感兴趣
    你可能感興趣
    你可能也喜歡
    您可能感兴趣
    另请参阅
    另見
    参见
    另见
    了解更多
    深入阅读
    编辑推荐
    編輯推薦
    上一篇
    下一篇
    最新新聞
    今日推荐
    往期回顾
    同场加映
    同場加映
    看更多新聞
    更多相關新聞
    更多相關
    最新消息
    热点推荐
    大家都在看
    看更多文章
    其他人也在看
    上一则
    下一则
    上一條
    下一條
  `,
  readMoreUnsure: `
    视频
    視頻
    影片
    图集
    圖集
    播客
    更多
  `,
  minuteWords: `
    分钟
    分鐘
    分
  `,
  readingWords: `
    阅读时间
    閱讀時間
    阅读
    閱讀
    阅读时长
    閱讀時長
    读完
    預計閱讀
    预计阅读
    预计阅读时间
    阅读约需
    阅读需
    需时
    全文阅读
  `,
  sectionNames: `
    新闻稿
    新聞稿
    新闻
    新聞
    政治
    经济
    經濟
    文化
    体育
    體育
    国际
    國際
    国内
    社会
    社會
    观点
    觀點
    评论
    评论员文章
    专访
    專訪
    科技
    健康
    本地
    突发
    独家
    獨家
    直播
    首页
    首頁
    生活
    财经
    財經
    地方
    综合
    要闻
    要聞
    两岸
    兩岸
  `,
  shareNetworks: `
    微信
    微博
    朋友圈
    qq
    qq空间
    新浪微博
    脸书
    臉書
    推特
    电邮
    電郵
    邮件
    郵件
    豆瓣
  `,
  siteControls: `
    跳到内容
    跳至主要內容
    登录
    登錄
    登入
    注册
    註冊
    订阅
    訂閱
    菜单
    選單
    搜索
    搜尋
    首页
    首頁
    关于我们
    關於我們
    联系我们
    聯絡我們
  `,
  shareActions: `
    分享
    分享到
    分享至
    分享文章
    分享本文
    分享给朋友
    分享給朋友
    复制链接
    複製連結
    複製鏈接
    复制
    链接已复制
    連結已複製
    打印
    列印
    打印本页
    收藏
    保存
    点赞
    點讚
    点击收藏
    转发
    轉發
    发送邮件
    发送
    寄給朋友
    收听
    收聽
    听新闻
    聽新聞
    字号
    字號
    字体大小
    字級
    大
    中
    小
    评论
    評論
    关注我们
    關注我們
    追蹤我們
    返回顶部
    回到頂部
    扫一扫
    扫码分享
    扫描二维码
    用手机继续阅读
    手机查看
    加入收藏
    点击展开全文
    展开全文
    閱讀全文
    下载app
    打开app
    字体
    責任編輯
    分享給好友
    举报
    纠错
    我要纠错
    讚好
    加入最愛
    收藏文章
    缩小字体
    放大字体
    縮小字體
    放大字體
    打印此页
    關閉視窗
    关闭窗口
    关闭本页
    返回首页
    收藏本页
    在新窗口中打开
    在新視窗開啟
    发自我的iphone
    字体 大 中 小
    字号 大 中 小
    字體 大 中 小
    大 中 小
  `,
  weakButtons: `
    赞
    讚
    更多
    关闭
    關閉
    阅读
    閱讀
    人气
    人氣
    浏览
    瀏覽
    评论数
    次
    浏览次数
    浏览量
    阅读次数
    阅读量
    点击数
    点击次数
    點閱
    點閱數
    瀏覽次數
    瀏覽數
    人閱讀
    字体
    字号
    字體
  `,
  tagLabels: `
    标签
    標籤
    标签云
    关键词
    關鍵詞
    关键字
    關鍵字
    话题
    話題
    主题
    主題
    分类
    分類
    栏目
    相关话题
    相關話題
  `,
  mailSubjectLabels: `
    主题
    主題
    主旨
  `,
  mailSenderLabels: `
    发件人
    寄件人
    寄件者
  `,
  mailDateLabels: `
    日期
    发送时间
    時間
    寄件日期
  `,
  mailOtherLabels: `
    收件人
    收件者
    抄送
  `,
  endMarks: `
    完
    了
    終
  `,
  roles: `
    …记者
    …記者
    …编辑…
    …报道…
    …報導…
    …新闻
    …新聞
    …通讯社
    …通訊社
  `,
  siteWords: `
    …新闻
    …新聞
    …日报
    …日報
    …晚报
    …晚報
    …时报
    …時報
    …周刊
    …週刊
    …网
    …網
  `,
  speechVerbs: `
    …说…
    …說…
    …道…
  `,
  cookieMatters: `
    …網站…
    …网站…
    …体验…
    …體驗…
    …隐私…
  `,
  rightsTerms: `
    …观点…
    …觀點…
    …立场…
    …立場…
    …转载…
    …轉載…
    …授权…
    …授權…
    …禁…
  `,
  paywallMatters: `
    …會員…
    …会员…
    …订阅…
    …訂閱…
    …本文…
  `,
  andWords: `
    及
    和
    与
    與
  `,
  withWords: '',
  placeWords: '',
  particles: '',
  rareParticles: '',
  jobsBeforeName: '',
  byWords: '',
  byAfterVerb: '',
  clearByWords: '',
  postWords: '',
  sectionLinks: '',
  filedUnder: '',
  taggedWith: '',
  tagLabelsOnPages: '',
  dateJoints: '',
  pageBylines: `
    文
    撰文
    作者
    记者
    記者
  `,
  postedWords: '',
  aboutWords: '',
  afterNameOnPages: '',
  controlsAfterName: '',
  translatorLabels: `
    译者
    翻译
  `,
  notNames: '',
  datedWords: '',
  dateLabelsOnPages: '',
  authorVerbs: '',
  authorVerbsOnPages: '',
  aboutAuthorHeadings: '',
  sourceLabels: `
    出典
    来源
    來源
  `,
  contributorCredits: '',
  relatedLeads: '',
  unsubscribeLinks: '',
  siteAppeals: '',
  embedConsents: '',
  embedConsentWords: '',
  rightsReserved: '',
  rightsAnywhere: '',
  commentNouns: '',
  moderationWords: '',
  lineJoints: '',
  picturePlaces: '',
  regionWords: '',
  issueWords: '',
  numberWords: '',
  replyMarks: `
    回复
    回覆
    答复
  `,
  deskWords: '',
  notHeadlines: '',
};
