import type { Phrases } from './phrases.ts';

/** Vietnamese. */
export const vi: Phrases = {
  bylineBefore: `
    tác giả
    bài
    theo
    phóng viên
    viết bởi
    đăng bởi
    người đăng
    người viết
    thực hiện
  `,
  authorNouns: `
    tác giả
  `,
  jobLabels: `
    vai trò
  `,
  staffBylines: `
    ban biên tập
    nhóm phóng viên
  `,
  givenNames: `
    linh
    nguyen
    minh
    thanh
    tuan
  `,
  andWords: `
    và
  `,
  roles: `
    phóng viên
    biên tập viên
    nhà báo
    tổng biên tập
    thông tấn xã
    cộng tác viên
    phóng viên ảnh
    bình luận viên
  `,
  institutionWords: `
    trường đại học…
    viện…
  `,
  surnamesFirst: `
    Nguyễn
    Trần
    Lê
    Phạm
    Hoàng
    Huỳnh
    Phan
    Vũ
    Võ
    Đặng
    Bùi
    Đỗ
    Hồ
    Ngô
    Dương
    Lý
    Trịnh
    Đinh
    Quách
    Đoàn
    Lương
    Tạ
    Tô
    Vương
    Tống
    Trương
    Lưu
    Chu
    Doãn
    Hứa
    Kiều
    Lại
    Mạc
    Nghiêm
    Phùng
    Quản
    Tăng
    Triệu
    Uông
    Đàm
    Đào
    Đậu
    Giáp
    Khổng
    Khuất
    Khúc
    Lục
    Lữ
    Phí
    Tôn
    Cù
    Cung
    Cấn
    Thái
    Âu
    Ông
    Chử
    Ninh
    Mã
    Bạch
    Thạch
    Sầm
    Diệp
    Tiêu
    Nghi
    Khương
    Hoa
    Bế
    Nông
  `,
  aboutAuthorHeadings: `
    về tác giả
    giới thiệu tác giả
  `,
  publishedLabels: `
    đăng
    đăng lúc
    ngày đăng
    xuất bản
    ngày
    đăng ngày
    xuất bản lúc
    thời gian
  `,
  publishedIn: `
    trên
    tại
  `,
  updatedLabels: `
    cập nhật
    cập nhật lúc
    cập nhật lần cuối
    sửa đổi
    cập nhật ngày
    lần cập nhật cuối
  `,
  untilWords: `
    đến
    đến ngày
    đến hết ngày
    hết ngày
    trước ngày
  `,
  lifeWords: `
    sinh ngày
    mất ngày
    qua đời
  `,
  exportMarks: `
    xuất từ danh sách đọc
  `,
  exportWords: `
    xuất từ
  `,
  agoWords: `
    trước
    cách đây
  `,
  otherRelativeTimeWords: `
    khoảng
  `,
  oneWords: `
    một
  `,
  minutesAgo: `
    phút
  `,
  hoursAgo: `
    giờ
    tiếng
  `,
  daysAgo: `
    ngày
  `,
  weeksAgo: `
    tuần
  `,
  yesterdayWords: `
    hôm qua
  `,
  todayWords: `
    hôm nay
  `,
  readingMinutes: `
    phút
  `,
  readingWords: `
    thời gian đọc
    đọc
  `,
  otherReadingTimeWords: `
    khoảng
  `,
  textCountWords: `
    số từ
    số chữ
    chữ
    số ký tự
  `,
  creditLabels: `
    ảnh
    hình
    hình ảnh
    ảnh minh họa
    nguồn ảnh
    đồ họa
    video
    ảnh tư liệu
    ảnh chụp
  `,
  captionLabels: `
    chụp lại hình ảnh
  `,
  sectionNames: `
    thời sự
    thế giới
    kinh doanh
    giải trí
    thể thao
    pháp luật
    giáo dục
    sức khỏe
    đời sống
    du lịch
    khoa học
    ý kiến
    văn hóa
    xã hội
    chính trị
    công nghệ
    trang chủ
    kinh tế
    góc nhìn
    thông cáo báo chí
  `,
  siteWords: `
    báo điện tử
    thời báo
    nhật báo
    tin tức
  `,
  mastheadNames: `
    báo …
    bộ …
    ủy ban nhân dân …
  `,
  tagLabels: `
    từ khóa
    từ khoá
    thẻ
    chủ đề
    tags
    chuyên mục
  `,
  speechVerbs: `
    nói
    cho biết
  `,
  lengthUnits: `
    từ
    chữ
  `,
  pageWords: `
    trang
  `,
  contentsLabels: `
    mục lục
  `,
  shareActions: `
    chia sẻ
    chia sẻ bài viết
    sao chép liên kết
    copy link
    sao chép
    in bài
    in
    lưu bài
    lưu bài viết
    gửi
    gửi email
    nghe
    nghe bài viết
    bình luận
    theo dõi chúng tôi
    theo dõi
    chia sẻ lên facebook
    cỡ chữ
    tăng cỡ chữ
    gửi bình luận
    quay lại
    trở lại
    copy link thành công
    trở lại thời sự
    quay lại trang chủ
    in bài viết
    lưu tin
    gửi bài
    thêm vào lịch
    xem bản dịch
    chuyển đến nội dung
    bỏ qua nội dung
    chuyển đến nội dung chính
    mở menu
    chia sẻ bài viết này
    chia sẻ facebook
    chia sẻ qua email
    chia sẻ qua zalo
    chia sẻ zalo
    gửi cho bạn bè
    sao chép link
    đã sao chép
    đã sao chép liên kết
    đọc sau
    bookmark
    nghe đọc bài
    nghe tin
    nghe bài
    phóng to ảnh
    xem ảnh lớn
    xem toàn màn hình
    toàn màn hình
    xem tất cả ảnh
    xem thêm ảnh
    kích thước chữ
    giảm cỡ chữ
    bản in
    tải pdf
    báo lỗi
    báo sai sót
    xem bình luận
    xem tất cả bình luận
    hiện bình luận
    viết bình luận
    ý kiến của bạn
    bật thông báo
    theo dõi chủ đề
    theo dõi tác giả
    về đầu trang
    lên đầu trang
    trở lên đầu trang
    về trang chủ
    chia sẻ lên mạng xã hội
    in công thức
    quay lại danh sách
  `,
  weakButtons: `
    lượt xem
    lượt đọc
    xem bản đồ
  `,
  wordsBetweenButtons: `
    và
    qua
    lên
  `,
  siteControls: `
    chuyển đến nội dung
    đăng nhập
    đăng ký
    đặt báo
    menu
    tìm kiếm
    trang chủ
    giới thiệu
    liên hệ
    bỏ qua nội dung
    chuyển đến nội dung chính
    mở menu
  `,
  legalLinks: `
    chính sách bảo mật
    chính sách riêng tư
    chính sách quyền riêng tư
    điều khoản sử dụng
    điều khoản dịch vụ
    thỏa thuận sử dụng
    quy định sử dụng
    liên hệ quảng cáo
    quảng cáo
    sơ đồ trang
    liên hệ tòa soạn
  `,
  thisPageWords: `
    trang này
    bài viết này
  `,
  readMoreOnly: `
    xem thêm
    đọc thêm
    tin liên quan
    bài liên quan
    bài viết liên quan
    có thể bạn quan tâm
    đọc tiếp
    tin cùng chuyên mục
    đọc nhiều nhất
    tin khác
    bài đọc nhiều
    tin mới
    tin nổi bật
    tin cùng chủ đề
    đọc nhiều
    bài trước
    bài sau
    bài tiếp theo
    bài viết cùng tác giả
    xem tiếp
    cùng chuyên mục
    cùng chủ đề
    bài khác
    bài viết khác
    các tin khác
    tin mới nhất
    tin mới nhận
    bài mới
    bài viết mới
    bài viết mới nhất
    tin đọc nhiều
    xem nhiều
    xem nhiều nhất
    tin xem nhiều
    được quan tâm
    tin được quan tâm
    có thể bạn thích
    có thể bạn cũng quan tâm
    bạn có thể quan tâm
    bạn có thể thích
    đề xuất cho bạn
    gợi ý cho bạn
    đừng bỏ lỡ
    bài viết trước
    tin trước
    tin sau
    tin cũ hơn
    tin mới hơn
    chủ đề liên quan
  `,
  backLinks: `
    quay lại
    trở lại
  `,
  commentWords: `
    bình luận
    ý kiến
    gửi bình luận
    viết bình luận
    xem bình luận
    đăng nhập để bình luận
    để lại bình luận
  `,
  commentSections: `
    email của bạn sẽ không được hiển thị công khai. các trường bắt buộc được đánh dấu
    email của bạn sẽ không được hiển thị công khai
  `,
  newsletterInvitations: `
    đăng ký nhận
    đăng ký nhận tin
    đăng ký
    bản tin
    theo dõi kênh
    tải ứng dụng
    tham gia nhóm
    nhận bản tin
  `,
  newsletterOffers: `
    bản tin
    email
    kênh
    ứng dụng
    zalo
  `,
  newsletterForm: `
    nhập email
    nhập email của bạn
    địa chỉ email
    email của bạn
    bằng cách đăng ký
    hủy đăng ký
    đăng ký ngay
  `,
  followInvitations: `
    theo dõi chúng tôi trên
    theo dõi trên
    theo dõi
  `,
  unsubscribeLinks: `
    hủy đăng ký
    ngừng nhận thư
  `,
  browserLinks: `
    xem trong trình duyệt
    mở trong trình duyệt
  `,
  mailFootLeads: `
    bạn nhận được email này
  `,
  platformLines: `
    lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi
    đã gửi từ iphone của tôi
    được gửi từ iphone của tôi
    theo dõi … trên google news…
    theo dõi … trên facebook…
    mời bạn đọc theo dõi …
    mời quý độc giả theo dõi …
    mời độc giả theo dõi …
    bạn đọc có thể gửi …
    mọi ý kiến … xin gửi về …
    mọi đóng góp … xin gửi về …
    bình luận không đăng nhập
    vui lòng đăng nhập để bình luận…
    hãy là người đầu tiên bình luận…
    chưa có bình luận nào…
    bạn thấy bài viết này thế nào?…
    bài viết có hữu ích …
    xem bài gốc
    xem bản gốc
    chuyển tiếp cho bạn bè
    ủng hộ báo chí độc lập…
    mở trong trình duyệt
  `,
  advertisementMarks: `
    quảng cáo
    tin tài trợ
    đọc tiếp
  `,
  rightsNotices: `
    bản quyền
    cấm sao chép
    mọi quyền
    nghiêm cấm sao chép
  `,
  imprintLabels: `
    nguồn
  `,
  sourceLabels: `
    nguồn
  `,
  pressContactLabels: `
    liên hệ báo chí
    liên hệ truyền thông
  `,
  correspondenceLabels: `
    tác giả liên hệ
  `,
  forwardedMarks: `
    đã chuyển tiếp
    đã chuyển tiếp nhiều lần
  `,
  workspaceLabels: `
    trạng thái
    người tạo
    người chỉnh sửa cuối
  `,
  editorLabels: `
    ghi chú cho biên tập
    ghi chú cho ban biên tập
  `,
  neighbourLabels: `
    bài tiếp theo
    bài trước
    tiếp theo
  `,
};
