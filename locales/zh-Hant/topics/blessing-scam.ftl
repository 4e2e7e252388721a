### Blessing scams

blessing-scam = 祈福騙局
    .summary = 陌生人說要為您的錢或首飾祈福，其實是想把它們拿走。
    .keywords = 祈福黨, 祈福騙局, 消災, 神醫, 中邪, 算命, 調包, 掉包, 首飾被騙, 街上有人問路找醫生, 老人被騙, 迷信詐騙, blessing scam

blessing-scam-approach = 有陌生人向您打聽某位神醫或名醫，接著又有一個人過來搭話。他們是一夥的。請轉身離開。
    .short = 陌生人打聽神醫？請轉身離開。
blessing-scam-threat = 他們可能說您的家人被下了咒，或有危險。那是嚇唬您的謊話。您可以拒絕。
    .short = 說您家人被下咒，是嚇唬您的謊話。
blessing-scam-valuables = 不要把錢或首飾交給陌生人，一刻也不行。他們會趁祈福時調包，換給您的袋子裡裝的是紙或米。
    .short = 不要把貴重物品交給陌生人。
blessing-scam-home-bank = 陌生人要您回家或去銀行拿積蓄？請走進銀行或商店，向裡面的職員求助。
    .short = 有人要您去拿積蓄？請向銀行職員求助。
blessing-scam-call = 東西被拿走了，或覺得有危險？請馬上撥打{ -contact-emergency }。說出您的語言，會有口譯員協助。
    .short = 有危險或被搶？請撥打{ -contact-emergency }。
blessing-scam-family = 告訴父母和祖父母這種騙局是怎麼回事。請他們在取出現金或首飾之前，先打電話給您。
    .short = 把這種騙局告訴家中長輩。
blessing-scam-no-shame = 這些團夥手法老練，任何人都可能成為目標。請報案說明經過，讓警方可以提醒其他人。
    .short = 任何人都可能成為目標。請報案。
