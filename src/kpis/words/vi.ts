import type { KpiWords } from './kpi-words';

export const vi = (): KpiWords => ({
  revenue: 'doanh số|doanh thu bán hàng|doanh thu online|doanh thu trực tuyến',
  revenueGrowth: 'tăng trưởng doanh số',
  grossMarginRate: 'biên lãi gộp|biên gộp|tỷ suất lợi nhuận gộp',
  netProfitMargin: 'biên lãi ròng|tỷ suất lợi nhuận ròng',
  breakEvenUnits: 'điểm hòa vốn',
  averagePrice: 'giá bán trung bình',
  cac: 'chi phí có được một khách hàng|chi phí có khách hàng mới|chi phí mỗi khách hàng|chi phí mỗi khách hàng mới|chi phí trên mỗi khách hàng|chi phí cho mỗi khách hàng|chi phí sở hữu khách hàng|chi phí chuyển đổi khách hàng|chi phí thu hút một khách hàng',
  costPerCustomer: 'chi phí marketing mỗi khách hàng',
  customerValue: 'giá trị vòng đời|giá trị trọn đời khách hàng|ltv|giá trị trọn đời',
  ltvToCac: 'tỷ lệ ltv/cac|ltv/cac|ltv trên cac',
  paybackMonths: 'thời gian thu hồi cac|thời gian hoàn vốn',
  revenuePerCustomer:
    'doanh thu mỗi khách hàng|doanh thu trên mỗi khách hàng|doanh thu trung bình mỗi khách hàng',
  marketingRoi: 'roi|tỷ suất hoàn vốn|lợi tức đầu tư|hiệu quả đầu tư marketing',
  roas: 'lợi nhuận trên chi tiêu quảng cáo',
  ctr: 'tỷ lệ click|tỷ lệ nhấp chuột|tỷ lệ bấm|tỷ lệ click quảng cáo',
  cpc: 'chi phí mỗi click|chi phí mỗi cú nhấp|giá mỗi click',
  cpa: 'chi phí mỗi đơn hàng|chi phí mỗi đơn|chi phí mỗi hành động|chi phí mỗi chuyển đổi|chi phí trên mỗi đơn hàng',
  costPerInstall: 'chi phí mỗi lượt tải',
  leads: 'lead|khách hàng tiềm năng|khách tiềm năng|data khách hàng|số lead|lead chất lượng',
  costPerLead:
    'chi phí mỗi lead|chi phí mỗi khách hàng tiềm năng|giá lead|chi phí trên mỗi khách hàng tiềm năng|chi phí cho mỗi lead|giá mỗi lead',
  trafficToLead: 'tỷ lệ khách truy cập thành lead',
  landingConversion:
    'tỷ lệ chuyển đổi landing page|tỷ lệ chuyển đổi trang đích|tỷ lệ chuyển đổi trên landing page|tỷ lệ chuyển đổi của trang đích',
  leadToCustomer:
    'tỷ lệ chốt|tỷ lệ chốt đơn|tỷ lệ chốt sale|tỷ lệ chuyển đổi lead|tỷ lệ chuyển đổi lead thành khách hàng|tỷ lệ chốt sales|tỷ lệ chốt khách',
  winRate: 'tỷ lệ thắng thầu|tỷ lệ thắng thương vụ',
  averageDealSize: 'giá trị hợp đồng trung bình|giá trị hợp đồng bình quân',
  trialConversion: 'tỷ lệ chuyển đổi dùng thử|tỷ lệ dùng thử sang trả phí',
  attendanceRate: 'tỷ lệ đến dự|tỷ lệ tham gia sự kiện',
  responseRate: 'tỷ lệ phản hồi',
  visitors: 'khách ghé web|người truy cập|khách truy cập web|khách truy cập website|số khách truy cập',
  sessions:
    '!traffic tự nhiên|!lượt truy cập tự nhiên|lượt truy cập|lượt truy cập website|traffic|lưu lượng truy cập|lượng truy cập|traffic website|số phiên',
  organicGrowth: 'tăng trưởng traffic tự nhiên',
  bounceRate: 'tỷ lệ thoát trang',
  websiteConversion:
    'tỷ lệ chuyển đổi|tỷ lệ chuyển đổi website|tỷ lệ chuyển đổi trên website|tỷ lệ chuyển đổi của web|tỷ lệ chuyển đổi của cửa hàng',
  pagesPerSession: 'số trang mỗi lượt truy cập',
  sessionLength: 'thời gian trên trang|thời lượng phiên|thời gian ở lại trang|thời gian trung bình mỗi phiên',
  followers: 'follower|followers|lượt theo dõi|người theo dõi fanpage|lượt follow|người follow',
  openRate: 'tỷ lệ mở|tỷ lệ mở thư|tỷ lệ mở mail|tỷ lệ mở bản tin|tỷ lệ mở email marketing',
  clickRate: 'tỷ lệ nhấp email|tỷ lệ click email|tỷ lệ click trong email|tỷ lệ nhấp trong bản tin',
  unsubscribeRate: 'tỷ lệ hủy đăng ký email|tỷ lệ hủy nhận tin|tỷ lệ bỏ theo dõi email',
  listGrowth: 'tăng trưởng danh sách',
  averageOrderValue:
    'giá trị đơn hàng trung bình|giá trị trung bình đơn hàng|giá trị trung bình mỗi đơn|giá trị giỏ hàng trung bình|giá trị đơn trung bình|giá trị trung bình mỗi đơn hàng|giá trị đơn hàng',
  cartAbandonment: 'tỷ lệ bỏ giỏ|bỏ giỏ hàng|tỷ lệ bỏ rơi giỏ hàng|tỷ lệ giỏ hàng bị bỏ',
  unitsPerOrder: 'số sản phẩm mỗi đơn',
  returnRate: 'tỷ lệ hoàn hàng|tỷ lệ hoàn đơn|tỷ lệ đổi trả|tỷ lệ trả lại hàng|tỷ lệ hoàn trả',
  purchaseFrequency: 'tần suất mua|tần suất mua lại',
  repeatPurchase:
    'tỷ lệ mua lặp lại|tỷ lệ khách mua lại|tỷ lệ quay lại mua|tỷ lệ khách hàng mua lại|tỷ lệ khách hàng quay lại',
  retention: 'tỷ lệ giữ chân|giữ chân khách hàng|tỷ lệ khách ở lại|tỷ lệ duy trì khách hàng|tỷ lệ gia hạn',
  churn:
    'tỷ lệ rời bỏ|tỷ lệ khách rời bỏ|tỷ lệ rời bỏ của khách hàng|tỷ lệ mất khách|churn|churn rate|tỷ lệ khách hàng rời đi',
  nps: 'chỉ số nps|điểm nps|net promoter score',
  csat: 'mức độ hài lòng|độ hài lòng khách hàng|tỷ lệ hài lòng|điểm hài lòng|mức độ hài lòng của khách hàng|tỷ lệ khách hàng hài lòng',
  annualRecurringRevenue: 'doanh thu định kỳ năm',
  referralShare: 'tỷ lệ giới thiệu',
  marketPenetration: 'tỷ lệ thâm nhập thị trường',
  awarenessUnaided: 'nhận biết tự phát',
  awarenessAided: 'nhận biết có gợi ý',
});
