### Check washing

check-washing = 支票涂改
    .summary = 小偷偷走邮寄的支票，洗掉墨水，填上别的收款人和金额。
    .keywords = 支票涂改, 支票被涂改, 洗支票, 支票被洗, 支票被改, 支票被偷, 支票被盗, 偷支票, 支票诈骗, 支票寄丢了, 支票没收到, 房租支票被偷, 支票被别人兑现, 支票被冒领, 支票金额被改, 收款人被改, 中性笔写支票, 支票本, 报税支票, check washing

check-washing-how = 作案手法：小偷偷走邮寄的支票，用化学药水洗掉收款人和金额，留下您的签名。然后填上别的收款人和更高的金额，拿走您的钱。
    .short = 小偷会偷走邮寄的支票，改掉收款人和金额。
check-washing-pen = 写支票用黑色中性笔，墨水比圆珠笔的难洗掉。收款人和金额旁边不要留空白。
    .short = 用黑色中性笔写支票，字迹更难洗掉。
check-washing-post-office = 寄支票，到邮局里面去寄。如果用街上的邮筒，就在当天最后一次收信之前投进去。不要让支票在邮筒里过夜。
    .short = 寄支票到邮局里面寄，不要投街上的邮筒。
check-washing-pay = 账单尽量在网上付或当面付。不寄支票，小偷就没有支票可偷。网上付款，用您银行自己的软件或网站。
    .short = 付账单，能不寄支票就不寄。
check-washing-tax = 用支票缴税，到邮局里面去寄。您也可以在税务机关的官方网站上报税、缴税。
    .short = 用支票缴税，请到邮局里面寄。
check-washing-watch = 常看银行账户。支票兑付后，看看支票的图像：收款人和金额，还是不是您写的。
    .short = 支票兑付后，看看上面的收款人和金额对不对。
check-washing-not-arrived = 有人说没收到您的支票，请马上查看银行账户。还没兑付，就请银行停止支付这张支票；已经付给了别人，马上报告银行。
    .short = 您寄的支票没送到，马上查看银行账户。
check-washing-mailbox = 看到有人撬邮筒、信箱，或者用绳子、工具把信掏出来，不要靠近，请拨打{ -contact-emergency }，说清邮筒或信箱在哪里。
    .short = 有人撬邮筒、信箱，不要靠近，请拨打{ -contact-emergency }。
check-washing-bank = 支票被偷或被涂改，马上告诉银行。问清楚怎样把钱要回来，需不需要开新账户。银行设有期限，有的很短。
    .short = 支票被偷或被涂改，马上告诉银行。
check-washing-report = 支票被偷或被涂改，请带上支票的复印件，向当地警察分局报案。还要打电话给{ -contact-postal-inspectors-name }：{ -contact-postal-inspectors }。和警方打交道时，您有权免费获得口译员协助。
    .short = 邮寄的支票被偷，请打电话给邮政检查局：{ -contact-postal-inspectors }
