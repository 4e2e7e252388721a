### Government imposters

government-imposter = 冒充政府人员诈骗
    .summary = 打电话威胁您、逼您付钱的，不是政府。
    .keywords = 冒充政府, 冒充国税局, 国税局电话, 报税诈骗电话, 社安局电话, 社安号诈骗, 假警察, 冒充警察, 逮捕令, 说要抓我, 警号, 来电显示造假, 改号, 社安号被停用, IRS

government-imposter-how = 骗局揭秘：来电者自称是政府机构的人或警察，说您欠了钱，或者说您的名字牵涉一起犯罪案件。接着就是威胁：马上付钱，不然就逮捕您。
    .short = 来电者说“不付钱就逮捕您”，这是诈骗。
government-imposter-caller-id = 手机上显示的名称和号码可以伪造。看起来像政府机构打来的电话，可能是骗子打的。
    .short = 来电显示可以伪造，不要相信。
government-imposter-hang-up = 有人打电话威胁要逮捕您，或者逼您付钱，请直接挂断，这不算失礼。然后自己向来电者自称的机构核实。
    .short = 有人打电话威胁您、逼您付钱，请挂断。
government-imposter-look-up = 要核实这类自称政府的来电，请自己查到那个机构的号码，再打过去。不要用来电者给您的号码或链接。
    .short = 政府机构的电话号码，要自己查。
government-imposter-payment = 没有哪个政府机构会打电话要求您用礼品卡、加密货币或支付软件付款。凡是这样要求的来电者，都是骗子。
    .short = 凡是打电话索要礼品卡或加密货币的，都是诈骗。
government-imposter-personal-data = 不要把社会安全号码、银行账号或一次性验证码告诉打电话给您的人。
    .short = 不要把个人信息告诉来电者。
government-imposter-report = 接到冒充政府的电话，请到 { -contact-report-fraud } 举报。如果您损失了钱，也请向当地警察分局报案。
    .short = 举报冒充政府的电话：{ -contact-report-fraud }
