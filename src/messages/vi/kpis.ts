import { countedWords } from '../counted';
import type { kpis as english } from '../en/kpis';
import { type Worded, worded } from '../worded';
import { measures } from './measures';

export const kpis: Record<keyof typeof english, Worded> = {
  revenue: worded('Doanh thu', 'Số tiền bán được trong kỳ.'),
  revenueGrowth: worded(
    'Tăng trưởng doanh thu',
    'Doanh thu tăng bao nhiêu so với các tháng cùng kỳ năm trước.',
  ),
  grossMarginRate: worded('Biên lợi nhuận gộp', 'Phần doanh thu còn lại sau giá vốn hàng bán.'),
  grossProfit: worded('Lợi nhuận gộp', 'Doanh thu trừ giá vốn hàng bán.'),
  netProfitMargin: worded('Biên lợi nhuận ròng', 'Phần doanh thu còn lại thành lợi nhuận sau mọi chi phí.'),
  contributionPerUnit: worded(
    'Số dư đảm phí mỗi sản phẩm',
    'Phần mỗi sản phẩm bán ra góp vào để bù chi phí cố định và sinh lời.',
  ),
  contributionTotal: worded(
    'Tổng lãi góp',
    'Toàn bộ sản phẩm bán ra để lại bao nhiêu để bù chi phí cố định và có lãi.',
  ),
  contributionRatio: worded('Tỷ lệ số dư đảm phí', 'Phần giá bán còn lại sau chi phí biến đổi của sản phẩm.'),
  markup: worded('Tỷ lệ cộng thêm trên giá vốn', 'Phần cộng thêm vào giá vốn của sản phẩm để ra giá bán.'),
  breakEvenUnits: worded('Điểm hòa vốn theo sản lượng', 'Phải bán bao nhiêu sản phẩm mới bắt đầu có lãi.'),
  breakEvenRevenue: worded('Doanh thu hòa vốn', 'Mức doanh thu vừa đủ bù chi phí cố định.'),
  annualGrowth: worded(
    'Tăng trưởng kép hằng năm (CAGR)',
    'Mức tăng đều mỗi năm đưa từ giá trị đầu đến giá trị cuối.',
  ),
  averagePrice: worded('Giá bán bình quân', 'Mỗi sản phẩm bán ra thu về bao nhiêu tính bình quân.'),
  sellThrough: worded('Tỷ lệ bán hết hàng nhập', 'Bao nhiêu phần hàng nhập về đã bán được.'),
  marketingShareOfRevenue: worded(
    'Tỷ lệ chi phí marketing trên doanh thu',
    'Bao nhiêu phần doanh thu được chi cho marketing.',
  ),
  cac: worded(
    'Chi phí thu hút khách hàng (CAC)',
    'Toàn bộ chi phí bán hàng và marketing cho mỗi khách hàng mới.',
  ),
  costPerCustomer: worded(
    'Chi phí marketing trên mỗi khách hàng mới',
    'Riêng chi phí marketing cho mỗi khách hàng mới.',
  ),
  customerAcquisitionRate: worded(
    'Tỷ lệ có khách hàng mới',
    'Có bao nhiêu khách hàng mới so với số khách hàng lúc đầu kỳ.',
  ),
  marketingShareOfCac: worded(
    'Tỷ trọng marketing trong CAC',
    'Marketing chiếm bao nhiêu trong chi phí có khách hàng.',
  ),
  customerValue: worded(
    'Giá trị vòng đời khách hàng (CLV)',
    'Lợi nhuận gộp một khách hàng mang lại trong suốt thời gian gắn bó.',
  ),
  customerValueMonthly: worded(
    'Giá trị vòng đời khách hàng theo mức tháng',
    'Cùng giá trị vòng đời, tính từ doanh thu tháng, biên lợi nhuận và tỷ lệ rời bỏ hằng tháng.',
  ),
  customerValueDiscounted: worded(
    'Giá trị vòng đời khách hàng chiết khấu',
    'Lợi nhuận tương lai từ khách hàng quy về giá trị hôm nay.',
  ),
  customerValueByPurchases: worded(
    'Giá trị vòng đời khách hàng theo lần mua',
    'Giá trị đơn × số lần mua mỗi năm × số năm × biên lợi nhuận.',
  ),
  customerLifespan: worded(
    'Thời gian gắn bó của khách hàng',
    'Khách hàng gắn bó bao nhiêu tháng với tỷ lệ rời bỏ hiện nay.',
  ),
  ltvToCac: worded(
    'Giá trị vòng đời trên chi phí thu hút (LTV:CAC)',
    'Khách hàng mang lại gấp mấy lần chi phí để có họ.',
  ),
  clvMinusCac: worded(
    'Giá trị vòng đời trừ chi phí có khách (CLV − CAC)',
    'Một khách hàng để lại bao nhiêu trong suốt vòng đời, sau khi trừ chi phí có được họ.',
  ),
  paybackMonths: worded(
    'Thời gian hoàn vốn CAC',
    'Bao nhiêu tháng lợi nhuận gộp thì bù được chi phí có một khách hàng mới.',
  ),
  revenuePerCustomer: worded(
    'Doanh thu bình quân mỗi khách hàng (ARPU)',
    'Mỗi khách hàng mang lại bao nhiêu doanh thu trong kỳ, tính bình quân.',
  ),
  marginPerCustomer: worded(
    'Lãi gộp hằng tháng mỗi khách hàng (ARPU × biên lãi)',
    'Mỗi tháng một khách hàng để lại bao nhiêu sau khi trừ giá vốn.',
  ),
  marketingRoi: worded('ROI marketing (ROMI)', 'Lợi nhuận marketing mang về cho mỗi 1 đồng chi ra.'),
  revenueRoi: worded(
    'ROI marketing tính trên doanh thu',
    'Doanh thu từ marketing trừ chi phí, trên mỗi 1 đồng chi ra; chưa tính giá vốn.',
  ),
  inboundRoi: worded(
    'ROI của inbound marketing',
    'Lợi nhuận inbound marketing mang về cho mỗi 1 đồng chi ra.',
  ),
  roas: worded(
    'Doanh thu trên chi phí quảng cáo (ROAS)',
    'Doanh thu quảng cáo mang lại cho mỗi 1 đồng chi ra.',
  ),
  mer: worded('Hệ số hiệu quả marketing (MER)', 'Toàn bộ doanh thu trên mỗi 1 đồng chi phí marketing.'),
  contentRoi: worded('ROI của nội dung', 'Giá trị nội dung mang lại vượt chi phí, trên mỗi 1 đồng chi ra.'),
  acos: worded(
    'Chi phí quảng cáo trên doanh số (ACoS)',
    'Bao nhiêu phần doanh thu từ quảng cáo đã chi cho quảng cáo.',
  ),
  tacos: worded(
    'Chi phí quảng cáo trên tổng doanh số (TACoS)',
    'Bao nhiêu phần tổng doanh thu đã chi cho quảng cáo.',
  ),
  poas: worded(
    'Lợi nhuận trên chi phí quảng cáo (POAS)',
    'Lợi nhuận gộp quảng cáo mang lại cho mỗi 1 đồng chi ra.',
  ),
  breakEvenRoas: worded('ROAS hòa vốn', 'Mức ROAS mà thấp hơn nó quảng cáo bị lỗ.'),
  impressions: worded('Lượt hiển thị', 'Quảng cáo được hiển thị bao nhiêu lần.'),
  ctr: worded('Tỷ lệ nhấp (CTR)', 'Tỷ lệ lượt hiển thị có người nhấp.'),
  cpc: worded('Chi phí mỗi lượt nhấp (CPC)', 'Mỗi lượt nhấp quảng cáo tốn bao nhiêu.'),
  cpcFromCpm: worded(
    'Chi phí mỗi lượt nhấp tính từ CPM và CTR',
    'Một lượt nhấp tốn bao nhiêu theo giá một nghìn lượt và tỷ lệ nhấp đã biết.',
  ),
  cpm: worded('Chi phí một nghìn lượt hiển thị (CPM)', 'Một nghìn lượt hiển thị tốn bao nhiêu.'),
  impressionsFromCpm: worded(
    'Lượt hiển thị mua được theo CPM đã biết',
    'Số tiền đã chi mua được bao nhiêu lượt hiển thị theo giá một nghìn lượt đã biết.',
  ),
  costPerThousandReached: worded(
    'Chi phí tiếp cận một nghìn người',
    'Tiếp cận một nghìn người tốn bao nhiêu.',
  ),
  cpa: worded('Chi phí mỗi lượt chuyển đổi (CPA)', 'Mỗi lượt chuyển đổi từ quảng cáo tốn bao nhiêu.'),
  adConversionRate: worded(
    'Tỷ lệ chuyển đổi của quảng cáo',
    'Mỗi lượt nhấp quảng cáo tạo bao nhiêu chuyển đổi.',
  ),
  clickCost: worded('Chi phí cho các lượt nhấp', 'Số lượt nhấp tốn bao nhiêu theo giá đã biết.'),
  revenuePerClick: worded(
    'Doanh thu mỗi lượt nhấp (EPC)',
    'Mỗi lượt nhấp quảng cáo mang lại bao nhiêu doanh thu.',
  ),
  adFrequency: worded('Tần suất quảng cáo', 'Mỗi người được tiếp cận thấy quảng cáo bình quân mấy lần.'),
  reachRate: worded('Tỷ lệ tiếp cận', 'Bao nhiêu phần đối tượng mục tiêu đã thấy quảng cáo ít nhất một lần.'),
  grossRatingPoints: worded(
    'Tổng điểm tỷ suất (GRP)',
    'Áp lực quảng cáo: số lượt hiển thị trên 100 người thuộc đối tượng mục tiêu.',
  ),
  costPerPoint: worded('Chi phí mỗi điểm tỷ suất (CPP)', 'Mỗi điểm tỷ suất tốn bao nhiêu.'),
  costPerView: worded('Chi phí mỗi lượt xem (CPV)', 'Mỗi lượt xem video quảng cáo tốn bao nhiêu.'),
  costPerCompletedView: worded(
    'Chi phí mỗi lượt xem hết (CPCV)',
    'Mỗi lượt xem hết video quảng cáo tốn bao nhiêu.',
  ),
  videoViewRate: worded('Tỷ lệ xem video (VTR)', 'Tỷ lệ lượt hiển thị video được xem.'),
  videoCompletion: worded('Tỷ lệ xem hết video', 'Tỷ lệ lượt xem đi đến hết video.'),
  costPerInstall: worded('Chi phí mỗi lượt cài đặt (CPI)', 'Mỗi lượt cài ứng dụng tốn bao nhiêu.'),
  costPerEngagement: worded('Chi phí mỗi lượt tương tác (CPE)', 'Mỗi lượt tương tác tốn bao nhiêu.'),
  impressionShare: worded('Tỷ lệ hiển thị đạt được', 'Đạt được bao nhiêu phần số lượt hiển thị có thể có.'),
  earningsPerThousand: worded(
    'Thu nhập một nghìn lượt xem (RPM)',
    'Một nghìn lượt xem trang thu về bao nhiêu từ quảng cáo trên trang của mình.',
  ),
  leads: worded('Lead (khách hàng tiềm năng)', 'Có bao nhiêu lead mới.'),
  costPerLead: worded('Chi phí trên mỗi lead (CPL)', 'Mỗi lead tốn bao nhiêu.'),
  leadValue: worded('Giá trị mỗi lead', 'Mỗi lead mang lại bình quân bao nhiêu doanh thu.'),
  trafficToLead: worded(
    'Tỷ lệ chuyển đổi từ khách truy cập sang lead',
    'Bao nhiêu phần khách truy cập trở thành lead.',
  ),
  landingConversion: worded(
    'Tỷ lệ chuyển đổi của landing page',
    'Bao nhiêu phần khách xem trang làm theo lời mời của trang.',
  ),
  leadToCustomer: worded(
    'Tỷ lệ chuyển đổi từ lead sang khách hàng',
    'Bao nhiêu phần lead trở thành khách hàng.',
  ),
  mqlRate: worded(
    'Tỷ lệ lead đạt chuẩn marketing (MQL)',
    'Bao nhiêu phần lead được marketing đánh giá đáng theo đuổi.',
  ),
  mqlToSql: worded(
    'Tỷ lệ chuyển từ MQL sang SQL',
    'Bao nhiêu phần lead đạt chuẩn marketing được bộ phận bán hàng nhận.',
  ),
  leadToSql: worded(
    'Tỷ lệ chuyển từ lead sang SQL',
    'Bao nhiêu phần lead trở thành lead đạt chuẩn bán hàng.',
  ),
  sqlToOpportunity: worded(
    'Tỷ lệ chuyển từ SQL sang cơ hội',
    'Bao nhiêu phần lead đạt chuẩn bán hàng trở thành cơ hội.',
  ),
  sqlToCustomer: worded(
    'Tỷ lệ chuyển từ SQL sang khách hàng',
    'Bao nhiêu phần lead đạt chuẩn bán hàng thành khách hàng.',
  ),
  leadToOpportunity: worded('Tỷ lệ chuyển từ lead sang cơ hội', 'Bao nhiêu phần lead trở thành cơ hội.'),
  winRate: worded('Tỷ lệ thắng', 'Bao nhiêu phần cơ hội đã ngã ngũ là thắng.'),
  pipelineVelocity: worded(
    'Tốc độ phễu bán hàng (mỗi ngày)',
    'Mỗi ngày phễu bán hàng tạo ra bao nhiêu tiền.',
  ),
  pipelineCoverage: worded('Mức bao phủ phễu bán hàng', 'Các cơ hội đang mở gấp mấy lần chỉ tiêu doanh số.'),
  averageDealSize: worded('Quy mô thương vụ bình quân', 'Mỗi cơ hội thắng mang lại bình quân bao nhiêu.'),
  marketingOriginated: worded(
    'Tỷ lệ khách hàng bắt nguồn từ marketing',
    'Bao nhiêu phần khách hàng mới khởi đầu là lead của marketing.',
  ),
  marketingInfluenced: worded(
    'Tỷ lệ khách hàng được marketing tác động',
    'Bao nhiêu phần khách hàng mới đã được marketing tiếp cận trước khi mua.',
  ),
  costPerMql: worded('Chi phí mỗi MQL', 'Chi phí marketing cho mỗi lead đạt chuẩn marketing.'),
  costPerSql: worded('Chi phí mỗi SQL', 'Chi phí marketing cho mỗi lead đạt chuẩn bán hàng.'),
  costPerOpportunity: worded('Chi phí mỗi cơ hội bán hàng', 'Chi phí marketing cho mỗi cơ hội mới.'),
  leadGrowth: worded('Tốc độ tăng lead đạt chuẩn', 'Lead đạt chuẩn tăng bao nhiêu so với kỳ trước.'),
  trialConversion: worded('Tỷ lệ dùng thử thành trả phí', 'Bao nhiêu phần lượt dùng thử trở thành trả phí.'),
  responseRate: worded('Tỷ lệ phản hồi thư chào hàng', 'Bao nhiêu phần thư chào hàng được phản hồi.'),
  attendanceRate: worded('Tỷ lệ tham dự', 'Bao nhiêu phần người đăng ký đã đến.'),
  visitors: worded('Khách truy cập', 'Bao nhiêu người đã vào website.'),
  sessions: worded('Phiên truy cập', 'Website có bao nhiêu lượt truy cập.'),
  organicGrowth: worded(
    'Tăng trưởng lượng truy cập tự nhiên',
    'Lượng truy cập từ tìm kiếm không trả tiền tăng bao nhiêu so với năm trước.',
  ),
  engagementRate: worded(
    'Tỷ lệ tương tác website (GA4)',
    'Bao nhiêu phần phiên kéo dài, xem tiếp hoặc có kết quả.',
  ),
  bounceRate: worded('Tỷ lệ thoát (GA4)', 'Bao nhiêu phần phiên kết thúc mà không có tương tác.'),
  singlePageRate: worded('Tỷ lệ thoát (phiên một trang)', 'Bao nhiêu phần phiên chỉ xem một trang.'),
  exitRate: worded('Tỷ lệ rời trang', 'Bao nhiêu phần lượt xem trang là lượt cuối của phiên.'),
  websiteConversion: worded('Tỷ lệ chuyển đổi của website', 'Bao nhiêu phần phiên dẫn đến chuyển đổi.'),
  pagesPerSession: worded('Số trang mỗi phiên', 'Mỗi phiên xem bình quân bao nhiêu trang.'),
  sessionLength: worded('Số phút mỗi phiên', 'Mỗi phiên kéo dài bình quân bao nhiêu phút.'),
  newVisitorShare: worded('Tỷ lệ khách truy cập mới', 'Bao nhiêu phần khách truy cập đến lần đầu.'),
  revenuePerVisitor: worded(
    'Doanh thu mỗi khách truy cập (RPV)',
    'Mỗi khách truy cập mang lại bình quân bao nhiêu.',
  ),
  stickiness: worded('Độ gắn bó (DAU/MAU)', 'Bao nhiêu phần người dùng trong tháng có mặt mỗi ngày.'),
  testUplift: worded('Mức cải thiện của thử nghiệm A/B', 'Bản mới chuyển đổi tốt hơn bản cũ bao nhiêu.'),
  followers: worded('Người theo dõi', 'Bao nhiêu người theo dõi thương hiệu.'),
  followerGrowth: worded('Tăng trưởng người theo dõi', 'Số người theo dõi tăng bao nhiêu trong kỳ.'),
  engagementByReach: worded('Tỷ lệ tương tác theo lượt tiếp cận', 'Số tương tác trên mỗi người đã xem bài.'),
  engagementByFollowers: worded(
    'Tỷ lệ tương tác theo người theo dõi',
    'Số tương tác trên mỗi người theo dõi.',
  ),
  engagementByImpressions: worded(
    'Tỷ lệ tương tác theo lượt hiển thị',
    'Số tương tác trên mỗi lượt hiển thị bài.',
  ),
  costPerFollower: worded('Chi phí mỗi người theo dõi mới', 'Mỗi người theo dõi mới tốn bao nhiêu.'),
  costPerFollowerLoaded: worded(
    'Chi phí đầy đủ mỗi người theo dõi mới',
    'Mỗi người theo dõi mới tốn bao nhiêu, kể cả quảng cáo, nội dung và nhân sự.',
  ),
  deliveryRate: worded(
    'Tỷ lệ email đến nơi',
    'Bao nhiêu phần email gửi đi được máy chủ người nhận chấp nhận.',
  ),
  openRate: worded(
    'Tỷ lệ mở email',
    'Bao nhiêu phần người nhận mở email; công cụ bảo mật làm con số này cao lên.',
  ),
  clickRate: worded('Tỷ lệ nhấp trong email', 'Bao nhiêu phần người nhận nhấp trong email.'),
  clickToOpen: worded('Tỷ lệ nhấp trên lượt mở (CTOR)', 'Bao nhiêu phần người mở email đã nhấp.'),
  unsubscribeRate: worded('Tỷ lệ hủy đăng ký', 'Bao nhiêu phần người nhận đã hủy đăng ký.'),
  emailBounceRate: worded('Tỷ lệ email bị trả lại', 'Bao nhiêu phần email gửi đi bị trả lại.'),
  spamRate: worded('Tỷ lệ báo spam', 'Bao nhiêu phần email bị báo là spam.'),
  listGrowth: worded('Tăng trưởng danh sách email', 'Danh sách tăng bao nhiêu sau khi trừ người rời đi.'),
  emailConversion: worded('Tỷ lệ chuyển đổi từ email', 'Bao nhiêu phần email đến nơi dẫn đến chuyển đổi.'),
  revenuePerEmail: worded('Doanh thu mỗi email', 'Mỗi email đến nơi mang lại bình quân bao nhiêu.'),
  averageOrderValue: worded('Giá trị đơn hàng bình quân (AOV)', 'Mỗi đơn hàng mang lại bình quân bao nhiêu.'),
  cartAbandonment: worded('Tỷ lệ bỏ giỏ hàng', 'Bao nhiêu phần giỏ hàng không thành đơn.'),
  cartCompletion: worded('Tỷ lệ hoàn tất giỏ hàng', 'Bao nhiêu phần giỏ hàng thành đơn.'),
  checkoutAbandonment: worded(
    'Tỷ lệ bỏ thanh toán',
    'Bao nhiêu phần lượt bắt đầu thanh toán không thành đơn.',
  ),
  addToCartRate: worded('Tỷ lệ thêm vào giỏ hàng', 'Bao nhiêu phần phiên có thêm hàng vào giỏ.'),
  unitsPerOrder: worded('Số sản phẩm mỗi đơn hàng', 'Mỗi đơn hàng bình quân có bao nhiêu sản phẩm.'),
  returnRate: worded('Tỷ lệ trả hàng', 'Bao nhiêu phần đơn hàng bị trả lại.'),
  purchaseFrequency: worded('Tần suất mua hàng', 'Mỗi khách hàng mua bình quân mấy lần trong kỳ.'),
  repeatPurchase: worded('Tỷ lệ mua lại', 'Bao nhiêu phần khách hàng mua hơn một lần.'),
  retention: worded('Tỷ lệ giữ chân khách hàng', 'Bao nhiêu phần khách hàng đầu kỳ vẫn còn ở cuối kỳ.'),
  churn: worded('Tỷ lệ khách hàng rời bỏ', 'Bao nhiêu phần khách hàng đầu kỳ đã rời bỏ.'),
  customerGrowth: worded('Tăng trưởng số khách hàng', 'Số khách hàng tăng bao nhiêu trong kỳ.'),
  nps: worded('Điểm ủng hộ ròng (NPS)', 'Tỷ lệ người ủng hộ trừ tỷ lệ người chê, từ −100 đến 100.'),
  csat: worded('Mức hài lòng của khách hàng (CSAT)', 'Bao nhiêu phần câu trả lời là hài lòng.'),
  customerEffort: worded(
    'Điểm nỗ lực của khách hàng (CES)',
    'Khách hàng thấy tốn công bao nhiêu khi làm một việc, tính bình quân.',
  ),
  netRevenueRetention: worded(
    'Tỷ lệ giữ doanh thu ròng (NRR)',
    'Giữ được bao nhiêu doanh thu định kỳ đầu kỳ, kể cả bán thêm cho khách hàng cũ.',
  ),
  grossRevenueRetention: worded('Tỷ lệ giữ doanh thu gộp (GRR)', 'Cũng như vậy nhưng không tính bán thêm.'),
  revenueChurn: worded(
    'Tỷ lệ mất doanh thu định kỳ',
    'Bao nhiêu phần doanh thu định kỳ đầu kỳ bị mất hoặc cắt giảm.',
  ),
  annualRecurringRevenue: worded(
    'Doanh thu định kỳ hằng năm (ARR)',
    'Doanh thu định kỳ hằng tháng nhân mười hai.',
  ),
  referralShare: worded(
    'Tỷ lệ khách hàng được giới thiệu',
    'Bao nhiêu phần khách hàng mới đến nhờ khách hàng khác giới thiệu.',
  ),
  viralCoefficient: worded(
    'Hệ số lan truyền (k)',
    'Mỗi khách hàng kéo về bao nhiêu khách hàng mới nhờ lời mời.',
  ),
  marketShare: worded('Thị phần', 'Phần của mình trong tổng doanh số thị trường.'),
  relativeMarketShare: worded(
    'Thị phần tương đối',
    'Thị phần của mình so với đối thủ lớn nhất: trên 1 là dẫn đầu.',
  ),
  marketPenetration: worded(
    'Độ thâm nhập thị trường',
    'Bao nhiêu phần khách hàng của thị trường mục tiêu là của mình.',
  ),
  shareOfVoice: worded(
    'Thị phần quảng cáo (theo chi phí)',
    'Phần của mình trong tổng chi quảng cáo của ngành hàng.',
  ),
  shareOfMentions: worded(
    'Thị phần thảo luận (theo lượt nhắc)',
    'Phần của mình trong mọi lượt nhắc thương hiệu của ngành hàng.',
  ),
  shareOfSearch: worded('Thị phần tìm kiếm', 'Phần của mình trong mọi lượt tìm thương hiệu của ngành hàng.'),
  shareOfWallet: worded(
    'Tỷ trọng chi tiêu của khách hàng',
    'Khách hàng chi cho mình bao nhiêu phần tổng chi trong ngành hàng.',
  ),
  netSentiment: worded('Cảm xúc ròng', 'Lượt nhắc tích cực trừ tiêu cực, trên tổng số lượt nhắc.'),
  awarenessUnaided: worded(
    'Nhận biết thương hiệu tự phát',
    'Bao nhiêu phần người tự nhắc tên thương hiệu khi không gợi ý.',
  ),
  awarenessAided: worded(
    'Nhận biết thương hiệu có gợi ý',
    'Bao nhiêu phần người nhận ra thương hiệu khi được đưa xem.',
  ),
  budgetVariance: worded(
    'Chênh lệch ngân sách (+ là dưới ngân sách)',
    'Kế hoạch trừ thực chi: trên 0 là dưới ngân sách.',
  ),
  budgetVarianceRate: worded('Chênh lệch ngân sách theo % kế hoạch', 'Mức chênh lệch so với kế hoạch.'),
  spendPacing: worded(
    'Nhịp chi tiêu (100% là đúng nhịp)',
    'Chi đến nay so với mức mà số ngày đã qua cho phép.',
  ),
  burnRate: worded('Mức chi mỗi tháng (burn rate)', 'Bình quân mỗi tháng chi bao nhiêu.'),
  loadedStaffCost: worded('Chi phí nhân sự đầy đủ', 'Nhân sự tốn bao nhiêu, kể cả mọi khoản ngoài lương.'),
  forecastAtCompletion: worded(
    'Chi tiêu dự kiến khi kết thúc',
    'Tổng đã chi khi mọi khoản cam kết và kế hoạch được trả hết.',
  ),
  channelShare: worded('Tỷ trọng của kênh trong ngân sách', 'Bao nhiêu phần ngân sách dành cho một kênh.'),
  budgetUsed: worded('Tỷ lệ ngân sách đã dùng', 'Đã chi bao nhiêu phần tổng ngân sách.'),
  onTimeRate: worded('Tỷ lệ nội dung đăng đúng hạn', 'Bao nhiêu phần nội dung đến hạn được đăng đúng ngày.'),
  contentCostPerLead: worded('Chi phí nội dung mỗi lead', 'Nội dung tốn bao nhiêu cho mỗi lead mang về.'),
  costPerItem: worded('Chi phí mỗi nội dung', 'Mỗi nội dung đã đăng tốn bao nhiêu.'),
  // Called as their measures are.
  ...countedWords(measures, {
    counted: 'Đếm từng tháng và cộng lại trong cả kỳ.',
    summed: 'Tổng số tiền của mọi tháng trong kỳ.',
    standing: 'Mức ở cuối kỳ; không cộng các tháng với nhau.',
    average: 'Bình quân các tháng trong kỳ.',
  }),
};
