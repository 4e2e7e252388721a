### Government imposters

government-imposter = 冒充政府人员
    .summary = 打电话威胁您、逼您付钱的，不是政府。
    .keywords = 冒充政府, 冒充国税局, 国税局电话, 报税诈骗电话, 社安局电话, 社安号诈骗, 假警察, 冒充警察, 逮捕令, 说要抓我, 警号, 来电显示造假, 改号, IRS

government-imposter-caller-id = 手机上显示的名称和号码可以伪造。看起来像政府机构打来的电话，可能是骗子打的。
    .short = 来电显示可以伪造，不要相信。
government-imposter-hang-up = 打电话的人威胁要逮捕您，或逼您付钱？请挂断。这不算失礼，您也没有惹上麻烦。
    .short = 电话里威胁、要钱？请挂断。
government-imposter-look-up = 想核实的话，请自己查到那个机构的号码，再打过去。不要用对方给您的号码或链接。
    .short = 自己查号码，再打过去。
government-imposter-payment = 没有哪个政府机构会在电话里收礼品卡、加密货币，或让您用支付软件付款。这样要求的人就是骗子。
    .short = 要您用礼品卡、加密货币或支付软件付款？这是诈骗。
government-imposter-personal-data = 不要把社会安全号码、银行账号或一次性验证码告诉打电话给您的人。
    .short = 不要把个人信息告诉来电的人。
government-imposter-report = 请在这个网站举报诈骗电话：{ -contact-report-fraud }。如果您损失了钱，也请向当地警察分局报案。
    .short = 举报：{ -contact-report-fraud }
government-imposter-at-door = 有人上门自称警察，您不能确定？门请锁好，拨打{ -contact-emergency }问一问。
    .short = 不确定是不是警察？请拨打{ -contact-emergency }询问。
