### Voice phishing

voice-phishing = 电话诈骗（语音钓鱼）
    .summary = 有人打电话冒充领事馆、警察或银行，想骗走您的钱。
    .keywords = 电话诈骗, 电信诈骗, 诈骗电话, 语音钓鱼, 领事馆电话, 大使馆电话, 冒充公检法, 假公安, 逮捕令, 安全账户, 护照有问题, 远程控制软件, 共享屏幕, 转账被骗

voice-phishing-spoofed = 屏幕上的号码，可能真是领事馆、警方或您银行的号码。但骗子能让屏幕显示任何号码。
    .short = 屏幕上的任何号码都可以伪造。
voice-phishing-hang-up = 来电的人说您牵涉犯罪，或护照有问题？请挂断。自己查到那个机构的号码，再打回去。
    .short = 挂断，自己查号码，再打回去。
voice-phishing-no-apps = 不要安装来电的人发来的软件，也不要打开对方发来的链接。对方可能因此控制您的手机，看到您的银行账户。
    .short = 不要安装来电的人发来的软件。
voice-phishing-no-transfer = 警察、检察官和领事馆不会打电话要您把钱转到“安全账户”。这是诈骗。
    .short = 要您把钱转到“安全账户”？这是诈骗。
voice-phishing-secret = 对方要您对这通电话保密？还是要告诉家人。骗子就想让您一个人做决定。
    .short = 要您保密？请告诉家人。
voice-phishing-codes = 不要把密码、一次性验证码或护照号码告诉来电的人。您的银行不需要您在电话里说这些。
    .short = 不要把密码或验证码告诉来电的人。
voice-phishing-report = 钱已经转了？请马上打电话给银行，要求停止付款。然后向当地警察分局报案，并在这个网站举报：{ -contact-internet-crime }。
    .short = 钱已经转了？请马上打电话给银行。
