### Gift card scams

gift-card-scam = 礼品卡诈骗
    .summary = 谁要求您用礼品卡付款，谁就是骗子。
    .keywords = 礼品卡, 礼品卡诈骗, 购物卡, 预付卡, 苹果礼品卡, 刮开密码, 卡号密码, 让我买礼品卡, 老板让买卡, 交罚款, 买卡付款, 骗子, gift card

gift-card-scam-demand = 有人叫您用礼品卡付款？请停下来。不管对方自称是谁，这都是诈骗。
    .short = 叫您用礼品卡付款？这是诈骗。
gift-card-scam-numbers = 不要把卡号或密码（PIN）念给任何人听，也不要发送卡的照片。有了这些号码，骗子几分钟就能把钱取走。
    .short = 不要透露卡号或密码（PIN）。
gift-card-scam-pressure = 骗子会催您，不让您挂电话，还会指定您去哪家店。请挂断电话，找信任的人商量。
    .short = 被人催促？请挂断，找信任的人商量。
gift-card-scam-boss = 收到老板的消息，要您买礼品卡？买任何东西之前，请先用您原来就知道的号码，打电话向老板问清楚。
    .short = 购买之前，先打电话向老板核实。
gift-card-scam-keep = 已经付了？请留好卡和收据。马上打电话给发卡公司，要求退款。
    .short = 留好卡和收据，打电话给发卡公司。
gift-card-scam-report = 请在这个网站举报：{ -contact-report-fraud }，并向当地警察分局报案。这种事谁都可能遇到，您的举报能帮助保护其他人。
    .short = 举报：{ -contact-report-fraud }
gift-card-scam-cashier = 在店里买卡之前，先看看卡。如果背面像是被拆开或刮过，请换一张，并告诉收银员。
    .short = 留意卡有没有被拆开的痕迹。
