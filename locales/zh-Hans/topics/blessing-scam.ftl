### Blessing scams

blessing-scam = 祈福骗局
    .summary = 陌生人说要为您的钱财首饰祈福，其实是想拿走它们。
    .keywords = 祈福骗局, 祈福党, 祈福诈骗, 迷信诈骗, 神医, 找神医, 消灾, 血光之灾, 中邪, 算命, 调包, 首饰被骗, 老人被骗, blessing scam

blessing-scam-approach = 一个陌生人向您打听有名的神医或医生，接着又有一个人过来搭话。他们是一伙的。请走开。
    .short = 陌生人打听神医？请走开。
blessing-scam-threat = 他们可能会说您的家人中了邪，或者有危险。这是吓唬您的谎话。您可以拒绝。
    .short = 说什么中邪，都是吓唬您的谎话。
blessing-scam-valuables = 不要把钱或首饰交给陌生人，一会儿也不行。他们一边祈福，一边把您的包调换成装着纸或米的包。
    .short = 不要把贵重物品交给陌生人。
blessing-scam-home-bank = 陌生人要您回家或去银行取积蓄？请走进银行或商店，向里面的员工求助。
    .short = 有人要您去取积蓄？请向银行员工求助。
blessing-scam-call = 东西被他们拿走了，或者您觉得有危险？请立即拨打{ -contact-emergency }。说出您的语言，会有口译员帮助您。
    .short = 有危险，或被抢了？请拨打{ -contact-emergency }。
blessing-scam-family = 请给父母、祖父母讲讲这种骗术。请他们在取出现金或首饰之前，先给您打电话。
    .short = 请把这种骗术告诉家里的老人。
blessing-scam-no-shame = 这些团伙手法老练，任何人都可能成为目标。请报案说明经过，好让警方提醒其他人。
    .short = 任何人都可能成为目标。请报案。
