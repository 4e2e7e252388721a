### Blessing scams

blessing-scam = 祈福骗局
    .summary = 陌生人说要给您的钱或首饰祈福，其实是想把东西拿走。
    .keywords = 祈福骗局, 祈福党, 祈福诈骗, 迷信诈骗, 神医, 找神医, 消灾, 破财消灾, 血光之灾, 中邪, 算命, 调包, 首饰被骗, 金首饰被骗, 老人被骗, blessing scam

blessing-scam-approach = 一个陌生人向您打听有名的神医或医生，另一个陌生人凑过来搭话：他们是一伙的。别搭理，马上离开。
    .short = 陌生人打听神医，别搭理，马上离开。
blessing-scam-threat = 祈福骗局里的骗子可能会说，您的家人中了邪，或者有危险。这是吓唬您的谎话。您可以拒绝。
    .short = 陌生人说什么中邪、诅咒，都是谎话。
blessing-scam-valuables = 不要把钱或首饰交给陌生人，一会儿也不行。骗子一边祈福，一边把您的包调换成装着纸或米的包。
    .short = 贵重物品不要交给陌生人。
blessing-scam-home-bank = 陌生人叫您回家或去银行取积蓄时，走进银行或商店，向里面的工作人员求助。
    .short = 陌生人叫您去取积蓄，请向银行工作人员求助。
blessing-scam-call = 如果骗子拿走了您的钱或首饰，或者您觉得有危险，请立即拨打{ -contact-emergency }。用英语说出您讲哪种语言，会有口译员帮助您。
    .short = 遇到危险或被抢，请拨打{ -contact-emergency }。
blessing-scam-family = 给父母、爷爷奶奶、外公外婆讲讲祈福骗局是怎么回事。请他们在取出现金或首饰之前，先给您打电话。
    .short = 提醒家里的老人：当心祈福骗局。
blessing-scam-no-shame = 祈福骗局的骗子手法老练，任何人都可能成为目标。请报案说明经过，好让警方提醒其他人。
    .short = 祈福骗局谁都可能遇上。遇上了，请报案。
