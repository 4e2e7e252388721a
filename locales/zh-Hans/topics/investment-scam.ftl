### Investment scams

investment-scam = 投资诈骗
    .summary = 网上的陌生人和您交上朋友，再劝您投资。屏幕上的收益是假的。
    .keywords = 投资诈骗, 投资骗局, 投资被骗, 杀猪盘, 炒币被骗, 虚拟币骗局, 比特币骗局, USDT, 泰达币, 发错短信, 加错微信, 荐股群, 股票群, 微信投资群, 假交易平台, 提不了现, 提现要交税, 提现手续费, 稳赚不赔, 庞氏骗局

investment-scam-how = 骗局揭秘：陌生人像是发错了消息，和您聊成了朋友，后来就教您投资。软件上显示赚了很多，其实是假的，您的钱已经没了。
    .short = 网上新认识的朋友教您投资，可能是诈骗。
investment-scam-wrong-number = 陌生人把短信“错发”给您，还想和您聊天，不要回复。投资诈骗可能就是这样开始的。
    .short = “发错”短信的陌生人和您套近乎，不要回复。
investment-scam-advice = 聊天群里推荐的，或者只在网上认识的人推荐的，不要投资。收益高又没有风险，诚实的人不会这样保证。先和您信任的人商量。
    .short = 只在网上认识的人劝您投资，请拒绝。
investment-scam-check = 在免费的网上服务 BrokerCheck 里查一查投资经纪人。然后自己查到那家公司的号码，打过去核实。骗子会冒用真经纪人的姓名。
    .short = 有人劝您投资，请自己查到那家公司的号码，打过去核实。
investment-scam-fee = 有人说，要先交税或手续费，才能取出您的钱，不要付。这是诈骗的迹象。一开始给过您一小笔钱，也不能证明是真的。
    .short = 有人说，要先交手续费才能取出您自己的钱，可能是诈骗。
investment-scam-cash = 网上的人叫您把现金存进加密货币 ATM，请停下来，这是诈骗的迹象。有陌生人要上门取您的现金，不要开门，请拨打{ -contact-emergency }。
    .short = 有人叫您把现金存进加密货币 ATM，可能是诈骗。
investment-scam-paid = 已经把钱投进假投资，不要再付。马上打电话给银行或您付款用的公司，说明这是诈骗。消息、姓名和账号都要留好。
    .short = 已经把钱投进假投资，马上打电话给银行。
investment-scam-recovery = 损失了钱以后，可能有人说，交一笔费用就帮您把钱追回来。这可能是第二个骗局。警察调查案件，不向您收费。
    .short = 有人说，您交钱就能追回损失的钱，这可能是第二个骗局。
investment-scam-support = 因诈骗失去积蓄，心里会非常难受。这不是您的错。如果有伤害自己的念头，不论白天黑夜，都可以拨打{ -contact-crisis-lifeline }。现在就有危险，请拨打{ -contact-emergency }。
    .short = 积蓄没了、觉得没有希望，白天黑夜都可以拨打{ -contact-crisis-lifeline }。
investment-scam-help = 遇到投资诈骗，请尽快向当地警察分局报案，并到 { -contact-internet-crime } 向{ -contact-internet-crime-name }举报。举报得快，可能有助于追查钱的去向。这种事谁都可能遇到。
    .short = 尽快举报投资诈骗：{ -contact-internet-crime }
