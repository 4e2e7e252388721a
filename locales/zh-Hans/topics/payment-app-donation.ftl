### Payment app donation scams

payment-app-donation = 用支付软件募捐的骗局
    .summary = 陌生人请您捐一点钱，还要在您的手机上输入。手机要拿在您自己手里。
    .keywords = 捐款诈骗, 捐款骗局, 街头捐款, 路上叫我捐款, 篮球队捐款, 球队募捐, 学生募捐, 假募捐, 假慈善, 借手机捐款, 陌生人借手机, 手机被拿去转账, 拿我手机转钱, 手机里的钱被转走, 付款软件捐款, Zelle捐款, Venmo捐款, Cash App, Apple Pay捐款, donation scam

payment-app-donation-how = 骗局揭秘：陌生人请您给球队、学校或慈善团体捐一点钱，接着说要替您在手机上输入，却从您的支付软件转走一大笔钱。
    .short = 手机到了陌生人手里，您的钱就可能被转走。
payment-app-donation-limits = 给银行软件和支付软件另设一个密码（PIN），并打开两步验证登录。软件允许的话，把每笔付款的限额设低一点。
    .short = 给支付软件设一个密码（PIN），付款限额设低一点。
payment-app-donation-keep = 有人请您用支付软件捐款，手机要一直拿在自己手里，不要交出去，只让人输个名字也不行。您可以不捐，走开就是。有人抢手机，就放手。
    .short = 陌生人请您捐款，不要把手机交出去。
payment-app-donation-not-received = 陌生人说没收到您捐的钱，要在您的手机上帮忙弄好，不要把手机交出去。走开，再自己查这笔付款。
    .short = 陌生人说没收到您捐的钱，不要把手机交出去。
payment-app-donation-distract = 一个陌生人和您说话，另一个要拿您的手机，可能是要引开您的注意力。手机拿在自己手里，离开那里。
    .short = 如果一个陌生人和您说话，另一个要拿您的手机，请拒绝并走开。
payment-app-donation-give = 想给球队或慈善团体捐款，请自己查清楚，再到那个团体自己的网站上捐。正当的团体，会等您查清楚。
    .short = 想捐款，不必当场捐，晚些再到那个团体自己的网站上捐。
payment-app-donation-danger = 有人抢您的手机或威胁您，请放手，不要追。到安全的地方，用任何一部电话拨打{ -contact-emergency }。
    .short = 如果有人抢您的手机，请放手，不要追，拨打{ -contact-emergency }。
payment-app-donation-check = 如果您的手机被陌生人拿过，马上查看银行软件和支付软件。手机连不上网，就关掉飞行模式。如果有软件不见了，请打电话给银行。
    .short = 如果您的手机被陌生人拿过，马上查看银行软件。
payment-app-donation-bank = 如果有人用您的手机转走了钱，马上打电话给银行或支付公司，号码在卡上或软件里找。说明这笔钱不是您转的，要求停止付款。
    .short = 如果有人用您的手机转走了钱，马上打电话给银行。
payment-app-donation-report = 如果陌生人用您的手机转走了钱，请打电话给银行，再向当地警察分局报案。付款记录要留好。如果那个人还在附近，或者您受到威胁、受了伤，不要跟过去，请拨打{ -contact-emergency }。
    .short = 如果用您手机转走钱的小偷还在附近，不要跟过去，请拨打{ -contact-emergency }。
