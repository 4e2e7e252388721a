### Check washing

check-washing = 支票塗改
    .summary = 竊賊從郵件中偷走支票，洗掉墨水，填上別的姓名和金額。
    .keywords = 支票塗改, 洗支票, 支票被洗, 支票被偷, 支票被盜, 支票被改, 支票改金額, 支票改名字, 支票寄丟了, 寄支票, 房租支票不見了, 支票沒收到, 支票被別人兌現, 支票被冒領, 支票詐騙, 偽造支票, 中性筆, 止付支票, 報稅支票, check washing

check-washing-how = 手法解析：竊賊從郵件中偷走支票，用化學藥劑洗掉收款人姓名和金額，留下您的簽名。然後填上別的姓名和更高的金額，把您的錢拿走。
    .short = 竊賊會從郵件中偷走支票，再加以塗改。
check-washing-pen = 用黑色中性筆寫支票。中性筆的墨水比原子筆的難洗掉。姓名和金額旁邊不要留空白。
    .short = 用黑色中性筆寫支票，墨水比較難洗掉。
check-washing-post-office = 寄支票要到郵局裡面投寄。如果用街上的郵筒，趕在當天最後一次收信之前投進去。不要讓支票在郵筒或信箱裡過夜。
    .short = 寄支票，要到郵局裡面投寄，不要用街上的郵筒。
check-washing-pay = 帳單盡可能在網上或當面付清。郵件裡沒有支票，竊賊就偷不到。網上付款，用銀行自己的應用程式或網站。
    .short = 付帳盡可能不寄支票，郵件裡的支票可能被偷。
check-washing-tax = 用支票繳稅，要到郵局裡面投寄。您也可以上官方的稅務網站報稅和繳稅。
    .short = 用支票繳稅，要到郵局裡面投寄。
check-washing-watch = 常常查看銀行帳戶。支票兌現後，看看支票的影像：姓名和金額是不是還和您寫的一樣。
    .short = 支票兌現後，看清楚姓名和金額有沒有被改。
check-washing-not-arrived = 有人說沒收到您的支票，馬上查看銀行帳戶。如果還沒兌現，請銀行止付。如果被別人兌現了，馬上通知銀行。
    .short = 有人說沒收到您的支票，馬上查看銀行帳戶。
check-washing-mailbox = 看到有人撬開郵筒或信箱，或用繩子、工具把信勾出來，保持距離，撥打{ -contact-emergency }，說明地點。
    .short = 看到有人撬開郵筒或信箱，不要靠近，撥打{ -contact-emergency }。
check-washing-bank = 支票被偷或被改，馬上告訴銀行。問清楚怎樣追回錢，需不需要換新帳戶。銀行訂有通報期限，有的很短。
    .short = 支票被偷或被改，馬上告訴銀行。
check-washing-report = 支票被偷或被改，到當地警察分局報案，帶上支票的副本。還要致電{ -contact-postal-inspectors-name }：{ -contact-postal-inspectors }。與警方打交道時，您有權獲得免費口譯員服務。
    .short = 郵寄的支票被偷，致電美國郵政檢查局：{ -contact-postal-inspectors }
