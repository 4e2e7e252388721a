### “亲人出事”诈骗

family-emergency-scam = “亲人出事”诈骗
    .summary = 来电者说您的亲人出了事，现在就要钱。付钱之前，先核实。
    .keywords = 亲人出事, 冒充亲人, 冒充孙子, 冒充儿子, 奶奶是我, 猜猜我是谁, 保释金, 保释, 儿子被抓, 孙子被抓, 假律师, 出车祸, 出车祸要钱, AI拟声, AI换声, 克隆声音, 声音一样, 我换号码了, 手机丢了借钱, 急用钱, 上门取钱, 上门收现金, grandparent scam

family-emergency-scam-how = 骗局揭秘：来电者的声音像您的孙辈，或者说您的亲人被捕或出了车祸。接着，假律师或假警员要您马上付钱，还要保密。可能会有人上门来取现金。
    .short = 急着要钱保释亲人的电话，可能是诈骗。
family-emergency-scam-code-word = 今天就和家人约定一个暗号。来电者自称是家人，却说不出暗号，请挂断。
    .short = 和家人约定暗号，“家人”来电先问暗号。
family-emergency-scam-privacy = 全家人的社交媒体账号都要设为不公开。骗子会利用姓名、行程和短短一段声音，装得像真的一样。
    .short = 家人的社交账号要设为不公开，骗子会模仿声音。
family-emergency-scam-voice = 电脑只要短短一段录音，就能模仿一个人的声音。来电者的声音就算和您的亲人一模一样，付钱之前也要核实。
    .short = 电话里的声音可以造假，付钱之前先核实。
family-emergency-scam-hang-up = 有人打电话说您的亲人出了事，请挂断，用您原来就知道的号码打给这位亲人。没人接，就打给别的亲人或朋友。
    .short = 有人打电话说您的亲人出了事，请挂断，再打给这位亲人。
family-emergency-scam-secret = 来电者叫您瞒着家人，就是诈骗的迹象。别的先不要做，先告诉一个您信任的人。
    .short = 来电者叫您“别告诉家人”，可能是诈骗。
family-emergency-scam-arrest = 有人打电话说您的亲人被捕，请挂断，再请当地警察分局帮您核实。警察不会打电话向家属要保释金。
    .short = 有人来电要保释金，先向当地警察分局核实。
family-emergency-scam-cash = 不要把现金交给来取钱的人。不要用礼品卡、电汇或加密货币付钱给来电者。这样付出去的钱，很难追回来。
    .short = 陌生人来取“保释金”，不要给。
family-emergency-scam-door = 如果有人要上门来取钱，不要开门，请拨打{ -contact-emergency }。
    .short = 如果骗子要上门取现金，不要开门，请拨打{ -contact-emergency }。
family-emergency-scam-paid = 如果已经付钱给骗子，请马上打电话给银行、礼品卡公司或汇款公司，要求退款。如果寄出了现金，请打电话给{ -contact-postal-inspectors-name }：{ -contact-postal-inspectors }，要求截住包裹。
    .short = 如果已经付钱给骗子，请马上打电话给银行或发卡公司。
family-emergency-scam-help = 遇到“亲人出事”诈骗，请向当地警察分局报案，并到 { -contact-report-fraud } 举报。这种事谁都可能遇到。有人到您门口要钱，请拨打{ -contact-emergency }。
    .short = 举报诈骗电话：当地警察分局和 { -contact-report-fraud }
