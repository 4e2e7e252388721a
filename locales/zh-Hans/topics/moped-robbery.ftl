### Robberies by people who ride mopeds or scooters (here always ones with a motor). The texts speak of what a thief does, not of who rides.

moped-robbery = 骑轻便摩托车、踏板车抢劫
    .summary = 劫匪骑轻便摩托车抢手机、包和项链。被抢时请放手，到安全的地方，拨打{ -contact-emergency }。
    .keywords = 飞车抢劫, 飞车抢夺, 飞车党抢劫, 摩托车抢劫, 骑摩托抢劫, 轻便摩托车抢劫, 电动车抢劫, 电瓶车抢劫, 踏板车抢劫, 小绵羊抢劫, 骑车抢包, 骑车抢项链, 被骑车的人抢了, 被摩托车拖行, 当街抢劫, 抢耳机, 抢手表, 摩托车开上人行道, 两个人骑摩托车抢, moped

moped-robbery-how = 作案手法：往往是两个人骑一辆轻便摩托车或踏板车，可能开上人行道，也可能从后面过来。一个人骑，另一个人抢手机、包或项链。有的还亮出枪。得手后飞快逃走。
    .short = 骑轻便摩托车的劫匪，会抢手机、包和项链。
moped-robbery-headphones = 走在外面，耳机音量调低，才听得见从后面过来的轻便摩托车。
    .short = 劫匪的轻便摩托车可能从后面过来，耳机音量要调低。
moped-robbery-hide = 上街之前，先把容易被抢的东西收起来：手机、手表、大耳机。项链要遮住，或者留在家里。
    .short = 骑轻便摩托车的劫匪抢项链和手机，请收好，别露出来。
moped-robbery-curb = 走人行道，走离马路远的那一边，包也拿在那一边。包的背带不要缠在身上。
    .short = 劫匪骑轻便摩托车抢包，包要拿在离马路远的一边。
moped-robbery-together = 尽量和别人一起走，走热闹、明亮的街道。骑轻便摩托车的劫匪，白天也会来。
    .short = 骑轻便摩托车的劫匪白天也会来，尽量和别人一起走。
moped-robbery-close = 有轻便摩托车跟着您，或者在人行道上朝您开过来，请离马路远一点，走进商店，或者走到有人的地方。觉得有危险，请拨打{ -contact-emergency }。
    .short = 有轻便摩托车跟着您，请走进商店，或走到有人的地方。
moped-robbery-let-go = 有人骑着轻便摩托车抢您的包、手机或项链，请放手。抓住不放，可能会被拖着走。不要追：车上的人可能有枪。
    .short = 劫匪骑轻便摩托车抢您的包，请放手，不要追。
moped-robbery-call = 被骑轻便摩托车的人抢了，请到安全的地方，拨打{ -contact-emergency }，没受伤也要打。说清您在哪里、车往哪个方向去、车的颜色和车牌。手机没了，就借一部打。
    .short = 被骑轻便摩托车的人抢了，先到安全的地方，再拨打{ -contact-emergency }。
moped-robbery-after = 遭到抢劫之后，用别的手机或电脑把您的手机标记为丢失，手机就会锁定。打电话给银行，冻结银行卡和支付软件。地图上显示手机在哪里，就告诉警方，不要自己去。
    .short = 遭到抢劫之后：拨打{ -contact-emergency }，锁定被抢的手机，打电话给银行。
moped-robbery-help = 遭到抢劫之后觉得害怕，是正常的。可以向当地警察分局询问犯罪受害者援助计划（Crime Victim Assistance Program）。援助人员可以倾听，告诉您有哪些帮助。这个计划是免费的。
    .short = 遭到抢劫之后，可以请当地警察分局为您找受害者援助人员。
