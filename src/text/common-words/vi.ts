import type { CommonWords } from './common-words.ts';

export const vi: CommonWords = {
  everyday:
    'thứ hai ba tư năm sáu bảy chủ nhật tháng sáng chiều tối trưa đêm hôm nay qua ngày tuần giờ phút nói cho biết thông báo tuyên bố theo nguồn tin phát ngôn viên cáo người dân đàn ông phụ nữ trẻ em cư số phần trăm đồng đô la usd euro nghìn ngàn triệu tỷ thành phố tỉnh huyện quận xã phường nước khu vực vùng trung tâm nơi mới đầu lớn nhiều khác tổng thống tịch bộ trưởng chính phủ quyền cơ quan công an cảnh sát thị giám đốc ty tập đoàn cựu bốn tám chín mười một ít nhất khoảng sau khiến lượng lực việt nam làm bị đang tại vì ở',
  ofKind:
    'cháy hỏa hoạn bốc đám lửa cứu dập tắt nổ vụ động đất độ richter lũ lụt mưa bão tuyết tai nạn va chạm xe buýt tải ô tô tàu máy bay chết tử vong thiệt mạng nhân thương bệnh viện kho hàng tòa nhà chung cư căn hộ điều tra nguyên án thẩm phán quyết tuyên phạt tù giam lĩnh xét xử kiểm sát cáo buộc bị can bắt hối lộ tham nhũng nhận lừa đảo luật sư kháng tiền đình công đoàn lương việc mất đóng cửa doanh thu lợi nhuận lỗ cổ phiếu chứng khoán giá lãi suất ngân lạm phát kinh tế sách quốc hội bỏ bầu cử đảng đối lập thỏa thuận đàm gặp thăm chiến tranh tấn tên quân đội thắng thua hòa bàn huấn luyện cầu thủ trận đấu giải cúp sân hiệp mùa liên tiếp trường học bảo tàng triển lãm phim',
};
