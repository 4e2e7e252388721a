### 彩票詐騙

lottery-ticket-scam = 彩票詐騙
    .summary = 陌生人拿著「中獎」彩票，要您先拿出現金或首飾。
    .keywords = 彩票詐騙, 彩票騙局, 中獎彩票, 中獎詐騙, 假彩票, 樂透, 六合彩, 刮刮樂, 刮刮卡, 頭獎, 代領獎金, 兌獎, 分獎金, 領獎押金, 領獎保證金, 領獎手續費, 您中獎了, 抽獎, 假支票, 老人被騙, 銀行取錢, lottery scam, Mega Millions, Powerball

lottery-ticket-scam-how = 詐騙手法解析：陌生人說自己不能兌領「中獎」彩票，要分您一份。第二個陌生人過來，說彩票是真的。兩人要您拿現金或首飾當押金，拿到手就不見蹤影。
    .short = 先是「中獎」彩票，然後您的現金就沒了。
lottery-ticket-scam-walk-away = 如果陌生人請您代領彩票獎金，說要分您一份，您就拒絕，轉身離開。根本沒有獎金可分。
    .short = 如果陌生人說要和您分彩票獎金，您就轉身離開。
lottery-ticket-scam-no-fee = 領取紐約彩票（New York Lottery）的獎金，不用付錢。凡是要您先付押金或手續費的，都是騙徒。
    .short = 凡是要您先付錢才能領彩票獎金的，都是詐騙。
lottery-ticket-scam-helper = 第二個陌生人說彩票中了獎，也是騙局的一部分。電話裡「核對」號碼的聲音也一樣。
    .short = 兩個陌生人拿著「中獎」彩票，是一夥的。
lottery-ticket-scam-hand-over = 如果陌生人要您拿出現金或首飾，證明您值得信任，不要交出去。一刻也不行，裝在袋子或信封裡也不行。
    .short = 不要把現金或首飾交給陌生人當押金。
lottery-ticket-scam-car = 不要上陌生人的車，也不要帶陌生人回家或去您的銀行。一旦您單獨和這些人在一起，就可能受到威脅。
    .short = 不要上陌生人的車，也不要帶陌生人回家。
lottery-ticket-scam-bank = 如果拿著「中獎」彩票的陌生人帶您到銀行，您就獨自走進去，告訴職員。銀行職員了解騙局，可以叫人來幫忙。
    .short = 如果陌生人帶您到銀行，就告訴銀行職員。
lottery-ticket-scam-message = 電話、信件或簡訊說您中獎了，卻要您付手續費，那就是詐騙。隨信寄來的支票不要存，因為那張支票會跳票。
    .short = 凡是說「您中獎了，先付手續費」的，都是詐騙。
lottery-ticket-scam-family = 把彩票詐騙的手法告訴父母和祖父母。叮囑他們，替任何人取錢之前，先打電話給您。
    .short = 把「中獎」彩票的騙局告訴家中長輩。
lottery-ticket-scam-call = 如果拿著彩票的陌生人拿走您的錢或首飾，或威脅您，馬上撥打{ -contact-emergency }。用英語說出您講哪種語言，會有口譯員協助。
    .short = 如果手拿彩票的陌生人搶劫或威脅您，撥打{ -contact-emergency }。
lottery-ticket-scam-report = 遇到彩票詐騙，向當地分局報案，並向{ -contact-report-fraud-name }舉報：{ -contact-report-fraud }。保留彩票和訊息，交給警方。誰都可能遇到這種事。
    .short = 舉報彩票詐騙：{ -contact-report-fraud }
