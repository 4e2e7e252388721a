### Gift card scams

gift-card-scam = 礼品卡诈骗
    .summary = 谁要求您用礼品卡付款，谁就是骗子。
    .keywords = 礼品卡, 礼品卡诈骗, 购物卡, 预付卡, 苹果礼品卡, 刮开密码, 卡号密码, 让我买礼品卡, 老板让买卡, 交罚款, 买卡付款, 骗子, gift card

gift-card-scam-demand = 有人叫您用礼品卡付款，请停下来。不管那个人自称是谁，这都是诈骗。
    .short = 凡是叫您用礼品卡付款的，都是诈骗。
gift-card-scam-numbers = 不要把礼品卡的卡号或密码（PIN）念给任何人听，也不要发送卡的照片。有了这些号码，骗子几分钟就能把钱取走。
    .short = 不要透露礼品卡的卡号或密码（PIN）。
gift-card-scam-pressure = 骗子会催您，不让您挂电话，还会指定您去哪家店。请挂断电话，找信任的人商量。
    .short = 有人打电话催您付款，请挂断。
gift-card-scam-boss = 收到“老板”的消息，要您买礼品卡，先什么都别买。用您原来就知道的号码，打电话向老板问清楚。
    .short = “老板”要您买礼品卡，买之前先打电话核实。
gift-card-scam-keep = 如果已经用礼品卡付钱给骗子，请留好卡和收据，马上打电话给发卡公司，要求退款。
    .short = 如果已经用礼品卡付钱给骗子，请打电话给发卡公司。
gift-card-scam-report = 遇到礼品卡诈骗，请到 { -contact-report-fraud } 举报，并向当地警察分局报案。这种事谁都可能遇到，您的举报能帮助保护其他人。
    .short = 举报礼品卡诈骗：{ -contact-report-fraud }
gift-card-scam-cashier = 在店里买礼品卡，付钱之前先看看卡。如果背面像是被拆开或刮过，请换一张，并告诉收银员。
    .short = 礼品卡像是被拆过或刮过，请换一张。
