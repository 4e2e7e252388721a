### 彩票诈骗

lottery-ticket-scam = 彩票诈骗
    .summary = 陌生人拿着“中奖”彩票，先要您拿出现金或首饰。
    .keywords = 彩票诈骗, 彩票骗局, 彩票, 中奖彩票, 假彩票, 乐透, 刮刮乐, 刮刮卡, 头奖, 大奖, 中奖, 中奖短信, 领奖, 兑奖, 帮忙兑奖, 分奖金, 平分奖金, 领奖押金, 领奖保证金, 诚意金, 领奖手续费, 抽奖, 假支票, 陌生人搭讪, 去银行取钱, 老人被骗, 强力球, Powerball, Mega Millions, lottery scam

lottery-ticket-scam-how = 骗局揭秘：陌生人说自己有“中奖”彩票却不能兑奖，答应分您一份。另一个陌生人凑过来，说彩票是真的。他们要您先拿出现金或首饰作押金，然后人就不见了。
    .short = 陌生人拿“中奖”彩票给您看，是想骗走您的现金。
lottery-ticket-scam-walk-away = 陌生人请您帮忙兑奖，说要和您分奖金，请拒绝，马上离开。根本没有奖金可分。
    .short = 陌生人说要和您分彩票奖金，请马上离开。
lottery-ticket-scam-no-fee = 领取纽约彩票（New York Lottery）的奖金，不用交钱。谁要您先交押金或手续费，谁就是骗子。
    .short = 凡是先交钱才能领彩票奖金的，都是诈骗。
lottery-ticket-scam-helper = 另一个陌生人说彩票真的中了奖，这也是骗局的一部分。电话里帮忙“核对”号码的人，也是一伙的。
    .short = 两个陌生人拿着“中奖”彩票：他们是一伙的。
lottery-ticket-scam-hand-over = 陌生人要您交出现金或首饰，好证明您信得过，不要交。一会儿也不行，装在包里或信封里也不行。
    .short = 不要把现金或首饰交给陌生人作押金。
lottery-ticket-scam-car = 不要上陌生人的车，也不要带陌生人回家或去您的银行。等到只有您和他们在一起，他们可能会威胁您。
    .short = 不要上陌生人的车，也不要带陌生人回家。
lottery-ticket-scam-bank = 如果拿“中奖”彩票的陌生人带您到了银行，请独自走进银行，告诉银行工作人员。银行工作人员了解这类骗局，可以帮您求助。
    .short = 如果陌生人带您到了银行，请告诉银行工作人员。
lottery-ticket-scam-message = 有电话、信件或短信说您中了奖，却要您交费，就是诈骗。随信寄来的支票不要存，因为会被退票。
    .short = “您中奖了，请先交费”：这是诈骗。
lottery-ticket-scam-family = 给父母、爷爷奶奶、外公外婆讲讲彩票诈骗是怎么回事。请他们不管为谁取钱，都先给您打电话。
    .short = 提醒家里的老人：当心“中奖”彩票骗局。
lottery-ticket-scam-call = 如果拿彩票的陌生人拿走了您的钱或首饰，或者威胁您，请立即拨打{ -contact-emergency }。用英语说出您讲哪种语言，会有口译员帮助您。
    .short = 遇到彩票骗子抢劫或威胁，请拨打{ -contact-emergency }。
lottery-ticket-scam-report = 遇到彩票诈骗，请向当地警察分局报案，并到 { -contact-report-fraud } 向{ -contact-report-fraud-name }举报。彩票和消息都要留好，交给警方。这种事谁都可能遇到。
    .short = 举报彩票诈骗：{ -contact-report-fraud }
