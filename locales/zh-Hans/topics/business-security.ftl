### Security for stores and small businesses: break-ins at night, robberies by day, and repeated theft

business-security = 店铺和小生意的安全
    .summary = 灯光亮、锁牢固、现金少，店铺更安全。遇到抢劫，不要反抗。店铺被人破门而入，不要进去，请拨打{ -contact-emergency }。
    .keywords = 店铺被抢, 商店被抢, 店里被抢, 餐馆被抢, 杂货店被抢, 店铺被偷, 餐馆被偷, 店门被撬, 半夜砸店, 砸玻璃门, 橱窗被砸, 收银机被偷, 店里有人偷东西, 零元购, 顺手牵羊, 开店防盗, 店铺监控, 卷帘门, 店铺安全检查, store robbery

business-security-how = 作案手法：夜里，小偷可能砸破玻璃门，有的从屋顶、地下室或隔壁的空店进来。白天，劫匪可能先来店里察看，或者打扮成送货员。
    .short = 夜里，有的小偷会从屋顶或地下室进店。
business-security-locks = 人都走了以后，锁好店门和地下室，留着灯不关。有人在里面时，每个出口都要容易打开。问问房东，怎样既不让小偷上屋顶，失火时又不妨碍人逃出去。
    .short = 小偷会从后门和地下室进店，关店后请锁好。
business-security-cash = 收银机里少放现金，其余的放进保险箱，或者存到银行。关店时把现金取出来，空抽屉打开放着，小偷就不用弄坏它。
    .short = 劫匪要的是现金，收银机里要少放。
business-security-bank = 拿现金去银行，时间和路线要常换，尽量两个人一起去。用普通的袋子装。有人跟着您，就走进人多的地方，拨打{ -contact-emergency }。
    .short = 小偷可能盯着您去银行存现金，时间和路线要常换。
business-security-survey = 请当地警察分局来做免费安全检查（security survey）。负责防范犯罪的警员可以到您店里，看看门锁、灯光和摄像头。您有权免费获得口译员协助。
    .short = 开店的可以请当地警察分局来做免费安全检查。
business-security-robbery = 如果劫匪正在抢您的店，要什么就给什么。不要争吵、反抗或追赶。您要动之前，先说出要做什么。一安全，马上拨打{ -contact-emergency }。
    .short = 如果店里来了劫匪，不要反抗，安全后请拨打{ -contact-emergency }。
business-security-break-in = 发现店里的锁、门或窗户被弄坏，不要进去，小偷可能还在里面。到安全的地方，拨打{ -contact-emergency }。如果摄像头拍到店里有小偷，不要赶过去，请拨打{ -contact-emergency }。
    .short = 如果发现店铺被人破门而入，不要进去，请拨打{ -contact-emergency }。
business-security-after = 劫匪离开后，锁上店门，拨打{ -contact-emergency }，没人受伤也要打。警察到来之前，什么都不要碰。保存好监控录像。请目击者等一等，或者留下姓名和电话号码。
    .short = 劫匪离开后，锁上店门，拨打{ -contact-emergency }，什么都不要碰。
business-security-again = 发现有人在您店里偷东西或威胁人，不要拦，不要追，请拨打{ -contact-emergency }。如果常是同一个人，请向当地警察分局询问 Merchants Business Improvement Program（商家改善计划）。警方可以警告那个人不要再来。
    .short = 如果小偷又来您店里，不要拦，不要追，请拨打{ -contact-emergency }。
business-security-help = 店里遭到抢劫或被人破门而入，店主和员工心里都很难受。可以向当地警察分局询问犯罪受害者援助计划（Crime Victim Assistance Program）。援助人员可以倾听，帮您找到需要的服务。这个计划是免费的。
    .short = 如果上班时遭到抢劫，可以请当地警察分局为您找受害者援助人员。
